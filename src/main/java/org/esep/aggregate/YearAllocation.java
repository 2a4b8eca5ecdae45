package org.esep.aggregate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;

/// Rule 5, years: an amount is spread by days over its own period, else over the activity's, both ends included; without
/// either it falls on its date, else it is undated. A transaction falls on its date. A fiscal year bears the number of
/// the year in which it begins.
final class YearAllocation {

    private final Month first;
    private final Shared shared = new Shared();

    YearAllocation(Month first) {
        this.first = first;
    }

    /// An amount in the reporting currency with what dates it.
    record Dated(String activity, FundingRole role, Optional<String> funder, Money money, Period own,
            Optional<PartialDate> date) {}

    List<YearLine> lines(Dated amount, Period activity) {
        if (isWhole(amount.own())) {
            return spread(amount, amount.own(), YearLine.Allocation.OWN_PERIOD);
        }
        if (isWhole(activity) && !(amount.role().isTransaction() && amount.date().isPresent())) {
            return spread(amount, activity, YearLine.Allocation.ACTIVITY_PERIOD);
        }
        var year = amount.date().map(date -> OptionalInt.of(year(date.first()))).orElse(OptionalInt.empty());
        return List.of(line(amount, year, amount.money(),
                year.isPresent() ? YearLine.Allocation.DATE : YearLine.Allocation.UNDATED));
    }

    private static boolean isWhole(Period period) {
        return period.start().isPresent() && period.end().isPresent();
    }

    private List<YearLine> spread(Dated amount, Period period, YearLine.Allocation allocation) {
        var start = period.start().orElseThrow().first();
        var end = period.end().orElseThrow().last();
        var years = new ArrayList<Integer>();
        var days = new ArrayList<BigDecimal>();
        for (var year = year(start); year <= year(end); year++) {
            var from = latest(start, LocalDate.of(year, first, 1));
            var to = earliest(end, LocalDate.of(year + 1, first, 1).minusDays(1));
            years.add(year);
            days.add(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1));
        }
        var parts = Shares.of(amount.money(), days);
        var lines = new ArrayList<YearLine>();
        for (var index = 0; index < years.size(); index++) {
            lines.add(line(amount, shared.of(OptionalInt.of(years.get(index))), parts.get(index), allocation));
        }
        return lines;
    }

    private static YearLine line(Dated amount, OptionalInt year, Money part, YearLine.Allocation allocation) {
        return new YearLine(amount.activity(), amount.role(), amount.funder(), year, part, allocation);
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
