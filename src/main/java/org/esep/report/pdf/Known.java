package org.esep.report.pdf;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.OrganisationSummary;
import org.esep.fact.Organisation;
import org.esep.iati.OrganisationType;
import org.esep.report.words.Words;

/// Programmes and organisations of a ledger by their ids, as the language calls them, and how much of it is told.
record Known(Ledger ledger, Words words, Extent extent, Figures figures,
        Map<String, Organisation> organisations) {

    static Known of(Ledger ledger, Words words) {
        return new Known(ledger, words, Extent.FULL, new Figures(words),
                ledger.organisations().stream().map(OrganisationSummary::organisation)
                        .collect(Collectors.toMap(Organisation::id, organisation -> organisation)));
    }

    /// The same to be told at another length.
    Known in(Extent other) {
        return new Known(ledger, words, other, figures, organisations);
    }

    Optional<ActivitySummary> activity(String id) {
        return ledger.activities().find(id);
    }

    /// The name of a programme; one that the ledger does not hold is called otherwise.
    String programme(String id, String otherwise) {
        return ledger.activities().named(id).map(words::name).orElse(otherwise);
    }

    String organisation(String id) {
        var organisation = organisations.get(id);
        return organisation == null ? id : words.name(organisation);
    }

    OrganisationType type(String id) {
        var organisation = organisations.get(id);
        return organisation == null ? OrganisationType.UNKNOWN : organisation.type();
    }

    /// The first few organisations, and how many there are besides.
    String organisations(Collection<String> ids, int most) {
        var more = ids.size() > most ? Stream.of("+ " + (ids.size() - most)) : Stream.<String>empty();
        return Stream.concat(ids.stream().limit(most).map(this::organisation), more).collect(Collectors.joining("; "));
    }
}
