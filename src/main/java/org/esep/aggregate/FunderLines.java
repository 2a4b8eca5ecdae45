package org.esep.aggregate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.esep.iati.Country;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;

/// Adds up what each funder pays by country and year. A budget is a funder's own only where no other one is known.
public final class FunderLines {

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::funder)
            .thenComparing(key -> key.country().map(Country::code).orElse("~"))
            .thenComparing(key -> key.scope().map(Scope::ordinal).orElse(Integer.MAX_VALUE))
            .thenComparingInt(key -> key.year().orElse(Integer.MAX_VALUE));

    private final Activities activities;
    private final Optional<Country> here;
    private final Money nothing;
    private final SortedMap<Key, Sum> sums = new TreeMap<>(ORDER);

    private FunderLines(Ledger ledger) {
        this.activities = ledger.activities();
        this.here = ledger.country();
        this.nothing = new Money(BigDecimal.ZERO, ledger.currency());
    }

    private record Key(String funder, Optional<Country> country, Optional<Scope> scope, OptionalInt year) {}

    /// What is stated to be the funder's is summed under true, what is taken to be under false.
    /// Programmes by their places, some more than once.
    private record Sum(IntStream.Builder programmes, Map<Boolean, Money> sums) {

        private static Sum empty() {
            return new Sum(IntStream.builder(), new HashMap<>());
        }

        private int[] places() {
            return programmes.build().sorted().distinct().toArray();
        }
    }

    /// Sorted by funder, country, scope and year; a funder of whom no amount is known has a line without a year.
    public static List<FunderLine> of(Ledger ledger) {
        var lines = new FunderLines(ledger);
        ledger.years().forEach(lines::add);
        var place = new AtomicInteger();
        ledger.activities().forEach(summary -> lines.addUnstated(summary, place.getAndIncrement()));
        return lines.sums.entrySet().stream().map(entry -> lines.line(entry.getKey(), entry.getValue())).toList();
    }

    /// Who pays how much in all, the most first; those of whom no amount is known are left out.
    public static List<Paid> ranked(List<FunderLine> lines) {
        var paid = new TreeMap<String, Money>();
        lines.forEach(line -> paid.merge(line.funder(), line.total(), Money::plus));
        return paid.entrySet().stream().map(entry -> new Paid(entry.getKey(), entry.getValue()))
                .filter(funder -> funder.money().amount().signum() > 0)
                .sorted(Comparator.comparing((Paid funder) -> funder.money().amount()).reversed()).toList();
    }

    private void add(YearLine line) {
        var known = activities.place(line.activity());
        if (known >= 0 && line.funder().isPresent() && isOwn(line, activities.get(known))) {
            var summary = activities.get(known);
            places(summary, line).forEach(place -> {
                var sum = sum(line.funder().get(), place, line.year());
                sum.programmes().add(known);
                if (summary.counted() == Reason.COUNTED) {
                    sum.sums().merge(line.role() == FundingRole.CONTRIBUTION, place.money(), Money::plus);
                }
            });
        }
    }

    private static boolean isOwn(YearLine line, ActivitySummary summary) {
        return line.role() == FundingRole.CONTRIBUTION
                || (line.role() == FundingRole.BUDGET && summary.contributions().isEmpty());
    }

    private void addUnstated(ActivitySummary summary, int known) {
        var paying = summary.contributions().stream().flatMap(share -> share.funder().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (summary.budget().isPresent() && summary.contributions().isEmpty() && summary.funders().size() == 1) {
            paying.addAll(summary.funders());
        }
        summary.funders().stream().filter(funder -> !paying.contains(funder)).forEach(funder -> places(summary, nothing)
                .forEach(place -> sum(funder, place, OptionalInt.empty()).programmes().add(known)));
    }

    /// Money with the country that it belongs to, if to one.
    private record Place(Optional<Country> country, Optional<Scope> scope, Money money) {}

    private Stream<Place> places(ActivitySummary summary, YearLine line) {
        if (CountryShares.scope(summary) != Scope.SHARE) {
            return places(summary, line.money());
        }
        return line.country().isPresent()
                ? Stream.of(new Place(line.country(), Optional.of(Scope.SHARE), line.money()))
                : Stream.of(new Place(Optional.empty(), Optional.of(Scope.REGIONAL), line.money()));
    }

    private Stream<Place> places(ActivitySummary summary, Money whole) {
        if (summary.countries().isEmpty()) {
            return Stream.of(new Place(Optional.empty(), Optional.empty(), whole));
        }
        var scope = CountryShares.scope(summary);
        if (scope == Scope.REGIONAL) {
            return Stream.of(new Place(Optional.empty(), Optional.of(scope), whole));
        }
        return summary.countries().keySet().stream().filter(country -> here.isEmpty() || here.get().equals(country))
                .map(country -> new Place(Optional.of(country), Optional.of(scope), whole));
    }

    private Sum sum(String funder, Place place, OptionalInt year) {
        return sums.computeIfAbsent(new Key(funder, place.country(), place.scope(), year), _ -> Sum.empty());
    }

    private FunderLine line(Key key, Sum sum) {
        return new FunderLine(key.funder(), key.country(), key.scope(), key.year(),
                new Chosen<>(activities.ids(), sum.places()),
                sum.sums().getOrDefault(true, nothing), sum.sums().getOrDefault(false, nothing));
    }
}
