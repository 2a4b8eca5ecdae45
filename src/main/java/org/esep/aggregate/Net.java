package org.esep.aggregate;

import java.util.List;

import org.esep.iati.Money;

/// What goes out of an activity, in the reporting currency: `gross` as reported; `own` without what it received from
/// other activities of the ledger, whose ids are `from`; `counted` what of that enters totals, which is nothing where it
/// lies inside the money of an activity above it (`reason`).
public record Net(Money gross, Money own, Money counted, Reason reason, List<String> from) {

    public Net {
        from = List.copyOf(from);
    }

    /// The same money where the activities above and below are known.
    Net counting(Money counted, Reason reason) {
        return new Net(gross, own, counted, reason, from);
    }

    /// Whether all of it is money that other activities count.
    boolean isReceived() {
        return !from.isEmpty() && own.amount().signum() == 0;
    }
}
