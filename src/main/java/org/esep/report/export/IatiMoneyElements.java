package org.esep.report.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.esep.aggregate.IatiMoney;
import org.esep.fact.Fact;
import org.esep.fact.Flow;
import org.esep.fact.Funding;
import org.esep.iati.Edition;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;

/// Budgets, planned disbursements and transactions of one activity, in this order. Where no value date is known, the
/// first day of the period or the day of the transaction is it. `placed` tells whether the countries stand in the
/// transactions.
record IatiMoneyElements(List<IatiMoney> money, boolean placed) {

    private static final String INDICATIVE = "1";

    void write(XmlElements xml) {
        of(FundingRole.BUDGET).forEach(one -> budget(xml, one));
        of(FundingRole.PLANNED_DISBURSEMENT).forEach(one -> plannedDisbursement(xml, one));
        money.forEach(one -> IatiCodes.transaction(one.role()).ifPresent(type -> transaction(xml, type, one)));
    }

    private List<IatiMoney> of(FundingRole role) {
        return money.stream().filter(one -> one.role() == role).toList();
    }

    private static void budget(XmlElements xml, IatiMoney budget) {
        xml.element("budget", Attributes.of("type", type(budget)).and("status", INDICATIVE), inside -> {
            period(inside, budget);
            value(inside, budget.money(), valueDate(budget).or(budget::start));
        });
    }

    /// Revised is what structured data tell as in force; prose knows no revisions.
    private static String type(IatiMoney budget) {
        var isReported = budget.fact().map(Fact::evidence).flatMap(evidence -> evidence.pointer()).isPresent();
        var isCurrent = budget.funding().filter(funding -> funding.edition() == Edition.CURRENT).isPresent();
        return isReported && isCurrent ? "2" : "1";
    }

    private static void plannedDisbursement(XmlElements xml, IatiMoney planned) {
        xml.element("planned-disbursement", Attributes.NONE, inside -> {
            period(inside, planned);
            value(inside, planned.money(), valueDate(planned).or(planned::start));
            parties(inside, planned);
        });
    }

    private void transaction(XmlElements xml, String type, IatiMoney transaction) {
        xml.element("transaction", Attributes.NONE, inside -> {
            inside.empty("transaction-type", Attributes.of("code", type));
            date(inside, "transaction-date", transaction.date());
            value(inside, transaction.money(), valueDate(transaction).or(transaction::date));
            parties(inside, transaction);
            transaction.funding().filter(_ -> placed).ifPresent(funding -> funding.countries().forEach(
                    country -> inside.empty("recipient-country", Attributes.of("code", country.code()))));
            transaction.funding().flatMap(funding -> IatiCodes.finance(funding.financeType()))
                    .ifPresent(code -> inside.empty("finance-type", Attributes.of("code", code)));
        });
    }

    private static void period(XmlElements xml, IatiMoney money) {
        date(xml, "period-start", money.start());
        date(xml, "period-end", money.end());
    }

    private static void date(XmlElements xml, String name, Optional<LocalDate> date) {
        date.ifPresent(day -> xml.empty(name, Attributes.of("iso-date", day.toString())));
    }

    private static void value(XmlElements xml, Money money, Optional<LocalDate> date) {
        xml.text("value", Attributes.of("currency", money.currency().getCurrencyCode())
                .and("value-date", date.map(LocalDate::toString)), money.amount().toPlainString());
    }

    private static Optional<LocalDate> valueDate(IatiMoney money) {
        return flow(money).valueDate().or(money::date);
    }

    private static Flow flow(IatiMoney money) {
        return money.funding().map(Funding::flow).orElse(Flow.UNKNOWN);
    }

    private static void parties(XmlElements xml, IatiMoney money) {
        var flow = flow(money);
        IatiOrganisations.party(xml, IatiOrganisations.Side.PROVIDER, money.funding().flatMap(Funding::funder),
                flow.providerActivity());
        IatiOrganisations.party(xml, IatiOrganisations.Side.RECEIVER, flow.receiver(), flow.receiverActivity());
    }
}
