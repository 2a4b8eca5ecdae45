package org.esep.aggregate;

import org.esep.iati.Money;

/// What goes out of all activities of a ledger or a country, in the reporting currency: `gross` as reported, `excluded`
/// what other activities count, and the rest by where it belongs: gross - excluded = own + regional + withoutCountry. Of a
/// country, gross and excluded are of its own money alone, and regional money stands beside.
public record OutgoingSum(Money gross, Money excluded, Money own, Money regional, Money withoutCountry) {

    /// What of the gross counts, of a country its own part, so that it never is more than the gross beside it.
    public Money net() {
        return new Money(gross.amount().subtract(excluded.amount()), gross.currency());
    }
}
