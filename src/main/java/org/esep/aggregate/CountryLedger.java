package org.esep.aggregate;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

import org.esep.fact.Fact;
import org.esep.iati.Country;
import org.esep.iati.Money;
import org.esep.settings.Rate;

/// The ledger of one country: only its rows of the whole, and its own totals.
public final class CountryLedger {

    private static final long FEW = 30_000;

    private final Ledger whole;
    private final Country country;
    private final LinesByCountry lines;
    private final List<CountryActivity> pairs;
    private final Activities activities;

    private CountryLedger(Ledger whole, Country country, LinesByCountry lines) {
        this.whole = whole;
        this.country = country;
        this.lines = lines;
        this.pairs = Stretch.of(whole.countryActivities(), CountryActivity::country, country);
        this.activities = whole.activities().part(new Derived<>(pairs, CountryActivity::activity));
    }

    public static Ledger of(Ledger whole, Country country) {
        return of(whole, country, LinesByCountry.of(whole, List.of(country), Keeping.IN_MEMORY));
    }

    /// The same, where the lines of money were told apart for several countries at once.
    public static Ledger of(Ledger whole, Country country, LinesByCountry lines) {
        return new CountryLedger(whole, country, lines).rows();
    }

    private Ledger rows() {
        var count = whole.factCounts().getOrDefault(country, FactCount.NONE);
        var documents = count.byDocument().keySet();
        var funding = lines.funding(country);
        var used = new HashSet<Rate>();
        var notConverted = new LongAdder();
        funding.forEach(line -> {
            line.amount().rate().ifPresent(used::add);
            notConverted.add(line.amount().reporting().isEmpty() ? 1 : 0);
        });
        return new Ledger(whole.asOf(), Optional.of(country), Optional.empty(), whole.currency(),
                totals(notConverted.intValue()),
                whole.countries().stream().filter(summary -> summary.country().equals(country)).toList(),
                activities, pairs, funding,
                lines.years(country), organisations(count),
                whole.envelopes().stream().filter(line -> line.envelope().countries().contains(country)).toList(),
                whole.milestones().stream().filter(this::isHere).toList(),
                whole.followUps().stream().filter(followUp -> isHere(followUp.activity())).toList(),
                whole.disagreements().stream().filter(line -> isHere(line.activity())).toList(),
                whole.rates().stream().filter(used::contains).toList(), whole.checks(),
                facts(count), count,
                new java.util.TreeMap<>(),
                whole.documents().stream().filter(document -> documents.contains(document.path())).toList(),
                copies(documents),
                whole.notices().stream().filter(notice -> documents.contains(notice.document())).toList(),
                whole.changes().stream().filter(change -> change.countries().contains(country)).toList(),
                whole.decided().in(country),
                whole.alike().stream().filter(alike -> alike.countries().contains(country)).toList());
    }

    /// A report goes through them several times.
    private FactSource facts(FactCount count) {
        FactSource read = () -> whole.facts().about(id -> id.isEmpty() || isHere(id.get())).filter(this::isHere);
        return count.facts() > FEW ? read : new HeldFacts(read);
    }

    private SortedMap<String, String> copies(Set<String> documents) {
        var copies = new TreeMap<>(whole.copies());
        copies.keySet().retainAll(documents);
        return copies;
    }

    private boolean isHere(String activity) {
        return activities.has(activity);
    }

    private boolean isHere(MilestoneLine line) {
        return line.activity().filter(this::isHere).isPresent() || line.milestone().countries().contains(country);
    }

    private boolean isHere(Fact fact) {
        return fact.activity().filter(this::isHere).isPresent() || FactCounting.countries(fact).contains(country);
    }

    private List<OrganisationSummary> organisations(FactCount count) {
        return whole.organisations().stream()
                .filter(summary -> count.organisations().contains(summary.organisation().id())).toList();
    }

    private Totals totals(int notConverted) {
        var nothing = new Money(BigDecimal.ZERO, whole.currency());
        return whole.countries().stream().filter(row -> row.country().equals(country)).findFirst()
                .map(row -> new Totals(row.own(), row.regional(), nothing, row.envelopes(), row.activities(),
                        row.partners(), row.partnersByRole(), notConverted, row.outgoing()))
                .orElseGet(() -> new Totals(nothing, nothing, nothing, 0, new TreeMap<>(), 0, new TreeMap<>(),
                        notConverted));
    }
}
