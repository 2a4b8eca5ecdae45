package org.esep.structured;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.fact.ActivityNamed;
import org.esep.fact.ActivityRecord;
import org.esep.fact.CountryStated;
import org.esep.fact.Document;
import org.esep.fact.Funding;
import org.esep.fact.Notice;
import org.esep.fact.Participation;
import org.esep.fact.PeriodStated;
import org.esep.iati.DateType;
import org.esep.iati.Edition;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;

class TablesTest {

    private static final String SIMPLE = "ID,Title,Donor,Country,Budget,Currency\n";

    @TempDir
    private Path folder;

    private Taken csv(String text) throws IOException {
        return Taken.of(folder, "list.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void rowOfAListClaimsWhatItSays() throws IOException {
        var taken = csv("""
                Project ID;Project title;Donor;Implementing partner;Country;Start date;End date;Budget;Currency;Last updated
                XM-DAC-99-7;Orchards of the north;Alpha Fund (ALPF);First Bureau; Second Bureau;KG;1.3.2023;2025-08;1 250 000,50;eur;2024-05-06
                """
                .replace("First Bureau; Second", "\"First Bureau; Second")
                .replace("Second Bureau;", "Second Bureau\";"));

        assertThat(taken.identifiers()).containsExactly("XM-DAC-99-7");
        assertThat(taken.claims(ActivityNamed.class)).extracting(ActivityNamed::name)
                .containsExactly("Orchards of the north");
        assertThat(taken.claims(ActivityRecord.class)).extracting(ActivityRecord::updated)
                .containsExactly(Optional.of(Instant.parse("2024-05-06T00:00:00Z")));
        assertThat(taken.claims(CountryStated.class)).extracting(stated -> stated.country().code())
                .containsExactly("KG");
        assertThat(taken.claims(Participation.class))
                .extracting(part -> part.role() + " " + part.organisation().name() + part.organisation().aliases())
                .containsExactly("FUNDING Alpha Fund[ALPF]", "IMPLEMENTING First Bureau[]",
                        "IMPLEMENTING Second Bureau[]");
        assertThat(taken.claims(PeriodStated.class)).containsExactly(
                new PeriodStated(Period.from(PartialDate.day(2023, 3, 1)), DateType.PLANNED, Edition.CURRENT),
                new PeriodStated(Period.until(PartialDate.month(2025, 8)), DateType.PLANNED, Edition.CURRENT));
        assertThat(taken.claims(Funding.class)).singleElement().satisfies(budget -> {
            assertThat(budget.money()).isEqualTo(Money.of("1250000.50", "EUR"));
            assertThat(budget.role()).isEqualTo(FundingRole.BUDGET);
            assertThat(budget.funder()).isEmpty();
        });
        assertThat(taken.notices()).isEmpty();
        assertThat(taken.document().orElseThrow().document()).isEqualTo(new Document("in/list.csv", "und", "list.csv",
                Optional.empty(), Optional.empty(), Optional.empty(), "text/csv", 239, Document.State.READ));
    }

    @Test
    void claimPointsToItsLineAndQuotesIt() throws IOException {
        var taken = csv(SIMPLE + "XM-A-1,Wells,Alpha Fund,KG,10,EUR\n");

        assertThat(taken.candidates().map(candidate -> candidate.evidence())).allSatisfy(evidence -> {
            assertThat(evidence.pointer()).contains("2");
            assertThat(evidence.quote()).isEqualTo("XM-A-1 | Wells | Alpha Fund | KG | 10 | EUR");
            assertThat(evidence.rule()).isEqualTo("table:projects");
            assertThat(evidence.span().start()).isZero();
        }).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1251", "KOI8-R"})
    void headersInRussianAndEveryEncodingFit(String charset) throws IOException {
        var text = """
                Код проекта;Название проекта;Донор;Страна;Бюджет, тенге
                XM-A-1;Сады севера;Фонд Альфа;Казахстан;5 000 000
                """.replace(';', '\t');

        var taken = Taken.of(folder, "list.tsv", text.getBytes(Charset.forName(charset)));

        assertThat(taken.claims(ActivityNamed.class)).extracting(ActivityNamed::name).containsExactly("Сады севера");
        assertThat(taken.candidates().map(candidate -> candidate.evidence().language())).contains("ru");
        assertThat(taken.claims(CountryStated.class)).extracting(stated -> stated.country().code())
                .containsExactly("KZ");
        assertThat(taken.claims(Funding.class)).extracting(Funding::money)
                .containsExactly(Money.of("5000000", "KZT"));
    }

    @Test
    void accentsOfWesternWindowsAreLetters() throws IOException {
        var text = SIMPLE + "XM-A-1,Caf\u00E9s of \u00C9vora,Alpha Fund,KG,10,EUR\n";

        assertThat(Taken.of(folder, "a.csv", text.getBytes(Charset.forName("windows-1252")))
                .claims(ActivityNamed.class)).extracting(ActivityNamed::name)
                .containsExactly("Caf\u00E9s of \u00C9vora");
    }

    @Test
    void markOfByteOrderBeforeAQuoteIsNoPartOfTheHeader() throws IOException {
        assertThat(csv("\uFEFF\"ID\",\"Title\",\"Donor\",\"Country\"\nXM-A-1,Wells,Alpha Fund,KG\n").identifiers())
                .containsExactly("XM-A-1");
    }

    @Test
    void headerMayStandBelowTitles() throws IOException {
        assertThat(csv("Projects of the year,,,,,\n,,,,,\n" + SIMPLE + "XM-A-1,Wells,Alpha Fund,KG,10,EUR\n")
                .pointers(ActivityNamed.class)).containsExactly("4");
    }

    @Test
    void rowsOfOneIdentifierAreOneActivityWhereverTheyStand() throws IOException {
        var taken = csv("""
                ID,Title,Donor,Implementer,Budget,Disbursed,Currency,Date
                XM-A-1,Wells,Alpha Fund,First Bureau,900,100,EUR,2024-01-31
                XM-A-2,Roads,Alpha Fund,,,7,EUR,2024-02-01
                XM-A-1,Wells,Alpha Fund,Second Bureau,900,100,EUR,2024-01-31
                """);

        assertThat(taken.identifiers()).containsExactly("XM-A-2", "XM-A-1");
        assertThat(taken.activities().getLast().candidates()).extracting(candidate -> candidate.claim().type().code())
                .containsExactly("programme", "record", "partner", "partner", "funding", "funding", "partner",
                        "funding");
        assertThat(taken.claims(Funding.class)).extracting(funding -> funding.role() + " " + funding.money())
                .containsExactly("DISBURSEMENT EUR 7", "BUDGET EUR 900", "DISBURSEMENT EUR 100",
                        "DISBURSEMENT EUR 100");
    }

    @Test
    void transactionTellsItsDateAndWhoPays() throws IOException {
        var taken = csv("""
                ID,Title,Donor,Commitment,Currency,Date
                XM-A-1,Wells,Alpha Fund,-30,USD,2024-01-31
                XM-A-2,Wells,Alpha Fund; Beta Fund,5,USD,2024
                """);

        assertThat(taken.claims(Funding.class)).satisfiesExactly(one -> {
            assertThat(one.funder().orElseThrow().name()).isEqualTo("Alpha Fund");
            assertThat(one.date()).contains(PartialDate.day(2024, 1, 31));
            assertThat(one.flow().valueDate()).contains(LocalDate.of(2024, 1, 31));
        }, other -> {
            assertThat(other.date()).contains(PartialDate.year(2024));
            assertThat(other.flow().valueDate()).isEmpty();
        });
        assertThat(taken.notices()).containsExactly("AMOUNT_NEGATIVE XM-A-1: -30");
    }

    @Test
    void identifierOfThisListOnlyJoinsNothingElsewhere() throws IOException {
        var taken = csv(SIMPLE + "7,Wells,Alpha Fund,KG,10,EUR\n");

        assertThat(taken.identifiers()).containsExactly("7");
        assertThat(taken.claims(ActivityRecord.class)).isEmpty();
        assertThat(taken.claims(Funding.class)).hasSize(1);
    }

    @Test
    void rowWithoutIdentifierIsKnownByItsTitle() throws IOException {
        var taken = csv("Title,Donor,Country\nWells,Alpha Fund,KG\n,Alpha Fund,KG\n");

        assertThat(taken.identifiers()).containsExactly("row 2");
        assertThat(taken.claims(ActivityRecord.class)).isEmpty();
        assertThat(taken.notices()).containsExactly("ELEMENT_MALFORMED row 3");
    }

    @Test
    void whatIsMissingIsTold() throws IOException {
        var taken = csv(SIMPLE + ",Wells,Alpha Fund,KG,10,EUR\nXM-A-2,,Alpha Fund,KG,10,EUR\n"
                + "XM-A-3,Wells,Alpha Fund\nXM-A-4,Wells,Alpha Fund,KG,10,EUR,more\nXM-A-5,Wells,Alpha Fund,KG,10,EUR,,\n");

        assertThat(taken.identifiers()).containsExactly("XM-A-2", "XM-A-5");
        assertThat(taken.claims(ActivityNamed.class)).extracting(ActivityNamed::name).containsExactly("XM-A-2",
                "Wells");
        assertThat(taken.notices()).containsExactly("IDENTIFIER_MISSING row 2", "TITLE_MISSING XM-A-2",
                "ELEMENT_MALFORMED 4: 3 <> 6", "ELEMENT_MALFORMED 5: 7 <> 6");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"10,XYZ,2024; CURRENCY_UNKNOWN XM-A-1: 10 XYZ",
            "10,,2024; CURRENCY_UNKNOWN XM-A-1: 10", "ten,EUR,2024; AMOUNT_MALFORMED XM-A-1: ten",
            "'\"1,234\",EUR,2024'; AMOUNT_MALFORMED XM-A-1: 1,234", "-5,EUR,2024; ELEMENT_MALFORMED XM-A-1: -5",
            "1e9,EUR,2024; AMOUNT_MALFORMED XM-A-1: 1e9"})
    void amountThatIsNotSureIsLeftOutAlone(String cells, String told) throws IOException {
        var taken = csv("ID,Title,Donor,Budget,Currency,Start\nXM-A-1,Wells,Alpha Fund," + cells + "\n");

        assertThat(taken.claims(Funding.class)).isEmpty();
        assertThat(taken.claims(PeriodStated.class)).hasSize(1);
        assertThat(taken.notices()).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"5/3/2024,; DATE_IMPOSSIBLE XM-A-1: 5/3/2024",
            "31.2.2024,; DATE_IMPOSSIBLE XM-A-1: 31.2.2024", "soon,; DATE_IMPOSSIBLE XM-A-1: soon",
            "1024,; DATE_IMPOSSIBLE XM-A-1: 1024", "2024,2023; DATE_IMPOSSIBLE XM-A-1: 2024 > 2023"})
    void dateThatIsNotSureIsTold(String cells, String told) throws IOException {
        assertThat(csv("ID,Title,Donor,Start,End\nXM-A-1,Wells,Alpha Fund," + cells + "\n").notices())
                .containsExactly(told);
    }

    @Test
    void dateThatOneFormatReadsIsRead() throws IOException {
        assertThat(csv("""
                ID,Title,Donor,Start,End,Actual end
                XM-A-1,Wells,Alpha Fund,25/3/2024,3/25/2026,2026-04-01T10:00:00
                """).claims(PeriodStated.class))
                .containsExactly(
                        new PeriodStated(Period.from(PartialDate.day(2024, 3, 25)), DateType.PLANNED,
                                Edition.CURRENT),
                        new PeriodStated(Period.until(PartialDate.day(2026, 4, 1)), DateType.ACTUAL, Edition.CURRENT),
                        new PeriodStated(Period.until(PartialDate.day(2026, 3, 25)), DateType.PLANNED,
                                Edition.ORIGINAL));
    }

    @Test
    void countriesAreKnownByCodesNamesAndSpellings() throws IOException {
        var taken = csv(SIMPLE + "XM-A-1,Wells,Alpha Fund,KAZ; Kyrgyz Republic; Таджикистан; uz; Atlantis,10,EUR\n");

        assertThat(taken.claims(CountryStated.class)).extracting(stated -> stated.country().code())
                .containsExactly("KZ", "KG", "TJ", "UZ");
        assertThat(taken.notices()).containsExactly("CODE_UNKNOWN XM-A-1: Atlantis");
    }

    @Test
    void contactDataAreBlackedOut() throws IOException {
        var taken = csv(SIMPLE + "XM-A-1,Wells (a.b@example.org),Alpha Fund,KG,10,EUR\n");

        assertThat(taken.candidates().map(candidate -> candidate.toString())).noneMatch(
                told -> told.contains("@"));
        assertThat(taken.codes()).containsExactly(Notice.Code.CONTACT_REDACTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Alpha Fund gives money.\n\"Nobody closes this quote.\n", "Name,Price\nWells,10\n",
            "Title,Donor\nWells,Alpha Fund\n", "<html>ID,Title,Donor,Country\n</html>",
            "\0ID,Title,Donor,Country\nXM-A-1,Wells,Alpha Fund,KG\n"})
    void tableThatNoMappingFitsIsLeftToOthers(String text) throws IOException {
        assertThat(csv(text).isNothing()).isTrue();
    }

    @Test
    void budgetsOfOneTableAreOfOneColumn() throws IOException {
        assertThat(csv("ID,Title,Donor,Budget (EUR),Budget (USD)\nXM-A-1,Wells,Alpha Fund,10,11\n")
                .claims(Funding.class)).extracting(Funding::money).isEqualTo(List.of(Money.of("10", "EUR")));
    }

    @Test
    void partnersWithoutRoleArePartners() throws IOException {
        assertThat(csv("ID,Title,Donor,Partners,Country\nXM-A-1,Wells,Alpha Fund,Beta Union,KG\n")
                .claims(Participation.class)).extracting(Participation::role)
                .containsExactly(OrganisationRole.FUNDING, OrganisationRole.PARTNER);
    }
}
