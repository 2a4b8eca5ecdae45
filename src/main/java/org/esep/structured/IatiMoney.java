package org.esep.structured;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.esep.fact.Flow;
import org.esep.fact.Notice;
import org.esep.iati.FinanceType;
import org.esep.iati.Money;

/// The value of a budget or a transaction, in its own currency or that of the activity.
final class IatiMoney {

    private final IatiActivity activity;

    IatiMoney(IatiActivity activity) {
        this.activity = activity;
    }

    /// The value of an element; one that cannot be read is told and left out.
    Optional<Money> find(IatiElement element) {
        var amount = element.find("value").flatMap(value -> Decimal.find(value.text()));
        if (amount.isEmpty()) {
            activity.notice(Notice.Code.ELEMENT_MALFORMED, element);
        }
        return amount.flatMap(value -> money(value, currency(element)));
    }

    private String currency(IatiElement element) {
        var own = element.attribute("value", "currency");
        return own.isEmpty() ? activity.element().attribute("default-currency") : own;
    }

    private Optional<Money> money(BigDecimal amount, String code) {
        var currency = Codes.findCurrency(code);
        if (currency.isEmpty()) {
            activity.notice(Notice.Code.CURRENCY_UNKNOWN, amount.toPlainString() + " " + code);
        }
        return currency.map(known -> new Money(amount, known));
    }

    /// How the money of an element moves; where no value date is stated, another day of the element serves.
    Flow flow(IatiElement element, Optional<LocalDate> other) {
        return new Flow(IatiOrganisations.find(element, "receiver-org"),
                stated(element.attribute("provider-org", "provider-activity-id")),
                stated(element.attribute("receiver-org", "receiver-activity-id")), valueDate(element, other));
    }

    private Optional<LocalDate> valueDate(IatiElement element, Optional<LocalDate> other) {
        if (element.attribute("value", "value-date").isEmpty()) {
            activity.notice(Notice.Code.VALUE_DATE_MISSING, element);
        }
        return element.find("value").flatMap(value -> activity.day(value, "value-date")).or(() -> other);
    }

    /// Whether money must be paid back, by its own code or, where it has none, that of the activity.
    FinanceType finance(String own) {
        return IatiCodes.finance(
                own.isEmpty() ? activity.element().attribute("default-finance-type", "code") : own);
    }

    private static Optional<String> stated(String identifier) {
        return Optional.of(identifier).filter(text -> !text.isEmpty());
    }
}
