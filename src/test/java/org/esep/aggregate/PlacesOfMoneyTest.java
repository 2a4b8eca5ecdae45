package org.esep.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import org.esep.fact.Notice;
import org.esep.iati.Country;
import org.esep.iati.Edition;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;

class PlacesOfMoneyTest {

    private static final FundingRole PAID = FundingRole.DISBURSEMENT;
    private static final Country KZ = new Country("KZ");

    private static Facts register() {
        return new Facts().document("a.xml", "Register", "2024-05-01");
    }

    private static Facts record() {
        return register().record("p", "XX-1", "2024-01-01T00:00:00Z");
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    private static Period year(String year) {
        return Period.between(PartialDate.parse(year), PartialDate.parse(year));
    }

    @Test
    void transactionsAreSplitByRebasedSharesToTheCentWithANotice() {
        var ledger = record().share("p", "KZ", "40").share("p", "KG", "30").share("p", "TJ", "20")
                .paid("p", PAID, "100", "2024-05-01").ledger();

        assertThat(ledger.countryActivities()).extracting(pair -> pair.country().code(), pair -> pair.sum(PAID))
                .containsExactly(tuple("KG", Optional.of(eur("33.33"))), tuple("KZ", Optional.of(eur("44.45"))),
                        tuple("TJ", Optional.of(eur("22.22"))));
        assertThat(ledger.notices()).extracting(Notice::code).containsOnlyOnce(Notice.Code.PERCENTAGES_REBASED);
        assertThat(ledger.checks()).allMatch(Check::holds);
    }

    @Test
    void shareOfRegionsIsInNoCountrysOwnTotal() {
        var ledger = register().regions("p", "XX-1", "40").share("p", "KZ", "60").budget("p", "100", "EUR")
                .paid("p", PAID, "50", "2024-05-01").ledger();

        assertThat(ledger.totals().own()).isEqualTo(eur("60"));
        assertThat(ledger.totals().regional()).isEqualTo(eur("40"));
        assertThat(ledger.countries()).extracting(CountrySummary::own, CountrySummary::regional)
                .containsExactly(tuple(eur("60"), eur("40")));
        assertThat(ledger.countryActivities()).extracting(pair -> pair.sum(PAID))
                .containsExactly(Optional.of(eur("30")));
        assertThat(ledger.totals().outgoing()).containsEntry(Outgoing.SPENDING,
                new OutgoingSum(eur("50"), eur("0"), eur("30"), eur("20"), eur("0")));
        assertThat(ledger.notices()).extracting(Notice::code).doesNotContain(Notice.Code.PERCENTAGES_REBASED);
        assertThat(ledger.checks()).allMatch(Check::holds);
    }

    @Test
    void sharesOfCountriesAndRegionsAreRebasedTogether() {
        var ledger = register().regions("p", "XX-1", "20").share("p", "KZ", "30").budget("p", "100", "EUR").ledger();

        assertThat(ledger.totals().own()).isEqualTo(eur("60"));
        assertThat(ledger.notices()).extracting(Notice::code).contains(Notice.Code.PERCENTAGES_REBASED);
    }

    @Test
    void countryBesideARegionWithoutSharesIsRegional() {
        var ledger = register().regions("p", "XX-1", "").activity("p", "KZ").budget("p", "100", "EUR").ledger();

        assertThat(ledger.totals().own()).isEqualTo(eur("0"));
        assertThat(ledger.totals().regional()).isEqualTo(eur("100"));
    }

    @Test
    void regionsAloneCountAsWithoutCountry() {
        var ledger = register().regions("p", "XX-1", "100").budget("p", "100", "EUR").ledger();

        assertThat(ledger.totals().withoutCountry()).isEqualTo(eur("100"));
        assertThat(ledger.checks()).allMatch(Check::holds);
    }

    @Test
    void transactionWithACountryOfItsOwnBelongsToItInFull() {
        var ledger = record().share("p", "KZ", "50").share("p", "KG", "50").paidIn("KZ", "p", PAID, "30")
                .paid("p", PAID, "70", "2024-05-01").ledger();

        assertThat(ledger.countryActivities()).extracting(pair -> pair.country().code(), pair -> pair.sum(PAID))
                .containsExactly(tuple("KG", Optional.of(eur("35"))), tuple("KZ", Optional.of(eur("65"))));
        assertThat(ledger.checks()).allMatch(Check::holds);
    }

    @Test
    void countriesOfTransactionsAreThoseOfAnActivityThatStatesNone() {
        var ledger = record().paidIn("KZ", "p", PAID, "30").paidIn("KG", "p", PAID, "70").budget("p", "100", "EUR")
                .ledger();

        assertThat(ledger.totals().regional()).isEqualTo(eur("100"));
        assertThat(ledger.totals().outgoing()).containsEntry(Outgoing.SPENDING,
                new OutgoingSum(eur("100"), eur("0"), eur("100"), eur("0"), eur("0")));
        assertThat(ledger.checks()).allMatch(Check::holds);
    }

    @Test
    void yearsOfSharedMoneyAreByCountryAndAddUpToTheWhole() {
        var ledger = record().share("p", "KZ", "33").share("p", "KG", "67")
                .planned("p", FundingRole.BUDGET, "100.01", year("2023"), Edition.CURRENT).ledger();
        var here = CountryLedger.of(ledger, KZ);

        assertThat(ledger.years()).extracting(YearLine::country, YearLine::money).containsExactly(
                tuple(Optional.of(new Country("KG")), eur("67.01")), tuple(Optional.of(KZ), eur("33")));
        assertThat(here.years()).extracting(YearLine::money).containsExactly(eur("33"));
        assertThat(ledger.checks()).allMatch(Check::holds);
    }

    @Test
    void budgetIsSpreadByDaysOverYearsAndQuarters() {
        var period = Period.between(PartialDate.parse("2023-11-01"), PartialDate.parse("2024-06-30"));
        var ledger = record().planned("p", FundingRole.BUDGET, "243", period, Edition.CURRENT).ledger();

        assertThat(ledger.years()).extracting(YearLine::year, YearLine::money, line -> line.quarters().orElseThrow())
                .containsExactly(tuple(OptionalInt.of(2023), eur("61"), quarters("0", "0", "0", "61")),
                        tuple(OptionalInt.of(2024), eur("182"), quarters("91", "91", "0", "0")));
    }

    @Test
    void transactionFallsIntoTheQuarterOfItsDateAndUndatedMoneyIntoNone() {
        var ledger = record().paid("p", PAID, "50", "2024-05-01").budget("p", "7", "EUR").ledger();

        assertThat(ledger.years()).extracting(YearLine::role, YearLine::quarters).containsExactly(
                tuple(FundingRole.BUDGET, Optional.empty()),
                tuple(PAID, Optional.of(quarters("0", "50", "0", "0"))));
    }

    private static Quarters quarters(String first, String second, String third, String fourth) {
        return new Quarters(new BigDecimal(first), new BigDecimal(second), new BigDecimal(third),
                new BigDecimal(fourth));
    }
}
