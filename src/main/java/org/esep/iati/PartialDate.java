package org.esep.iati;

import java.time.LocalDate;
import java.time.YearMonth;

/// A date as precise as its source states it: a year, a month or a day. `first` is its first day.
public record PartialDate(LocalDate first, Precision precision) implements Comparable<PartialDate> {

    public PartialDate {
        first = switch (precision) {
            case YEAR -> first.withDayOfYear(1);
            case MONTH -> first.withDayOfMonth(1);
            case DAY -> first;
        };
    }

    public static PartialDate year(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    public static PartialDate month(int year, int month) {
        return new PartialDate(LocalDate.of(year, month, 1), Precision.MONTH);
    }

    public static PartialDate day(int year, int month, int day) {
        return new PartialDate(LocalDate.of(year, month, day), Precision.DAY);
    }

    /// Reads `2024`, `2024-01` or `2024-01-15`.
    public static PartialDate parse(String iso) {
        return switch (iso.length()) {
            case 4 -> year(Integer.parseInt(iso));
            case 7 -> new PartialDate(YearMonth.parse(iso).atDay(1), Precision.MONTH);
            default -> new PartialDate(LocalDate.parse(iso), Precision.DAY);
        };
    }

    /// Its last day, itself included.
    public LocalDate last() {
        return switch (precision) {
            case YEAR -> first.plusYears(1).minusDays(1);
            case MONTH -> first.plusMonths(1).minusDays(1);
            case DAY -> first;
        };
    }

    /// Whether the other date lies inside this one; a date contains itself.
    public boolean contains(PartialDate other) {
        return !other.first.isBefore(first) && !other.last().isAfter(last());
    }

    /// By first day, then the coarser before the finer.
    @Override
    public int compareTo(PartialDate other) {
        var byDay = first.compareTo(other.first);
        return byDay == 0 ? precision.compareTo(other.precision) : byDay;
    }

    @Override
    public String toString() {
        return switch (precision) {
            case YEAR -> first.toString().substring(0, 4);
            case MONTH -> first.toString().substring(0, 7);
            case DAY -> first.toString();
        };
    }
}
