package org.esep.aggregate;

import org.esep.iati.Money;

/// What goes out of all activities of a ledger or a country, in the reporting currency: `gross` as reported, `excluded`
/// what other activities count, and the rest by where it belongs: gross - excluded = own + regional + withoutCountry. Of a
/// country, gross and excluded are of its own money alone, and regional money stands beside.
public record OutgoingSum(Money gross, Money excluded, Money own, Money regional, Money withoutCountry) {

    public Money net() {
        return own.plus(regional).plus(withoutCountry);
    }
}
