package org.esep.aggregate;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.esep.iati.Country;
import org.esep.iati.Money;

/// Adds up the activities, which pass by once: by country, and in all as own money of countries + regional remainder +
/// without country.
final class Summing {

    private final Rows rows;
    private final Sum whole;
    private final SortedMap<Country, Sum> byCountry = new TreeMap<>();
    private final Money nothing;

    Summing(Rows rows, Money nothing) {
        this.rows = rows;
        this.nothing = nothing;
        this.whole = new Sum(nothing);
        rows.envelopes().stream().flatMap(line -> line.envelope().countries().stream()).forEach(this::sum);
        rows.activities().forEach(this::add);
    }

    private Sum sum(Country country) {
        return byCountry.computeIfAbsent(country, _ -> new Sum(nothing));
    }

    private void add(ActivitySummary activity) {
        var placed = activity.inTotals().map(money -> Placed.of(activity, money));
        whole.add(activity);
        placed.ifPresent(whole::add);
        activity.nets().forEach((what, net) -> whole.outgoing().add(what, parts(activity, what, net)));
        activity.countries().keySet().forEach(country -> {
            var there = sum(country);
            there.add(activity);
            placed.ifPresent(money -> there.add(money.at(country)));
            activity.nets().keySet()
                    .forEach(what -> there.outgoing().add(what, parts(activity, what, country)));
        });
    }

    private OutgoingSums.Parts parts(ActivitySummary activity, Outgoing what, Net net) {
        var placed = Placed.net(activity, what);
        return new OutgoingSums.Parts(net.gross(), placed.map(Placed::allOwn).orElse(nothing),
                placed.map(Placed::regional).orElse(nothing), placed.map(Placed::without).orElse(nothing));
    }

    private OutgoingSums.Parts parts(ActivitySummary activity, Outgoing what, Country country) {
        var placed = Placed.net(activity, what);
        return new OutgoingSums.Parts(
                Placed.gross(activity, what).flatMap(gross -> gross.in(country)).orElse(nothing),
                placed.flatMap(net -> net.in(country)).orElse(nothing),
                placed.map(Placed::regional).orElse(nothing), nothing);
    }

    /// Sorted by country.
    List<CountrySummary> countries() {
        return byCountry.entrySet().stream().map(this::country).toList();
    }

    private CountrySummary country(Map.Entry<Country, Sum> entry) {
        var sum = entry.getValue();
        var partners = sum.partners().count();
        return new CountrySummary(entry.getKey(), sum.statuses(), sum.own(), sum.regional(),
                envelopes(entry.getKey()), sum.first(), sum.last(), partners.distinct(), partners.byRole(),
                sum.documents(), sum.outgoing().there());
    }

    private int envelopes(Country country) {
        return (int) rows.envelopes().stream().filter(line -> line.envelope().countries().contains(country)).count();
    }

    Totals totals() {
        var partners = whole.partners().count();
        return new Totals(whole.own(), whole.regional(), whole.without(), rows.envelopes().size(), whole.statuses(),
                partners.distinct(), partners.byRole(), rows.notConverted(), whole.outgoing().all());
    }
}
