package org.esep.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.esep.iati.PartialDate;
import org.esep.report.published.ProgrammeLine;

/// The time of a programme as a bar over whole years, 1000 units wide: where it begins and ends, where an extension
/// begins, where the as-of date lies, and whether start and end are known. An unknown one reaches to the edge.
record TimeBar(double from, double to, Optional<Double> extension, Optional<Double> today, boolean startKnown,
        boolean endKnown, List<Tick> ticks) {

    private static final double WIDTH = 1000;
    private static final int MOST_TICKS = 12;

    /// The beginning of a year.
    record Tick(int year, double at) {}

    static Optional<TimeBar> of(ProgrammeLine line, LocalDate asOf) {
        var start = line.start().map(PartialDate::parse).map(PartialDate::first);
        var end = line.end().map(PartialDate::parse).map(PartialDate::last);
        return start.or(() -> end).map(_ -> new Axis(start, end, asOf).bar(start, end,
                line.originalEnd().map(PartialDate::parse).map(PartialDate::last)));
    }

    public double width() {
        return to - from;
    }

    /// The years that are shown, all of a decade and every so many of more.
    private record Axis(int first, int last, LocalDate asOf) {

        Axis(Optional<LocalDate> start, Optional<LocalDate> end, LocalDate asOf) {
            this(start.or(() -> end).orElse(asOf).getYear(), Math.max(end.or(() -> start).orElse(asOf).getYear(),
                    start.isPresent() && end.isEmpty() ? asOf.getYear() : Integer.MIN_VALUE), asOf);
        }

        TimeBar bar(Optional<LocalDate> start, Optional<LocalDate> end, Optional<LocalDate> originalEnd) {
            return new TimeBar(start.map(this::at).orElse(0.0), end.map(day -> at(day.plusDays(1))).orElse(WIDTH),
                    originalEnd.filter(day -> end.map(day::isBefore).orElse(false)).map(day -> at(day.plusDays(1))),
                    Optional.of(asOf).filter(day -> day.getYear() >= first && day.getYear() <= last).map(this::at),
                    start.isPresent(), end.isPresent(), ticks());
        }

        private double at(LocalDate day) {
            var begin = LocalDate.of(first, 1, 1);
            var days = ChronoUnit.DAYS.between(begin, LocalDate.of(last + 1, 1, 1));
            return Math.clamp(WIDTH * ChronoUnit.DAYS.between(begin, day) / days, 0, WIDTH);
        }

        private List<Tick> ticks() {
            var step = (last - first) / MOST_TICKS + 1;
            return IntStream.rangeClosed(0, (last - first) / step).map(n -> first + n * step)
                    .mapToObj(year -> new Tick(year, at(LocalDate.of(year, 1, 1)))).toList();
        }
    }
}
