package org.esep.aggregate;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.esep.fact.Fact;
import org.esep.fact.Funding;
import org.esep.iati.Country;
import org.esep.iati.Period;

/// Makes the row of each funding fact of an activity.
final class FundingLines {

    private final DecidedFacts decided;
    private final Sources sources;
    private final CurrencyConversion conversion;

    FundingLines(DecidedFacts decided, Sources sources, CurrencyConversion conversion) {
        this.decided = decided;
        this.sources = sources;
        this.conversion = conversion;
    }

    /// What is decided of an activity.
    record Told(ActivitySummary summary, Records records, ActivityMoney money, Period period) {}

    List<FundingLine> of(Told told, List<Fact> facts) {
        var reasons = told.money().reasons();
        var amounts = told.money().amounts();
        return facts.stream().filter(fact -> fact.claim() instanceof Funding).map(fact -> {
            var funding = FundingFigures.funding(fact);
            var amount = conversion.amount(fact, funding, told.period());
            return new FundingLine(fact.id(), told.summary().activity().id(), countries(funding, told.summary()),
                    funding.role(), fact.organisation(), amounts.getOrDefault(amount, amount),
                    funding.financeType(), amount.reporting().isEmpty()
                            ? Reason.NO_RATE
                            : reason(fact, told.records(), reasons),
                    sources.path(fact));
        }).toList();
    }

    private static SortedSet<Country> countries(Funding funding, ActivitySummary summary) {
        return new TreeSet<>(funding.countries().isEmpty() ? summary.countries().keySet() : funding.countries());
    }

    private Reason reason(Fact fact, Records records, Map<String, Reason> reasons) {
        if (records.isOther(fact)) {
            return Reason.OTHER_RECORD;
        }
        return decided.isRejected(fact) ? Reason.REJECTED : reasons.getOrDefault(fact.id(), Reason.OTHER_VALUE_CHOSEN);
    }
}
