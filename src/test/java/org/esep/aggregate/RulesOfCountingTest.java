package org.esep.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.fact.Fact;
import org.esep.fact.Notice;
import org.esep.iati.ActivityStatus;
import org.esep.iati.Country;
import org.esep.iati.Edition;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;
import org.esep.iati.Qualifier;

class RulesOfCountingTest {

    private static Facts news() {
        return new Facts().document("news.txt", "Daily News", "2024-05-01");
    }

    private static Figure<Amount> budget(Ledger ledger) {
        return ledger.activities().getFirst().budget().orElseThrow();
    }

    private static Money original(Ledger ledger) {
        return budget(ledger).value().original().orElseThrow();
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    @Test
    void publisherThatRunsTheActivityComesBeforeNews() {
        var ledger = new Facts().document("a-own.txt", "Council of Europe, Strasbourg", "2020-01-01")
                .budget("p", "5", "EUR")
                .partner("p", "council of europe", OrganisationRole.IMPLEMENTING)
                .document("news.txt", "Daily News", "2024-01-01")
                .budget("p", "9", "EUR").ledger();

        assertThat(original(ledger)).isEqualTo(eur("5"));
        assertThat(budget(ledger).choice()).isEqualTo(Choice.OWN_PUBLISHER);
        assertThat(ledger.disagreements()).singleElement()
                .satisfies(told -> assertThat(told.values()).extracting(Disagreement.Value::value)
                        .containsExactly("EUR 5", "EUR 9"));
    }

    @Test
    void laterDocumentComesBeforeTheEarlier() {
        var ledger = new Facts().document("a.txt", "News", "2020-01-01").budget("p", "5", "EUR")
                .document("b.txt", "News", "2024-01-01").budget("p", "9", "EUR").ledger();

        assertThat(original(ledger)).isEqualTo(eur("9"));
        assertThat(budget(ledger).choice()).isEqualTo(Choice.LATER_DOCUMENT);
        assertThat(budget(ledger).leftOut()).extracting(LeftOut::reason).containsExactly(Reason.OTHER_VALUE_CHOSEN);
    }

    @Test
    void unknownDatePassesTheStepOverToTheMoreFrequentValue() {
        var ledger = new Facts().document("a.txt", "News", "").budget("p", "5", "EUR")
                .document("b.txt", "News", "2024-01-01")
                .budget("p", "9", "EUR").document("c.txt", "News", "2021-01-01").budget("p", "5", "EUR").ledger();

        assertThat(original(ledger)).isEqualTo(eur("5"));
        assertThat(budget(ledger).choice()).isEqualTo(Choice.MORE_FREQUENT);
    }

    @Test
    void exactAmountComesBeforeAnApproximateOne() {
        var ledger = new Facts().document("a.txt", "News", "").about("p", "5", "EUR").document("b.txt", "News", "")
                .budget("p", "5.6", "EUR").ledger();

        assertThat(original(ledger)).isEqualTo(eur("5.6"));
        assertThat(budget(ledger).choice()).isEqualTo(Choice.MORE_PRECISE);
    }

    @Test
    void sameMoneyInAnotherCurrencyIsNoDisagreement() {
        var ledger = new Facts().document("a.txt", "News", "2024-01-01").budget("p", "100", "USD")
                .document("b.txt", "News", "2024-01-02")
                .budgetAlso("p", Money.of("92", "EUR"), Money.of("100", "USD")).ledger();

        assertThat(ledger.disagreements()).isEmpty();
        assertThat(budget(ledger).used()).hasSize(2);
    }

    @Test
    void contributionsMakeAnAtLeastBudgetWhereNoneIsStated() {
        var ledger = news().contribution("p", "eu", "100", "EUR").contribution("p", "eu", "20", "EUR")
                .contribution("p", "un", "30", "EUR").ledger();

        assertThat(original(ledger)).isEqualTo(eur("150"));
        assertThat(budget(ledger).value().qualifier()).isEqualTo(Qualifier.AT_LEAST);
        assertThat(budget(ledger).choice()).isEqualTo(Choice.SUM_OF_CONTRIBUTIONS);
    }

    @Test
    void contributionsArePartsOfABudgetAndNeverAddedToIt() {
        var ledger = news().activity("p", "KZ").budget("p", "200", "EUR").contribution("p", "eu", "100", "EUR")
                .ledger();

        assertThat(ledger.totals().own()).isEqualTo(eur("200"));
        assertThat(ledger.funding()).extracting(FundingLine::reason).containsExactly(Reason.COUNTED,
                Reason.PART_OF_BUDGET);
        assertThat(ledger.activities().getFirst().sums()).containsEntry(FundingRole.CONTRIBUTION, eur("100"));
    }

    @Test
    void sameContributionInTwoDocumentsIsOneClaim() {
        var ledger = new Facts().document("a.txt", "News", "2024-01-01").contribution("p", "eu", "100", "EUR")
                .document("b.txt", "News", "2024-01-02").contribution("p", "eu", "100", "EUR").ledger();

        assertThat(original(ledger)).isEqualTo(eur("100"));
        assertThat(ledger.disagreements()).isEmpty();
    }

    @Test
    void differentContributionsOfOneFunderAreADisagreement() {
        var ledger = new Facts().document("a.txt", "News", "2024-01-01").contribution("p", "eu", "100", "EUR")
                .document("b.txt", "News", "2024-01-02").contribution("p", "eu", "120", "EUR").ledger();

        assertThat(original(ledger)).isEqualTo(eur("120"));
        assertThat(ledger.disagreements()).extracting(Disagreement::subject)
                .containsExactly(Disagreement.Subject.CONTRIBUTION);
    }

    @Test
    void contributionsOfSeveralCurrenciesAreAddedInTheReportingCurrency() {
        var value = budget(news().contribution("p", "eu", "100", "EUR").contribution("p", "us", "100", "USD").ledger())
                .value();

        assertThat(value.original()).isEmpty();
        assertThat(value.reporting().orElseThrow().amount()).isBetween(new BigDecimal("180"), new BigDecimal("200"));
    }

    @Test
    void childsMoneyIsInsideItsParents() {
        var ledger = news().activity("parent", "KZ").budget("parent", "100", "EUR").child("sub", "parent", "KZ")
                .budget("sub", "40", "EUR").ledger();

        assertThat(ledger.totals().own()).isEqualTo(eur("100"));
        assertThat(ledger.activities()).extracting(ActivitySummary::counted)
                .containsExactly(Reason.COUNTED, Reason.INSIDE_PARENT);
    }

    @Test
    void childCountsWhereItsParentStatesNoBudget() {
        var ledger = news().activity("parent", "KZ").child("sub", "parent", "KZ").budget("sub", "40", "EUR").ledger();

        assertThat(ledger.totals().own()).isEqualTo(eur("40"));
    }

    @Test
    void regionalParentIsCountedLessChildrenWithACountryOfTheirOwn() {
        var ledger = news().activity("parent", "KZ", "KG").budget("parent", "100", "EUR").child("sub", "parent", "KG")
                .budget("sub", "40", "EUR").ledger();

        assertThat(ledger.totals().own()).isEqualTo(eur("40"));
        assertThat(ledger.totals().regional()).isEqualTo(eur("60"));
        assertThat(ledger.checks()).allMatch(Check::holds);
    }

    @Test
    void grandchildIsInsideTheNearestAboveThatStatesABudget() {
        var ledger = news().activity("top", "KZ").budget("top", "100", "EUR").child("middle", "top", "KZ")
                .child("leaf", "middle", "KZ").budget("leaf", "40", "EUR").ledger();

        assertThat(ledger.totals().own()).isEqualTo(eur("100"));
        assertThat(ledger.funding()).extracting(FundingLine::reason).containsExactlyInAnyOrder(Reason.COUNTED,
                Reason.INSIDE_PARENT);
    }

    @Test
    void parentThatIsItsOwnGrandchildEndsNoRun() {
        var ledger = news().child("a", "b", "KZ").child("b", "a", "KZ").budget("a", "40", "EUR").ledger();

        assertThat(ledger.totals().own()).isEqualTo(eur("40"));
    }

    @Test
    void funderPaysItsContributionsAndTheBudgetsThatNobodyElsePays() {
        var ledger = new Facts().activity("a", "KZ").budget("a", "100", "EUR").contribution("a", "x", "40", "EUR")
                .activity("b", "KG").budget("b", "50", "EUR").partner("b", "x", OrganisationRole.FUNDING)
                .activity("c", "KG").budget("c", "70", "EUR").partner("c", "x", OrganisationRole.FUNDING)
                .partner("c", "y", OrganisationRole.FUNDING).ledger();

        var lines = FunderLines.of(ledger);

        assertThat(lines).extracting(FunderLine::funder).containsOnly("x", "y");
        assertThat(lines.stream().map(FunderLine::stated).reduce(eur("0"), Money::plus)).isEqualTo(eur("40"));
        assertThat(lines.stream().map(FunderLine::alone).reduce(eur("0"), Money::plus)).isEqualTo(eur("50"));
        assertThat(lines.stream().flatMap(line -> line.programmes().stream()).distinct()).containsExactlyInAnyOrder("a",
                "b", "c");
    }

    @Test
    void countryThatADocumentLeavesToBeInferredCountsOnlyWhereNoneStatesAny() {
        var stated = new Facts().activity("a", "KZ").inferred("a", "KG").budget("a", "100", "EUR").ledger();
        var inferred = new Facts().activity("a").inferred("a", "KG").budget("a", "100", "EUR").ledger();

        assertThat(stated.activities().getFirst().countries()).containsOnlyKeys(new Country("KZ"));
        assertThat(stated.totals().regional()).isEqualTo(eur("0"));
        assertThat(inferred.activities().getFirst().countries()).containsOnlyKeys(new Country("KG"));
    }

    @Test
    void activityInSeveralCountriesIsRegionalAndInNoCountrysOwnTotal() {
        var ledger = news().activity("p", "KZ", "KG").budget("p", "100", "EUR").ledger();

        assertThat(ledger.countries()).allSatisfy(country -> {
            assertThat(country.own()).isEqualTo(eur("0"));
            assertThat(country.regional()).isEqualTo(eur("100"));
        });
        assertThat(ledger.totals().regional()).isEqualTo(eur("100"));
        assertThat(ledger.countryActivities()).extracting(CountryActivity::scope).containsOnly(Scope.REGIONAL);
    }

    @Test
    void statedSharesAreRebasedTo100WithANotice() {
        var ledger = news().share("p", "KZ", "30").share("p", "KG", "30").budget("p", "100", "EUR").ledger();

        assertThat(ledger.countries()).extracting(CountrySummary::own).containsExactly(eur("50"), eur("50"));
        assertThat(ledger.notices()).extracting(Notice::code).contains(Notice.Code.PERCENTAGES_REBASED);
    }

    @Test
    void activityWithoutCountryStandsApart() {
        var ledger = news().budget("p", "100", "EUR").ledger();

        assertThat(ledger.totals().withoutCountry()).isEqualTo(eur("100"));
        assertThat(ledger.totals().all()).isEqualTo(eur("100"));
    }

    @Test
    void envelopesAreCountedAndNeverSummed() {
        var ledger = news().envelope("180000000", "EUR", "KZ").ledger();

        assertThat(ledger.totals().envelopes()).isEqualTo(1);
        assertThat(ledger.totals().all()).isEqualTo(eur("0"));
        assertThat(ledger.countries()).extracting(CountrySummary::envelopes).containsExactly(1);
    }

    @Test
    void moneyIsSpreadByDaysOverThePeriodWithBothEnds() {
        var ledger = news().period("p", "2023-12-31", "2024-12-31").budget("p", "367", "EUR").ledger();

        assertThat(ledger.years()).extracting(YearLine::year).containsExactly(OptionalInt.of(2023),
                OptionalInt.of(2024));
        assertThat(ledger.years()).extracting(YearLine::money).containsExactly(eur("1"), eur("366"));
        assertThat(ledger.years()).extracting(YearLine::allocation).containsOnly(YearLine.Allocation.ACTIVITY_PERIOD);
    }

    @Test
    void transactionFallsOnItsDateAndABudgetOnThePeriod() {
        var ledger = news().period("p", "2023", "2024").dated("p", FundingRole.DISBURSEMENT, "7", "2021-05-01")
                .dated("p", FundingRole.BUDGET, "731", "2021-05-01").ledger();

        assertThat(ledger.years()).extracting(YearLine::role, YearLine::year, YearLine::money).containsExactly(
                tuple(FundingRole.BUDGET, OptionalInt.of(2023), eur("365")),
                tuple(FundingRole.BUDGET, OptionalInt.of(2024), eur("366")),
                tuple(FundingRole.DISBURSEMENT, OptionalInt.of(2021), eur("7")));
        assertThat(ledger.activities().getFirst().sums()).containsEntry(FundingRole.DISBURSEMENT, eur("7"));
        assertThat(ledger.totals().all()).isEqualTo(eur("731"));
    }

    @Test
    void fiscalYearBearsTheNumberOfTheYearInWhichItBegins() {
        var lines = new YearAllocation(Month.APRIL).lines(
                new YearAllocation.Dated("p", FundingRole.BUDGET, Optional.empty(), eur("366"),
                        Period.between(PartialDate.parse("2024-03-31"), PartialDate.parse("2025-03-31")),
                        Optional.empty()),
                Period.UNKNOWN);

        assertThat(lines).extracting(YearLine::year, YearLine::money).containsExactly(
                tuple(OptionalInt.of(2023), eur("1")), tuple(OptionalInt.of(2024), eur("365")));
    }

    @Test
    void moneyWithoutTimeIsUndated() {
        assertThat(news().budget("p", "367", "EUR").ledger().years()).singleElement()
                .satisfies(line -> assertThat(line.allocation()).isEqualTo(YearLine.Allocation.UNDATED));
    }

    @Test
    void rateIsThatOfTheDocumentsYearAndStandsBesideTheAmount() {
        var value = budget(news().budget("p", "1000", "USD").ledger()).value();

        assertThat(value.rate().orElseThrow().year()).isEqualTo(2024);
        assertThat(value.reporting().orElseThrow().amount().scale()).isLessThanOrEqualTo(2);
    }

    @Test
    void moneyWithoutARateIsNotConvertedAndTold() {
        var ledger = news().activity("p", "KZ").budget("p", "1000", "ALL").ledger();

        assertThat(ledger.totals().own()).isEqualTo(eur("0"));
        assertThat(ledger.totals().notConverted()).isEqualTo(1);
        assertThat(ledger.funding()).extracting(FundingLine::reason).containsExactly(Reason.NO_RATE);
        assertThat(ledger.notices()).extracting(Notice::code).contains(Notice.Code.NO_RATE);
    }

    @Test
    void yearBeyondTheTableTakesItsLastRateAndSaysSo() {
        var ledger = new Facts().document("a.txt", "News", "2035-01-01").budget("p", "1000", "USD").ledger();

        assertThat(budget(ledger).value().rate().orElseThrow().year()).isEqualTo(2026);
        assertThat(ledger.notices()).extracting(Notice::code).contains(Notice.Code.RATE_BEYOND_TABLE);
    }

    @Test
    void partnerInTwoRolesCountsOnceInAll() {
        var totals = news().partner("p", "eu", OrganisationRole.FUNDING)
                .partner("p", "eu", OrganisationRole.IMPLEMENTING)
                .partner("q", "eu", OrganisationRole.FUNDING).ledger().totals();

        assertThat(totals.partners()).isEqualTo(1);
        assertThat(totals.partnersByRole()).containsEntry(OrganisationRole.FUNDING, 1)
                .containsEntry(OrganisationRole.IMPLEMENTING, 1);
    }

    @ParameterizedTest
    @CsvSource({"2020,2025,ENDED", "2020,2026,RUNNING", "2020,'',RUNNING", "2027,2028,PLANNED", "'',2025,ENDED",
            "'',2028,UNKNOWN"})
    void statusFollowsFromTheAsOfDate(String start, String end, ActivityStatus expected) {
        assertThat(news().period("p", start, end).ledger().activities().getFirst().timeline().status())
                .isEqualTo(expected);
    }

    @Test
    void movedEndComesBeforeTheOriginalOne() {
        var timeline = news().period("p", "2020", "2022", Edition.ORIGINAL).period("p", "", "2024").ledger()
                .activities().getFirst()
                .timeline();

        assertThat(timeline.end().orElseThrow().value()).isEqualTo(PartialDate.year(2024));
        assertThat(timeline.originalEnd()).contains(PartialDate.year(2022));
    }

    @Test
    void endThatAnotherTextTellsAsMovedIsOutOfForce() {
        var ledger = new Facts().document("a.txt", "News", "2024").period("p", "2020", "2022")
                .document("b.txt", "News", "2021").period("p", "2020", "2022", Edition.ORIGINAL).period("p", "", "2024")
                .ledger();
        var end = ledger.activities().getFirst().timeline().end().orElseThrow();

        assertThat(end.value()).isEqualTo(PartialDate.year(2024));
        assertThat(end.choice()).isEqualTo(Choice.MOVED_END);
        assertThat(end.leftOut()).extracting(LeftOut::reason).containsExactly(Reason.SUPERSEDED, Reason.SUPERSEDED);
        assertThat(ledger.disagreements()).isEmpty();
    }

    @Test
    void finerDateInsideACoarserIsNoDisagreement() {
        var ledger = new Facts().document("a.txt", "News", "").period("p", "2024", "").document("b.txt", "News", "")
                .period("p", "2024-03-15", "").ledger();

        assertThat(ledger.activities().getFirst().timeline().start().orElseThrow().value())
                .isEqualTo(PartialDate.parse("2024-03-15"));
        assertThat(ledger.disagreements()).isEmpty();
    }

    @Test
    void startBehindTheEndGivesNoPeriod() {
        var ledger = new Facts().document("a.txt", "News", "").period("p", "2024", "").document("b.txt", "News", "")
                .period("p", "", "2020").budget("p", "10", "EUR").ledger();

        assertThat(ledger.years()).extracting(YearLine::allocation).containsExactly(YearLine.Allocation.UNDATED);
    }

    @Test
    void countrysLedgerHoldsOnlyItsRows() {
        var whole = news().activity("here", "KZ").budget("here", "100", "EUR").contribution("here", "eu", "10", "EUR")
                .activity("there", "KG").budget("there", "7", "EUR").activity("both", "KZ", "KG")
                .budget("both", "5", "EUR")
                .envelope("9", "EUR", "KG").ledger();
        var here = CountryLedger.of(whole, new Country("KZ"));

        assertThat(here.activities()).extracting(activity -> activity.activity().id()).containsExactly("both", "here");
        assertThat(here.totals().own()).isEqualTo(eur("100"));
        assertThat(here.totals().regional()).isEqualTo(eur("5"));
        assertThat(here.envelopes()).isEmpty();
        assertThat(here.facts().stream()).noneMatch(fact -> fact.activity().equals(Optional.of("there")));
        assertThat(here.organisations()).extracting(row -> row.organisation().id()).containsExactly("eu");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyCentOfARandomLedgerIsCountedOnceInAnyOrder(long seed) {
        var random = new Random(seed);
        var facts = random(random);
        var ledger = facts.ledger();

        assertThat(ledger.checks()).allSatisfy(check -> assertThat(check.actual()).isEqualTo(check.expected()));
        var reversed = facts.ledger(Comparator.comparing(Fact::id).reversed());
        assertThat(reversed).usingRecursiveComparison().ignoringFields("facts").isEqualTo(ledger);
        assertThat(reversed.facts().stream()).containsExactlyElementsOf(ledger.facts().stream().toList());
    }

    private static Facts random(Random random) {
        var facts = new Facts();
        var codes = List.of("KZ", "KG", "TJ", "UZ");
        IntStream.range(0, 30).forEach(number -> {
            var id = "p" + random.nextInt(12);
            facts.document("d" + random.nextInt(6) + ".txt", "News " + random.nextInt(3),
                    random.nextBoolean() ? "2024-0" + (1 + random.nextInt(9)) : "");
            facts.activity(id, codes.get(random.nextInt(4)));
            facts.budget(id, String.valueOf(random.nextInt(1_000_000) / 100.0), random.nextBoolean() ? "EUR" : "USD");
            facts.contribution(id, "o" + random.nextInt(3), String.valueOf(1 + random.nextInt(5000)), "KZT");
            facts.period(id, String.valueOf(2015 + random.nextInt(5)), String.valueOf(2021 + random.nextInt(5)));
            if (random.nextInt(4) == 0) {
                facts.share(id, codes.get(random.nextInt(4)), String.valueOf(1 + random.nextInt(99)));
            }
        });
        return facts;
    }

    @ParameterizedTest
    @CsvSource({"100,1,1,1", "0.01,3,5,7", "999999.99,365,366,1", "0,1,2,3"})
    void sharesAddUpToTheWholeToTheCent(String whole, String one, String two, String three) {
        var parts = Shares.of(eur(whole), List.of(new BigDecimal(one), new BigDecimal(two), new BigDecimal(three)));

        assertThat(parts.stream().reduce(Money::plus)).contains(eur(whole));
    }
}
