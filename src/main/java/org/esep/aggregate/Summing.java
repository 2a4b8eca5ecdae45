package org.esep.aggregate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.esep.iati.ActivityStatus;
import org.esep.iati.Country;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;

/// Adds up the activities: by country, and in all as own money of countries + regional remainder + without country.
final class Summing {

    private final Rows rows;
    private final Money nothing;
    private final ParentAndChild families;
    private final OutgoingSums outgoing;

    Summing(Rows rows, Money nothing) {
        this.rows = rows;
        this.nothing = nothing;
        this.families = ParentAndChild.ofBudgets(rows.activities());
        this.outgoing = new OutgoingSums(nothing);
    }

    /// Every country with every activity in it, sorted by country, then activity.
    List<CountryActivity> pairs() {
        return rows.activities().stream().flatMap(activity -> {
            var budget = activity.budget().flatMap(figure -> figure.value().reporting())
                    .map(money -> Placed.of(activity, money));
            var counted = placed(activity);
            return activity.countries().keySet().stream().map(country -> pair(country, activity, budget, counted));
        }).sorted(Comparator.comparing(CountryActivity::country)
                .thenComparing(pair -> pair.activity().activity().id())).toList();
    }

    private static CountryActivity pair(Country country, ActivitySummary activity, Optional<Placed> budget,
            Optional<Placed> counted) {
        var scope = CountryShares.scope(activity);
        return new CountryActivity(country, activity, scope, budget.map(placed -> placed.beside(country, scope)),
                counted.map(placed -> placed.beside(country, scope)),
                counted.filter(_ -> scope == Scope.SHARE).map(Placed::regional)
                        .filter(money -> money.amount().signum() != 0));
    }

    /// What of an activity's budget enters totals, by where it belongs.
    private Optional<Placed> placed(ActivitySummary activity) {
        return families.counted(activity).map(money -> Placed.of(activity, money));
    }

    private Money sum(List<ActivitySummary> activities, Function<Placed, Money> part) {
        return activities.stream().flatMap(activity -> placed(activity).stream()).map(part)
                .reduce(nothing, Money::plus);
    }

    List<CountrySummary> countries() {
        var countries = new TreeSet<Country>();
        rows.activities().forEach(activity -> countries.addAll(activity.countries().keySet()));
        rows.envelopes().forEach(line -> countries.addAll(line.envelope().countries()));
        return countries.stream().map(this::country).toList();
    }

    private CountrySummary country(Country country) {
        var here = rows.activities().stream().filter(activity -> activity.countries().containsKey(country)).toList();
        var partners = PartnerCount.of(here);
        var documents = new TreeSet<String>();
        here.forEach(activity -> documents.addAll(activity.documents()));
        return new CountrySummary(country, statuses(here),
                sum(here, placed -> placed.in(country).orElse(nothing)), sum(here, Placed::regional),
                envelopes(country),
                dates(here, activity -> activity.timeline().start()).min(Comparator.naturalOrder()),
                dates(here, activity -> activity.timeline().end()).max(Comparator.naturalOrder()), partners.distinct(),
                partners.byRole(), documents.size(), outgoing.of(here, country));
    }

    private int envelopes(Country country) {
        return (int) rows.envelopes().stream().filter(line -> line.envelope().countries().contains(country)).count();
    }

    private static Stream<PartialDate> dates(List<ActivitySummary> activities,
            Function<ActivitySummary, Optional<Figure<PartialDate>>> side) {
        return activities.stream().flatMap(activity -> side.apply(activity).stream()).map(Figure::value);
    }

    private static SortedMap<ActivityStatus, Integer> statuses(List<ActivitySummary> activities) {
        var counts = new TreeMap<ActivityStatus, Integer>();
        activities.forEach(activity -> counts.merge(activity.timeline().status(), 1, Integer::sum));
        return counts;
    }

    Totals totals() {
        var own = countries().stream().map(CountrySummary::own).reduce(nothing, Money::plus);
        var partners = PartnerCount.of(rows.activities());
        return new Totals(own, sum(rows.activities(), Placed::regional), sum(rows.activities(), Placed::without),
                rows.envelopes().size(),
                statuses(rows.activities()),
                partners.distinct(), partners.byRole(), notConverted(), outgoing.of(rows.activities()));
    }

    private int notConverted() {
        return (int) rows.funding().stream().filter(line -> line.amount().reporting().isEmpty()).count();
    }

    /// What of an activity's budget enters totals.
    Optional<Money> counted(ActivitySummary activity) {
        return families.counted(activity);
    }
}
