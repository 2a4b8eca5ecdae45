package org.esep.structured;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.esep.fact.CountryStated;
import org.esep.fact.Flow;
import org.esep.fact.Funding;
import org.esep.fact.Notice;
import org.esep.fact.OrganisationMention;
import org.esep.fact.PeriodStated;
import org.esep.iati.Country;
import org.esep.iati.DateType;
import org.esep.iati.Edition;
import org.esep.iati.FinanceType;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.OrganisationType;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;
import org.esep.iati.Qualifier;

class IatiMoneyTest {

    private static final String DATED = "<transaction-date iso-date='2024-05-06'/><value value-date='2024-05-07'>10</value>";

    @Test
    void budgetIsMoneyOfItsPeriod() {
        var read = IatiSample.of("""
                <budget type="2"><period-start iso-date="2023-01-01"/><period-end iso-date="2023-12-31"/>
                <value currency="usd" value-date="2023-02-03">2500.50</value></budget>""");

        assertThat(read.claims(Funding.class)).containsExactly(new Funding(Money.of("2500.5", "USD"),
                FundingRole.BUDGET, Optional.empty(), Qualifier.EXACT, FinanceType.UNKNOWN, List.of(),
                Period.between(PartialDate.day(2023, 1, 1), PartialDate.day(2023, 12, 31)), Optional.empty(),
                List.of(), Edition.CURRENT,
                new Flow(Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.of(LocalDate.of(2023, 2, 3)))));
        assertThat(read.notices()).isEmpty();
    }

    @Test
    void budgetIsOriginalUnlessRevised() {
        assertThat(IatiSample.of(budget("type='1'", "2023-01-01", "2023-03-31", "7")).claim(Funding.class).edition())
                .isEqualTo(Edition.ORIGINAL);
        assertThat(IatiSample.of(budget("", "2023-01-01", "2023-03-31", "7")).claim(Funding.class).edition())
                .isEqualTo(Edition.ORIGINAL);
        assertThat(IatiSample.of(budget("type='8'", "2023-01-01", "2023-03-31", "7")).codes())
                .containsExactly(Notice.Code.CODE_UNKNOWN);
    }

    @Test
    void budgetThatEndsBeforeItStartsIsLeftOut() {
        var read = IatiSample.of(budget("", "2023-05-01", "2023-04-30", "7"));

        assertThat(read.claims(Funding.class)).isEmpty();
        assertThat(read.codes()).containsExactly(Notice.Code.DATE_IMPOSSIBLE);
        assertThat(read.details().getFirst()).startsWith("XM-WELL-7 <budget>");
    }

    @Test
    void budgetOfOneDayGetsNotice() {
        var read = IatiSample.of(budget("", "2023-05-01", "2023-05-01", "7"));

        assertThat(read.claims(Funding.class)).hasSize(1);
        assertThat(read.codes()).containsExactly(Notice.Code.PERIOD_OF_ONE_DAY);
    }

    @Test
    void budgetOfZeroIsKeptAndOneBelowIsNot() {
        assertThat(IatiSample.of(budget("", "2023-05-01", "2023-06-01", "0")).claim(Funding.class).money())
                .isEqualTo(Money.of("0", "EUR"));
        var below = IatiSample.of(budget("", "2023-05-01", "2023-06-01", "-1"));
        assertThat(below.claims(Funding.class)).isEmpty();
        assertThat(below.codes()).containsExactly(Notice.Code.ELEMENT_MALFORMED);
    }

    @Test
    void missingValueDateIsThatOfThePeriodOrTransaction() {
        var read = IatiSample
                .of("""
                <budget><period-start iso-date="2023-01-01"/><period-end iso-date="2023-12-31"/><value>5</value></budget>
                <transaction><transaction-type code="3"/><transaction-date iso-date="2023-08-09"/><value>6</value></transaction>""");

        assertThat(read.claims(Funding.class)).extracting(money -> money.flow().valueDate().orElseThrow())
                .containsExactly(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 8, 9));
        assertThat(read.codes()).containsExactly(Notice.Code.VALUE_DATE_MISSING, Notice.Code.VALUE_DATE_MISSING);
    }

    @Test
    void plannedDisbursementHasProviderAndReceiver() {
        var read = IatiSample.of("""
                <planned-disbursement type="1"><period-start iso-date="2025-01-01"/><value value-date="2025-01-01">5</value>
                <provider-org provider-activity-id="XM-P-1" ref="XM-P"/><receiver-org receiver-activity-id="XM-R-1" ref="XM-R"/>
                </planned-disbursement>""").claim(Funding.class);

        assertThat(read.role()).isEqualTo(FundingRole.PLANNED_DISBURSEMENT);
        assertThat(read.period()).isEqualTo(Period.from(PartialDate.day(2025, 1, 1)));
        assertThat(read.funder()).contains(organisation("XM-P"));
        assertThat(read.flow()).isEqualTo(new Flow(Optional.of(organisation("XM-R")), Optional.of("XM-P-1"),
                Optional.of("XM-R-1"), Optional.of(LocalDate.of(2025, 1, 1))));
    }

    @ParameterizedTest
    @CsvSource({"1, INCOMING", "2, COMMITMENT", "3, DISBURSEMENT", "4, EXPENDITURE", "11, INCOMING_COMMITMENT",
            "12, PLEDGE", "13, INCOMING_PLEDGE", "IF, INCOMING", "C, COMMITMENT", "D, DISBURSEMENT", "E, EXPENDITURE"})
    void transactionsAreReadByTheirType(String code, FundingRole role) {
        var read = IatiSample.of(transaction(code, DATED)).claim(Funding.class);

        assertThat(read.role()).isEqualTo(role);
        assertThat(read.date()).contains(PartialDate.day(2024, 5, 6));
        assertThat(read.flow().valueDate()).contains(LocalDate.of(2024, 5, 7));
    }

    @Test
    void repaymentsAndUnknownTypesAreLeftOutWithNotices() {
        var read = IatiSample.of(transaction("6", DATED) + transaction("LR", DATED) + transaction("99", DATED));

        assertThat(read.claims(Funding.class)).isEmpty();
        assertThat(read.codes()).containsExactly(Notice.Code.TRANSACTION_OF_OTHER_KIND,
                Notice.Code.TRANSACTION_OF_OTHER_KIND, Notice.Code.CODE_UNKNOWN);
    }

    @Test
    void whatGoesOutWithoutProviderComesFromWhoReports() {
        var read = IatiSample.of("<reporting-org ref='XM-A'/>" + transaction("3", DATED) + transaction("1", DATED)
                + transaction("2", DATED + "<provider-org ref='XM-P'/>"));

        assertThat(read.claims(Funding.class)).extracting(Funding::funder).containsExactly(
                Optional.of(organisation("XM-A")), Optional.empty(), Optional.of(organisation("XM-P")));
    }

    @Test
    void negativeTransactionIsKeptWithNotice() {
        var read = IatiSample.of(transaction("3", "<value value-date='2024-01-02'>-12.30</value>"));

        assertThat(read.claim(Funding.class).money()).isEqualTo(Money.of("-12.3", "EUR"));
        assertThat(read.codes()).containsExactly(Notice.Code.AMOUNT_NEGATIVE);
        assertThat(read.details()).containsExactly("XM-WELL-7 EUR -12.3");
    }

    @Test
    void onlyMoneyOfUnknownCurrencyIsLeftOut() {
        var read = IatiSample.of(transaction("3", "<value currency='QZQ' value-date='2024-01-02'>120</value>")
                + transaction("3", DATED));

        assertThat(read.claims(Funding.class)).extracting(Funding::money).containsExactly(Money.of("10", "EUR"));
        assertThat(read.codes()).containsExactly(Notice.Code.CURRENCY_UNKNOWN);
        assertThat(read.details()).containsExactly("XM-WELL-7 120 QZQ");
    }

    @Test
    void moneyWithoutAnyCurrencyIsLeftOut() {
        var read = IatiSample.file("<iati-activity><iati-identifier>XM-1</iati-identifier><title>Mills</title>"
                + transaction("3", DATED) + "</iati-activity>");

        assertThat(read.claims(Funding.class)).isEmpty();
        assertThat(read.details()).containsExactly("XM-1 10");
    }

    @ParameterizedTest
    @CsvSource({"''", "1E9", "12 000", "1.2.3", "ten", "1e999999999", "-"})
    void valueThatIsNoNumberIsLeftOut(String value) {
        var read = IatiSample.of(transaction("3", "<value value-date='2024-01-02'>" + value + "</value>"));

        assertThat(read.claims(Funding.class)).isEmpty();
        assertThat(read.codes()).containsExactly(Notice.Code.ELEMENT_MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({"110, '', GRANT", "421, '', LOAN", "110, 410, LOAN", "510, '', UNKNOWN", "'', '', UNKNOWN"})
    void financeTypeIsThatOfTheTransactionOrTheActivity(String common, String own, FinanceType type) {
        var read = IatiSample.of("<default-finance-type code='" + common + "'/>" + transaction("3",
                DATED + "<finance-type code='" + own + "'/>"));

        assertThat(read.claim(Funding.class).financeType()).isEqualTo(type);
    }

    @Test
    void countriesHaveTheirShares() {
        var read = IatiSample.of("<recipient-country code='kg' percentage='30.5'/><recipient-country code='TJ'/>");

        assertThat(read.claims(CountryStated.class)).extracting(CountryStated::country, CountryStated::percentage)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(new Country("KG"), Decimal.findPercentage("30.5")),
                        org.assertj.core.groups.Tuple.tuple(new Country("TJ"), Optional.empty()));
    }

    @Test
    void unknownCountryIsLeftOut() {
        var read = IatiSample.of("<recipient-country code='ZZ' percentage='30'/><recipient-country/>");

        assertThat(read.claims(CountryStated.class)).isEmpty();
        assertThat(read.details()).containsExactly("XM-WELL-7 <recipient-country code=\"ZZ\" percentage=\"30\"/>",
                "XM-WELL-7 <recipient-country/>");
    }

    @Test
    void countriesOfTransactionsStandForThoseOfTheActivity() {
        var there = DATED + "<recipient-country code='UZ'/>";
        var read = IatiSample.of(transaction("3", there) + transaction("2", there));

        assertThat(read.claims(Funding.class)).extracting(Funding::countries).containsExactly(
                List.of(new Country("UZ")), List.of(new Country("UZ")));
        assertThat(read.claims(CountryStated.class))
                .containsExactly(CountryStated.in(new Country("UZ"), Optional.empty()));
        assertThat(IatiSample.of("<recipient-country code='TJ'/>" + transaction("3", there))
                .claims(CountryStated.class)).extracting(CountryStated::country).containsExactly(new Country("TJ"));
    }

    @Test
    void actualDatesAreInForceAndPlannedOnesWereMoved() {
        var read = IatiSample.of(date("1", "2020-01-01") + date("2", "2020-02-01Z") + date("3", "2024-12-31"));

        assertThat(read.claims(PeriodStated.class)).containsExactly(
                new PeriodStated(Period.from(PartialDate.day(2020, 2, 1)), DateType.ACTUAL, Edition.CURRENT),
                new PeriodStated(Period.from(PartialDate.day(2020, 1, 1)), DateType.PLANNED, Edition.ORIGINAL),
                new PeriodStated(Period.until(PartialDate.day(2024, 12, 31)), DateType.PLANNED, Edition.CURRENT));
    }

    @Test
    void plannedDateThatHeldIsToldOnce() {
        assertThat(IatiSample.of(date("1", "2020-01-01") + date("2", "2020-01-01T00:00:00"))
                .claims(PeriodStated.class)).hasSize(1);
    }

    @Test
    void endBeforeStartIsKeptAsStatedWithNotice() {
        var read = IatiSample.of(date("1", "2020-01-01") + date("3", "2019-01-01"));

        assertThat(read.claims(PeriodStated.class)).hasSize(2);
        assertThat(read.codes()).containsExactly(Notice.Code.DATE_IMPOSSIBLE);
        assertThat(read.details()).containsExactly("XM-WELL-7 2020-01-01 2019-01-01");
    }

    @ParameterizedTest
    @CsvSource({"2023-02-30, DATE_IMPOSSIBLE", "0024-01-01, DATE_IMPOSSIBLE", "9999-12-31, DATE_IMPOSSIBLE",
            "soon, DATE_IMPOSSIBLE", "2023-01-01x, DATE_IMPOSSIBLE", "'', ELEMENT_MALFORMED"})
    void dateThatIsNoneIsLeftOut(String written, Notice.Code code) {
        var read = IatiSample.of(date("1", written));

        assertThat(read.claims(PeriodStated.class)).isEmpty();
        assertThat(read.codes()).containsExactly(code);
    }

    private static String date(String type, String day) {
        return "<activity-date type='" + type + "' iso-date='" + day + "'/>";
    }

    private static String budget(String type, String start, String end, String value) {
        return "<budget " + type + "><period-start iso-date='" + start + "'/><period-end iso-date='" + end
                + "'/><value value-date='2023-01-01'>" + value + "</value></budget>";
    }

    private static String transaction(String type, String elements) {
        return "<transaction><transaction-type code='" + type + "'/>" + elements + "</transaction>";
    }

    private static OrganisationMention organisation(String ref) {
        return new OrganisationMention(ref, List.of(), Optional.empty(), OrganisationType.UNKNOWN, Optional.of(ref));
    }
}
