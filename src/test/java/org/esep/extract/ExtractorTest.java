package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;

import org.esep.fact.ActivityNamed;
import org.esep.fact.ActivityRecord;
import org.esep.fact.Candidate;
import org.esep.fact.Claim;
import org.esep.fact.CountryStated;
import org.esep.fact.Envelope;
import org.esep.fact.Extraction;
import org.esep.fact.Funding;
import org.esep.fact.Milestone;
import org.esep.fact.Notice;
import org.esep.fact.Participation;
import org.esep.fact.PeriodStated;
import org.esep.iati.PartialDate;

class ExtractorTest {

    private static List<String> told(Extraction extraction) {
        return extraction.candidates().stream().map(candidate -> told(candidate.claim())).distinct().sorted().toList();
    }

    private static String told(Claim claim) {
        return switch (claim) {
            case ActivityNamed named -> "name " + named.name();
            case CountryStated stated -> "country " + stated.country();
            case PeriodStated stated -> "period " + stated.period().start().map(Object::toString).orElse("")
                    + "/" + stated.period().end().map(Object::toString).orElse("") + " " + stated.edition().code();
            case Funding funding -> funding.role().code() + " " + funding.money();
            case Participation part -> part.role().code() + " " + part.organisation().name();
            case Envelope envelope -> "envelope " + envelope.money();
            case ActivityRecord record -> "record " + record.identifier();
            case Milestone milestone -> "milestone " + milestone.date();
        };
    }

    @Test
    void bindsMoneyTimeAndPartnersToTheProgrammeOfTheText() {
        var extraction = Texts.extract("en",
                "The project \u201CFair Rules for Small Farms\u201D works in Georgia. It began on 1 March 2021 and will last"
                        + " 24 months. Its total budget is EUR 1.5 million.",
                "The project is funded by the European Union and implemented by the Council of Europe.");

        assertThat(told(extraction)).contains("name Fair Rules for Small Farms", "budget EUR 1500000", "country GE",
                "funding European Union", "implementing Council of Europe", "period 2021-03-01/ current",
                "period /2023-02 current");
        assertThat(extraction.candidates()).allMatch(candidate -> candidate.subject().isPresent());
    }

    @Test
    void endsSoonWhereNobodyWaitsAnyMore() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> Texts.extract("en", "The project began in 2021."))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void countryBesideItsOrganisationIsNoGiverOfItsOwn() {
        var extraction = Texts.extract("en",
                "Thanks to the Federal Ministry for Economic Cooperation and Development of Germany, the project"
                        + " \u201CFair Rules for Small Farms\u201D can count on EUR 400,000.");

        assertThat(told(extraction)).contains("contribution EUR 400000")
                .contains("funding Federal Ministry for Economic Cooperation and Development")
                .noneMatch(claim -> claim.equals("funding Germany"));
    }

    @Test
    void datelineDatesADocumentOfWhichNothingElseTellsTheDay() {
        var dated = Texts.extract("en", "Tbilisi, 12 May 2020",
                "The project \u201CFair Rules for Small Farms\u201D began.");
        var card = Texts.extract("en", "Start: 12 May 2020",
                "The project \u201CFair Rules for Small Farms\u201D began.");
        var event = Texts.extract("en", "The project \u201CFair Rules for Small Farms\u201D began on 12 May 2020.");

        assertThat(dated.document().published()).contains(PartialDate.parse("2020-05-12"));
        assertThat(card.document().published()).isEmpty();
        assertThat(event.document().published()).isEmpty();
    }

    @Test
    void everyQuoteIsTheTextAtItsPlace() {
        var text = "The project \u201CFair Rules for Small Farms\u201D has a budget of EUR 1.5 million.";

        assertThat(Texts.extract("en", text).candidates()).isNotEmpty().allSatisfy(candidate -> assertThat(
                candidate.evidence().span().of(text)).isEqualTo(candidate.evidence().quote()));
    }

    @Test
    void keepsProgrammesOfOneTextApart() {
        var extraction = Texts.extract("en",
                "The project \u201CFair Rules for Small Farms\u201D has a budget of EUR 1.5 million.",
                "The project \u201COpen Courts in the Regions\u201D has a budget of EUR 700,000.");
        var subjects = extraction.candidates().stream().filter(candidate -> candidate.claim() instanceof Funding)
                .map(candidate -> candidate.subject().orElseThrow()).distinct();

        assertThat(subjects).hasSize(2);
    }

    @Test
    void readsRowsOfProgrammesAndColumnsOfMoney() {
        var extraction = Texts.table("en", "Periods and budgets", "Programme|Period|Budget",
                "Open Courts in the Regions|March 2013 \u2013 August 2015|525 000 euros",
                "Fair Rules for Small Farms|2014-2016|EUR 2 million");

        assertThat(told(extraction)).contains("name Open Courts in the Regions", "budget EUR 525000",
                "period 2013-03/2015-08 current", "budget EUR 2000000", "period 2014/2016 current");
    }

    @Test
    void headingOfACardIsTheNameOfItsProject() {
        var extraction = Texts.table("en", "Better wells for dry villages", "Country|Kazakhstan",
                "Start date|8 July 2014", "Original end date|31 December 2015", "Current end date|31 December 2016",
                "Budget|EUR 400,000");

        assertThat(told(extraction)).contains("name Better wells for dry villages", "country KZ", "budget EUR 400000",
                "period 2014-07-08/ current", "period /2016-12-31 current", "period /2015-12-31 original");
    }

    @Test
    void quotedLinesAreTheNamesOfTheCardsBelowThem() {
        var extraction = Texts.extract("en", "[1] \u201CDry cellars for old houses\u201D", "- Funded by: Japan",
                "- Budget: EUR 2 million", "[2] \u201CWarm rooms\u201D", "- Funded by: UNDP",
                "- Budget: EUR 3 million");

        assertThat(told(extraction)).contains("name Dry cellars for old houses", "name Warm rooms");
    }

    @Test
    void loanInARowIsThatOfItsLender() {
        var extraction = Texts.table("en", "Projects", "Project|Lender|Loan, EUR million|UNDP grant, EUR million",
                "Warm Rooms|World Bank|2.4|1.1");

        assertThat(extraction.candidates().stream().map(Candidate::claim).filter(Funding.class::isInstance)
                .map(claim -> ((Funding) claim).funder().orElseThrow().name())).containsExactly("World Bank", "UNDP");
    }

    @Test
    void unitOfTheHeadingBelongsToBareNumbers() {
        var extraction = Texts.table("en", "The Fair Rules for Small Farms Programme", "Source|US$|Terms",
                "UNDP|700,000|grant", "Total|700,000|-");

        assertThat(told(extraction)).contains("contribution USD 700000", "funding UNDP", "budget USD 700000");
    }

    @Test
    void moneyOfUnnamedProjectsIsAnEnvelope() {
        var extraction = Texts.extract("en",
                "Since 1992 the European Union has provided about 600 million euros of assistance"
                        + " to Azerbaijan.");

        assertThat(told(extraction)).contains("envelope EUR 600000000");
        assertThat(extraction.candidates()).noneMatch(candidate -> candidate.claim() instanceof Funding);
    }

    @Test
    void acronymStandsForTheNameFromThenOn() {
        var extraction = Texts.extract("en",
                "The \u201CSteady Borders in the Mountains\u201D programme (SBMX) was launched.",
                "SBMX has a budget of EUR 3 million.");

        assertThat(extraction.candidates().stream().flatMap(candidate -> candidate.subject().stream()).distinct())
                .hasSize(1);
        assertThat(told(extraction)).contains("budget EUR 3000000");
    }

    @Test
    void quoteInBracketsBehindANameSaysItInOtherWords() {
        assertThat(told(Texts.extract("en",
                "The project \u201CFair Rules for Small Farms\u201D (\u201CHonest Fields\u201D) was funded by UNDP.")))
                .contains("name Fair Rules for Small Farms").doesNotContain("name Honest Fields");
        assertThat(told(Texts.extract("en", "The programme \u201CFair Rules for Small Farms\u201D has one part"
                + " (the project \u201COpen Courts in the Regions\u201D).")))
                .contains("name Fair Rules for Small Farms", "name Open Courts in the Regions");
    }

    @Test
    void acronymBeforeADashIsThatOfTheNameBehindIt() {
        assertThat(told(
                Texts.extract("en", "SBMX \u2013 \u201CSteady Borders in the Mountains\u201D \u2013 is a programme.",
                        "SBMX has a budget of EUR 3 million.")))
                .contains("name Steady Borders in the Mountains", "budget EUR 3000000");
        assertThat(Texts.extract("en", "UNDP \u2013 the project \u201CFair Rules for Small Farms\u201D.").candidates())
                .noneMatch(candidate -> candidate.claim() instanceof ActivityNamed named
                        && named.aliases().contains("UNDP"));
    }

    @Test
    void quoteAmongOtherWordsInBracketsNamesNothing() {
        assertThat(told(Texts.extract("en", "The project pays for a report (\u201CWomen on the Land and Water\u201D by"
                + " two writers) in 2021."))).noneMatch(claim -> claim.startsWith("name "));
    }

    @Test
    void callIsANameBesideTheWordForWhatItNames() {
        assertThat(told(Texts.extract("ky",
                "\u041E\u0448\u0442\u043E \u00AB\u041A\u0438\u0442\u0435\u043F \u043E\u043A\u0443\u0439\u043B\u0443!\u00BB \u0434\u043E\u043B\u0431\u043E\u043E\u0440\u0443\u043D\u0443\u043D \u0436\u044B\u0439\u044B\u043D\u044B \u0431\u043E\u043B\u0434\u0443.")))
                .contains("name \u041A\u0438\u0442\u0435\u043F \u043E\u043A\u0443\u0439\u043B\u0443!");
        assertThat(told(Texts.extract("ky",
                "\u00AB\u041A\u0438\u0442\u0435\u043F \u043E\u043A\u0443\u0439\u043B\u0443!\u00BB \u2013 \u0434\u0435\u0434\u0438 \u0434\u043E\u043B\u0431\u043E\u043E\u0440\u0434\u0443\u043D \u0436\u0435\u0442\u0435\u043A\u0447\u0438\u0441\u0438.")))
                .noneMatch(claim -> claim.startsWith("name "));
    }

    @Test
    void headRightBehindAQuoteOutweighsAnotherWordBeforeIt() {
        assertThat(told(Texts.extract("kk",
                "\u0411\u04B1\u043B \u0436\u0438\u044B\u043D \u00AB\u0422\u0430\u0437\u0430 \u0431\u04B1\u043B\u0430\u049B\u0442\u0430\u0440 \u043C\u0435\u043D \u04E9\u0437\u0435\u043D\u0434\u0435\u0440\u00BB \u0436\u043E\u0431\u0430\u0441\u044B\u043D\u044B\u04A3 \u0431\u0456\u0440 \u0431\u04E9\u043B\u0456\u0433\u0456.")))
                .contains(
                        "name \u0422\u0430\u0437\u0430 \u0431\u04B1\u043B\u0430\u049B\u0442\u0430\u0440 \u043C\u0435\u043D \u04E9\u0437\u0435\u043D\u0434\u0435\u0440");
    }

    @Test
    void numberApartBehindAKnownAcronymIsThatOfAPhase() {
        var extraction = Texts.extract("en", "BOMCA is a programme.", "The second phase (BOMCA 2) began in 2004.",
                "The third phase (BOMCA 3) began in 2005.");

        assertThat(told(extraction)).contains("name BOMCA 2", "name BOMCA 3");
    }

    @Test
    void regionMeansItsCountries() {
        var extraction = Texts.extract("en", "The Central Asia Clean Rivers Programme has a budget of EUR 3 million.");

        assertThat(told(extraction)).contains("country KZ", "country KG", "country TJ", "country TM", "country UZ");
    }

    @Test
    void datedEventsAreMilestones() {
        assertThat(told(Texts.extract("en", "The agreement was signed on 28 November 2019.")))
                .containsExactly("milestone 2019-11-28");
    }

    @Test
    void firstDayToldGivesItsYearToDaysWithoutOne() {
        assertThat(told(Texts.extract("en", "Osh, 28.11.2019.", "The agreement was signed on 26 November.")))
                .contains("milestone 2019-11-26");
        assertThat(told(Texts.extract("en", "The agreement was signed on 26 November."))).isEmpty();
    }

    @Test
    void dayMayBeginAnActivityAndBeAnEvent() {
        assertThat(told(Texts.extract("en",
                "The project \u201CFair Rules for Small Farms\u201D was launched at a conference on 1 March 2021.")))
                .contains("milestone 2021-03-01", "period 2021-03-01/ current");
    }

    @Test
    void malformedAmountIsToldAndNotGuessed() {
        var extraction = Texts.extract("en", "The budget of the project is EUR 8,888,82.");

        assertThat(extraction.notices()).extracting(Notice::code).containsExactly(Notice.Code.AMOUNT_MALFORMED);
        assertThat(extraction.candidates()).isEmpty();
    }

    @Test
    void textInALanguageWithoutAPackGivesNothing() {
        assertThat(Texts.extract("pt", "O projeto custa 2 milh\u00F5es de euros.").candidates()).isEmpty();
    }

    @Test
    void sameTextGivesTheSameClaims() {
        var text = "The \u201CSteady Borders in the Mountains\u201D programme is funded by the EU in Kazakhstan and Georgia.";

        assertThat(Texts.extract("en", text)).isEqualTo(Texts.extract("en", text));
    }
}
