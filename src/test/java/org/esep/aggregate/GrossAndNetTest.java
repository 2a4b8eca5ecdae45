package org.esep.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.esep.iati.FundingRole;
import org.esep.iati.Money;

class GrossAndNetTest {

    private static Facts register() {
        return new Facts().document("a.xml", "Register", "2024-05-01");
    }

    private static Facts activity(Facts facts, String id) {
        return facts.activity(id, "KZ").record(id, "XX-" + id, "2024-01-01T00:00:00Z");
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    private static Optional<Money> net(Ledger ledger, String id, Outgoing what) {
        return ledger.activities().stream().filter(summary -> summary.activity().id().equals(id)).findFirst()
                .flatMap(summary -> summary.net(what)).map(Net::counted);
    }

    private static OutgoingSum spending(Ledger ledger) {
        return Optional.ofNullable(ledger.totals().outgoing().get(Outgoing.SPENDING)).orElseThrow();
    }

    /// P disburses 500 to C, which receives 500 and spends 480.
    private static Facts chain() {
        var parent = activity(register(), "p").to("p", FundingRole.DISBURSEMENT, "500", "XX-c");
        return activity(parent, "c").from("c", FundingRole.INCOMING, "500", "XX-p")
                .paid("c", FundingRole.EXPENDITURE, "480", "2024-05-01");
    }

    @Test
    void chainShowsAllMoneyGrossAndWhatEnteredItNet() {
        var ledger = chain().ledger();

        assertThat(spending(ledger)).isEqualTo(new OutgoingSum(eur("980"), eur("480"), eur("500"), eur("0"), eur("0")));
        assertThat(net(ledger, "c", Outgoing.SPENDING)).contains(eur("0"));
        assertThat(ledger.checks()).allMatch(Check::holds);
    }

    @Test
    void lineLeftOutSaysWhyAndByWhichLink() {
        assertThat(chain().ledger().funding())
                .extracting(FundingLine::activity, FundingLine::reason, FundingLine::net, FundingLine::link)
                .contains(tuple("p", Reason.COUNTED, Optional.of(eur("500")), List.of()),
                        tuple("c", Reason.RECEIVED, Optional.empty(), List.of("p")));
    }

    @Test
    void whatIsSpentBeyondTheMoneyThatCameInCountsInPartOfEachLineToTheCent() {
        var ledger = chain().paid("c", FundingRole.DISBURSEMENT, "120.01", "2024-06-01").ledger();
        var own = ledger.funding().stream().filter(line -> line.activity().equals("c"))
                .filter(line -> Outgoing.of(line.role()).isPresent()).toList();

        assertThat(net(ledger, "c", Outgoing.SPENDING)).contains(eur("100.01"));
        assertThat(own).extracting(FundingLine::reason).containsOnly(Reason.COUNTED);
        assertThat(own).extracting(FundingLine::link).containsOnly(List.of("p"));
        assertThat(own.stream().flatMap(line -> line.net().stream()).reduce(Money::plus)).contains(eur("100.01"));
        assertThat(ledger.checks()).allMatch(Check::holds);
    }

    @Test
    void oneSideIsEnoughToTellOfMoneyAndTheLargerSumIsTaken() {
        var given = activity(activity(register(), "p").to("p", FundingRole.DISBURSEMENT, "500", "XX-c"), "c")
                .paid("c", FundingRole.EXPENDITURE, "600", "2024-05-01").ledger();
        var both = activity(activity(register(), "p").to("p", FundingRole.DISBURSEMENT, "500", "XX-c"), "c")
                .from("c", FundingRole.INCOMING, "550", "XX-p").paid("c", FundingRole.EXPENDITURE, "600", "2024-05-01")
                .ledger();

        assertThat(net(given, "c", Outgoing.SPENDING)).contains(eur("100"));
        assertThat(net(both, "c", Outgoing.SPENDING)).contains(eur("50"));
    }

    @Test
    void commitmentsAndSpendingAreReckonedApart() {
        var ledger = activity(activity(register(), "p").to("p", FundingRole.COMMITMENT, "500", "XX-c"), "c")
                .from("c", FundingRole.INCOMING_COMMITMENT, "500", "XX-p")
                .paid("c", FundingRole.COMMITMENT, "200", "2024-05-01")
                .paid("c", FundingRole.DISBURSEMENT, "200", "2024-05-01").ledger();

        assertThat(net(ledger, "c", Outgoing.COMMITMENTS)).contains(eur("0"));
        assertThat(net(ledger, "c", Outgoing.SPENDING)).contains(eur("200"));
    }

    @Test
    void moneyFromAnActivityThatTheLedgerDoesNotHoldCounts() {
        var ledger = activity(register(), "c").from("c", FundingRole.INCOMING, "500", "XX-elsewhere")
                .paid("c", FundingRole.EXPENDITURE, "480", "2024-05-01").ledger();

        assertThat(spending(ledger).net()).isEqualTo(eur("480"));
    }

    @Test
    void activityThatPaysItselfReceivesNothing() {
        var ledger = activity(register(), "p").to("p", FundingRole.DISBURSEMENT, "500", "XX-p")
                .from("p", FundingRole.INCOMING, "500", "XX-p").ledger();

        assertThat(spending(ledger).net()).isEqualTo(eur("500"));
    }

    @Test
    void cycleEndsNoRunAndCountsNeverBelowNothing() {
        var ledger = activity(activity(register(), "a").to("a", FundingRole.DISBURSEMENT, "100", "XX-b"), "b")
                .to("b", FundingRole.DISBURSEMENT, "130", "XX-a").ledger();

        assertThat(net(ledger, "a", Outgoing.SPENDING)).contains(eur("0"));
        assertThat(net(ledger, "b", Outgoing.SPENDING)).contains(eur("30"));
        assertThat(ledger.checks()).allMatch(Check::holds);
    }

    @Test
    void correctionsThatLeaveASumBelowNothingStand() {
        var ledger = activity(activity(register(), "p").to("p", FundingRole.DISBURSEMENT, "500", "XX-c"), "c")
                .paid("c", FundingRole.EXPENDITURE, "-20", "2024-05-01").ledger();

        assertThat(net(ledger, "c", Outgoing.SPENDING)).contains(eur("-20"));
        assertThat(spending(ledger).net()).isEqualTo(eur("480"));
        assertThat(ledger.checks()).allMatch(Check::holds);
    }

    @Test
    void correctionOfAPartCountsInProportion() {
        var ledger = chain().paid("c", FundingRole.EXPENDITURE, "120", "2024-05-02")
                .paid("c", FundingRole.EXPENDITURE, "-40", "2024-05-03").ledger();

        assertThat(net(ledger, "c", Outgoing.SPENDING)).contains(eur("60"));
        assertThat(ledger.checks()).allMatch(Check::holds);
    }

    @Test
    void bothLevelsOfAHierarchyAreNotAddedTogether() {
        var parent = activity(register(), "p").paid("p", FundingRole.DISBURSEMENT, "500", "2024-05-01");
        var ledger = activity(parent.child("c", "p", "KZ"), "c")
                .paid("c", FundingRole.DISBURSEMENT, "300", "2024-05-01")
                .paid("c", FundingRole.COMMITMENT, "300", "2024-05-01").ledger();

        assertThat(spending(ledger)).isEqualTo(new OutgoingSum(eur("800"), eur("300"), eur("500"), eur("0"), eur("0")));
        assertThat(net(ledger, "c", Outgoing.COMMITMENTS)).contains(eur("300"));
        assertThat(ledger.funding()).extracting(FundingLine::role, FundingLine::reason).contains(
                tuple(FundingRole.DISBURSEMENT, Reason.INSIDE_PARENT), tuple(FundingRole.COMMITMENT, Reason.COUNTED));
        assertThat(ledger.checks()).allMatch(Check::holds);
    }

    @Test
    void otherRecordOfAnIdentifierGivesNothing() {
        var ledger = chain().record("p", "XX-p", "2023-01-01T00:00:00Z")
                .to("p", FundingRole.DISBURSEMENT, "900", "XX-c")
                .ledger();

        assertThat(spending(ledger).gross()).isEqualTo(eur("980"));
        assertThat(spending(ledger).net()).isEqualTo(eur("500"));
    }

    @Test
    void ledgerOfAPartCountsItsMoneyThere() {
        var parent = activity(register(), "p").paid("p", FundingRole.DISBURSEMENT, "500", "2024-05-01");
        var whole = activity(parent.child("c", "p", "KZ"), "c").paid("c", FundingRole.DISBURSEMENT, "300", "2024-05-01")
                .ledger();
        var part = ProgrammeLedger.of(whole, "c");

        assertThat(spending(part).net()).isEqualTo(eur("300"));
        assertThat(part.funding()).extracting(FundingLine::reason).containsExactly(Reason.COUNTED);
    }

    @Test
    void proseHasNeitherGrossNorNet() {
        assertThat(register().budget("p", "5", "EUR").ledger().totals().outgoing()).isEqualTo(Map.of());
    }
}
