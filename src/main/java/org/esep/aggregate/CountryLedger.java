package org.esep.aggregate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.esep.fact.Fact;
import org.esep.iati.Country;
import org.esep.iati.Money;

/// The ledger of one country: only its rows of the whole, and its own totals.
public final class CountryLedger {

    private static final long FEW = 30_000;

    private final Ledger whole;
    private final Country country;
    private final LinesByCountry lines;
    private final Set<String> activities;

    private CountryLedger(Ledger whole, Country country, LinesByCountry lines) {
        this.whole = whole;
        this.country = country;
        this.lines = lines;
        this.activities = whole.activities().stream().filter(activity -> activity.countries().containsKey(country))
                .map(activity -> activity.activity().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    public static Ledger of(Ledger whole, Country country) {
        return of(whole, country, LinesByCountry.of(whole, List.of(country), Keeping.IN_MEMORY));
    }

    /// The same, where the lines of money were told apart for several countries at once.
    public static Ledger of(Ledger whole, Country country, LinesByCountry lines) {
        return new CountryLedger(whole, country, lines).rows();
    }

    private Ledger rows() {
        var here = whole.activities().stream().filter(activity -> isHere(activity.activity().id())).toList();
        var count = whole.factCounts().getOrDefault(country, FactCount.NONE);
        var documents = count.byDocument().keySet();
        var funding = lines.funding(country);
        var used = funding.stream().flatMap(line -> line.amount().rate().stream()).collect(Collectors.toSet());
        return new Ledger(whole.asOf(), Optional.of(country), Optional.empty(), whole.currency(), totals(here, funding),
                whole.countries().stream().filter(summary -> summary.country().equals(country)).toList(), here,
                whole.countryActivities().stream().filter(pair -> pair.country().equals(country)).toList(), funding,
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
        return activities.contains(activity);
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

    private Totals totals(List<ActivitySummary> here, List<FundingLine> funding) {
        var nothing = new Money(java.math.BigDecimal.ZERO, whole.currency());
        var summary = whole.countries().stream().filter(row -> row.country().equals(country)).findFirst();
        var partners = PartnerCount.of(here);
        return new Totals(summary.map(CountrySummary::own).orElse(nothing),
                summary.map(CountrySummary::regional).orElse(nothing),
                nothing, summary.map(CountrySummary::envelopes).orElse(0),
                summary.map(CountrySummary::activities).orElseGet(TreeMap::new), partners.distinct(),
                partners.byRole(),
                (int) funding.stream().filter(line -> line.amount().reporting().isEmpty()).count(),
                summary.map(CountrySummary::outgoing).orElseGet(TreeMap::new));
    }
}
