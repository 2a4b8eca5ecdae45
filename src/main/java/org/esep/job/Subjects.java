package org.esep.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.CountrySummary;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.OrganisationSummary;
import org.esep.fact.Envelope;
import org.esep.fact.Fact;
import org.esep.fact.Funding;
import org.esep.gazetteer.Gazetteer;
import org.esep.gazetteer.KnownCountry;
import org.esep.resolve.NameSearch;

/// What of a ledger can be explained, by its names.
final class Subjects {

    private final Ledger ledger;
    private final Gazetteer gazetteer;
    private final IdentityLines identity;

    Subjects(Ledger ledger, Gazetteer gazetteer, IdentityLines identity) {
        this.ledger = ledger;
        this.gazetteer = gazetteer;
        this.identity = identity;
    }

    /// A programme, an organisation or a country; `identifiers` are those that structured data have for it.
    record Subject(String id, List<String> identifiers, String name, List<String> names,
            Supplier<List<String>> lines) {

        private boolean isCalled(String wanted) {
            return id.equals(wanted) || identifiers.stream().anyMatch(wanted::equalsIgnoreCase);
        }

        List<String> explanation() {
            return lines.get();
        }
    }

    /// Those that fit best: by id or identifier, else by whole name or acronym, else by a part of the name.
    List<Subject> find(String wanted) {
        var exact = all().filter(subject -> subject.isCalled(wanted)).toList();
        return exact.isEmpty() ? named(NameSearch.of(wanted)) : exact;
    }

    /// Made anew each time, for there may be more than can be held.
    private Stream<Subject> all() {
        return Stream.of(ledger.activities().stream().map(this::programme),
                ledger.organisations().stream().map(this::organisation), ledger.countries().stream().map(this::country))
                .flatMap(subjects -> subjects);
    }

    private List<Subject> named(NameSearch search) {
        var best = all().map(subject -> search.fit(subject.names())).max(Comparator.naturalOrder())
                .orElse(NameSearch.Fit.NONE);
        return best == NameSearch.Fit.NONE
                ? List.of()
                : all().filter(subject -> search.fit(subject.names()) == best).toList();
    }

    private Subject programme(ActivitySummary summary) {
        var activity = summary.activity();
        return new Subject(activity.id(), summary.recorded().identifiers(), activity.name(),
                names(activity.name(), activity.names().values(), activity.aliases()),
                () -> new ProgrammeExplanation(ledger, identity,
                        evidence(fact -> fact.activity().equals(Optional.of(activity.id()))))
                        .of(summary));
    }

    private Subject organisation(OrganisationSummary summary) {
        var organisation = summary.organisation();
        var names = names(organisation.name(), organisation.names().values(), organisation.aliases());
        names.addAll(organisation.acronyms());
        return new Subject(organisation.id(), List.of(), organisation.name(), names,
                () -> new OrganisationExplanation(ledger,
                        evidence(fact -> fact.organisation().equals(Optional.of(organisation.id())))).of(summary));
    }

    private Subject country(CountrySummary summary) {
        var names = new ArrayList<String>();
        gazetteer.countries().stream().filter(known -> known.country().equals(summary.country()))
                .map(KnownCountry::names).forEach(known -> known.values().forEach(names::addAll));
        names.add(summary.country().code());
        return new Subject(summary.country().code(), List.of(), names.getFirst(), names,
                () -> new CountryExplanation(ledger,
                        evidence(fact -> fact.claim() instanceof Funding || fact.claim() instanceof Envelope))
                        .of(summary));
    }

    /// Only the facts that an explanation may need are held.
    private EvidenceLines evidence(Predicate<Fact> needed) {
        return new EvidenceLines(ledger.facts().stream().filter(needed).toList(), ledger.decided());
    }

    private static List<String> names(String name, Collection<String> inLanguages, List<String> aliases) {
        var names = new ArrayList<>(List.of(name));
        names.addAll(inLanguages);
        names.addAll(aliases);
        return names;
    }
}
