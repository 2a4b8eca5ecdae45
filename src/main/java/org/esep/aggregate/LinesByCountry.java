package org.esep.aggregate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.esep.iati.Country;

/// The lines of money of each country, told apart while those of all pass by once, so that a report on one country reads no
/// others.
public final class LinesByCountry {

    private final Map<Country, List<FundingLine>> funding;
    private final Map<Country, List<YearLine>> years;

    private LinesByCountry(Map<Country, List<FundingLine>> funding, Map<Country, List<YearLine>> years) {
        this.funding = funding;
        this.years = years;
    }

    /// Of these countries.
    public static LinesByCountry of(Ledger whole, Collection<Country> countries, Keeping keeping) {
        Function<String, Set<Country>> places = activity -> whole.activities().find(activity)
                .map(summary -> summary.countries().keySet()).orElse(Set.of());
        return new LinesByCountry(
                apart(whole.funding().stream(), countries, keeping, FundingLine.class,
                        line -> places.apply(line.activity())),
                apart(whole.years().stream(), countries, keeping, YearLine.class,
                        line -> countries(line, places.apply(line.activity()))));
    }

    /// The part of one country is no other's.
    private static Collection<Country> countries(YearLine line, Set<Country> places) {
        return line.country().<Collection<Country>>map(country -> places.contains(country)
                ? List.of(country)
                : List.of()).orElse(places);
    }

    private interface Placing<T> {

        Collection<Country> countries(T line);
    }

    private static <T> Map<Country, List<T>> apart(Stream<T> lines, Collection<Country> countries, Keeping keeping,
            Class<T> type, Placing<T> placing) {
        var kept = new TreeMap<Country, Keeping.Kept<T>>();
        countries.forEach(country -> kept.put(country, keeping.begin(type, Keeping.MANY)));
        lines.forEach(line -> placing.countries(line).forEach(country -> kept.computeIfPresent(country, (_, own) -> {
            own.add(line);
            return own;
        })));
        var ended = new TreeMap<Country, List<T>>();
        kept.forEach((country, own) -> ended.put(country, own.end()));
        return ended;
    }

    List<FundingLine> funding(Country country) {
        return funding.getOrDefault(country, List.of());
    }

    List<YearLine> years(Country country) {
        return years.getOrDefault(country, List.of());
    }
}
