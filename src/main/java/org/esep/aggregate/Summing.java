package org.esep.aggregate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.esep.iati.ActivityStatus;
import org.esep.iati.Country;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;

/// Adds up the activities: by country, and in all as own money of countries + regional remainder + without country.
final class Summing {

    private final Rows rows;
    private final Money nothing;
    private final ParentAndChild families;

    Summing(Rows rows, Money nothing) {
        this.rows = rows;
        this.nothing = nothing;
        this.families = new ParentAndChild(rows.activities());
    }

    /// Every country with every activity in it, sorted by country, then activity.
    List<CountryActivity> pairs() {
        return rows.activities().stream().flatMap(activity -> {
            var scope = activity.countries().isEmpty() ? Scope.OWN : CountryShares.scope(activity);
            var budget = split(activity, activity.budget().flatMap(figure -> figure.value().reporting()));
            var counted = split(activity, families.counted(activity));
            return activity.countries().keySet().stream().map(country -> new CountryActivity(country, activity, scope,
                    Optional.ofNullable(budget.get(country)), Optional.ofNullable(counted.get(country))));
        }).sorted(Comparator.comparing(CountryActivity::country)
                .thenComparing(pair -> pair.activity().activity().id())).toList();
    }

    private static SortedMap<Country, Money> split(ActivitySummary activity, Optional<Money> whole) {
        return whole.map(money -> CountryShares.money(activity, money)).orElseGet(TreeMap::new);
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
        return new CountrySummary(country, statuses(here), own(here, country), regional(here), envelopes(country),
                dates(here, activity -> activity.timeline().start()).min(Comparator.naturalOrder()),
                dates(here, activity -> activity.timeline().end()).max(Comparator.naturalOrder()), partners.distinct(),
                partners.byRole(), documents.size());
    }

    private int envelopes(Country country) {
        return (int) rows.envelopes().stream().filter(line -> line.envelope().countries().contains(country)).count();
    }

    private static java.util.stream.Stream<PartialDate> dates(List<ActivitySummary> activities,
            java.util.function.Function<ActivitySummary, Optional<Figure<PartialDate>>> side) {
        return activities.stream().flatMap(activity -> side.apply(activity).stream()).map(Figure::value);
    }

    private static SortedMap<ActivityStatus, Integer> statuses(List<ActivitySummary> activities) {
        var counts = new TreeMap<ActivityStatus, Integer>();
        activities.forEach(activity -> counts.merge(activity.timeline().status(), 1, Integer::sum));
        return counts;
    }

    private Money own(List<ActivitySummary> activities, Country country) {
        return activities.stream().filter(activity -> !activity.isRegional())
                .flatMap(activity -> families.counted(activity).stream()
                        .map(money -> CountryShares.money(activity, money).getOrDefault(country, nothing)))
                .reduce(nothing, Money::plus);
    }

    private Money regional(List<ActivitySummary> activities) {
        return activities.stream().filter(ActivitySummary::isRegional)
                .flatMap(activity -> families.counted(activity).stream())
                .reduce(nothing, Money::plus);
    }

    Totals totals() {
        var own = countries().stream().map(CountrySummary::own).reduce(nothing, Money::plus);
        var without = rows.activities().stream().filter(activity -> activity.countries().isEmpty())
                .flatMap(activity -> families.counted(activity).stream()).reduce(nothing, Money::plus);
        var partners = PartnerCount.of(rows.activities());
        return new Totals(own, regional(rows.activities()), without, rows.envelopes().size(),
                statuses(rows.activities()),
                partners.distinct(), partners.byRole(), notConverted());
    }

    private int notConverted() {
        return (int) rows.funding().stream().filter(line -> line.amount().reporting().isEmpty()).count();
    }

    /// What of an activity's budget enters totals.
    Optional<Money> counted(ActivitySummary activity) {
        return families.counted(activity);
    }
}
