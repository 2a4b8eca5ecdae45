package org.esep.aggregate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.esep.iati.Country;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;

/// Rule 5, years: an amount is spread by days over its own period, else over the activity's, both ends included; without
/// either it falls on its date, else it is undated. A transaction falls on its date. A fiscal year bears the number of
/// the year in which it begins.
final class YearAllocation {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    private final Month first;

    YearAllocation(Month first) {
        this.first = first;
    }

    /// An amount in the reporting currency with what dates it.
    record Dated(String activity, FundingRole role, Optional<String> funder, Money money, Period own,
            Optional<PartialDate> date, Optional<Country> country) {

        /// Of the whole activity.
        Dated(String activity, FundingRole role, Optional<String> funder, Money money, Period own,
                Optional<PartialDate> date) {
            this(activity, role, funder, money, own, date, Optional.empty());
        }
    }

    List<YearLine> lines(Dated amount, Period activity) {
        if (isWhole(amount.own())) {
            return spread(amount, amount.own(), YearLine.Allocation.OWN_PERIOD);
        }
        if (isWhole(activity) && !(amount.role().isTransaction() && amount.date().isPresent())) {
            return spread(amount, activity, YearLine.Allocation.ACTIVITY_PERIOD);
        }
        return List.of(amount.date().map(date -> on(amount, date))
                .orElseGet(() -> line(amount, new Part(OptionalInt.empty(), amount.money(), Optional.empty()),
                        YearLine.Allocation.UNDATED)));
    }

    private YearLine on(Dated amount, PartialDate date) {
        var year = year(date.first());
        return line(amount, new Part(OptionalInt.of(year), amount.money(),
                Optional.of(quarters(amount.money(), year, new Days(date.first(), date.last())))),
                YearLine.Allocation.DATE);
    }

    /// Both ends included.
    private record Days(LocalDate from, LocalDate to) {

        private BigDecimal within(LocalDate first, LocalDate last) {
            var days = ChronoUnit.DAYS.between(latest(from, first), earliest(to, last)) + 1;
            return BigDecimal.valueOf(Math.max(days, 0));
        }
    }

    private record Part(OptionalInt year, Money money, Optional<Quarters> quarters) {}

    /// A year's part by the days that lie in each of its quarters.
    private Quarters quarters(Money part, int year, Days days) {
        var start = LocalDate.of(year, first, 1);
        if (!days.from().isBefore(start) && quarter(start, days.from()) == quarter(start, days.to())) {
            return Quarters.only(quarter(start, days.from()), part.amount());
        }
        var weights = IntStream.range(0, QUARTERS).mapToObj(quarter -> days.within(
                start.plusMonths((long) quarter * MONTHS), start.plusMonths((quarter + 1L) * MONTHS).minusDays(1)))
                .toList();
        return Quarters.of(Shares.of(part, weights));
    }

    private static int quarter(LocalDate start, LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(start, day) / MONTHS;
    }

    private static boolean isWhole(Period period) {
        return period.start().isPresent() && period.end().isPresent();
    }

    private List<YearLine> spread(Dated amount, Period period, YearLine.Allocation allocation) {
        var start = period.start().orElseThrow().first();
        var end = period.end().orElseThrow().last();
        var days = new Days(start, end);
        var years = IntStream.rangeClosed(year(start), year(end)).boxed().toList();
        var parts = Shares.of(amount.money(), years.stream().map(year -> days.within(LocalDate.of(year, first, 1),
                LocalDate.of(year + 1, first, 1).minusDays(1))).toList());
        var lines = new ArrayList<YearLine>();
        for (var index = 0; index < years.size(); index++) {
            var year = years.get(index);
            lines.add(line(amount, new Part(OptionalInt.of(year), parts.get(index),
                    Optional.of(quarters(parts.get(index), year, days))), allocation));
        }
        return lines;
    }

    private static YearLine line(Dated amount, Part part, YearLine.Allocation allocation) {
        return new YearLine(amount.activity(), amount.role(), amount.funder(), part.year(), part.money(), allocation,
                amount.country(), part.quarters());
    }

    private int year(LocalDate date) {
        return date.getMonthValue() >= first.getValue() ? date.getYear() : date.getYear() - 1;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
