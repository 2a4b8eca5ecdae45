package org.esep.aggregate;

import java.util.List;
import java.util.stream.Stream;

import org.esep.fact.Envelope;
import org.esep.fact.Fact;

/// Rule 4, envelopes: money for unnamed projects, a country or a period is listed and counted, each with its amount,
/// never summed, and enters no activity's figures.
final class Envelopes {

    private final CurrencyConversion conversion;

    Envelopes(CurrencyConversion conversion) {
        this.conversion = conversion;
    }

    /// In the order of the facts.
    List<EnvelopeLine> of(List<Fact> facts) {
        return facts.stream().flatMap(this::line).toList();
    }

    private Stream<EnvelopeLine> line(Fact fact) {
        if (fact.claim() instanceof Envelope envelope) {
            var year = CurrencyConversion.middle(envelope.period()).orElseGet(() -> conversion.published(fact));
            return Stream.of(new EnvelopeLine(fact.id(), envelope,
                    conversion.amount(envelope.money(), envelope.qualifier(), year), fact.organisation(),
                    fact.evidence().document()));
        }
        return Stream.empty();
    }
}
