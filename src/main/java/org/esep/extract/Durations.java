package org.esep.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.esep.fact.Candidate;
import org.esep.fact.Evidence;
import org.esep.fact.PeriodStated;
import org.esep.iati.DateType;
import org.esep.iati.Edition;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;
import org.esep.iati.Precision;

/// Computes the end of an activity of which a document tells start and duration but no end.
final class Durations {

    private static final int YEAR = 12;

    private final SortedMap<String, Stated> bySubject = new TreeMap<>();

    private record Stated(int months, Evidence evidence) {}

    /// The first duration that a document states of an activity is taken.
    void state(String subject, int months, Evidence evidence) {
        bySubject.putIfAbsent(subject, new Stated(months, evidence));
    }

    List<Candidate> ends(List<Candidate> candidates) {
        var ends = new ArrayList<Candidate>();
        var all = periods(candidates);
        for (Map.Entry<String, Stated> entry : bySubject.entrySet()) {
            var periods = all.getOrDefault(entry.getKey(), List.of());
            var start = periods.stream().flatMap(period -> period.start().stream()).findFirst();
            if (start.isPresent() && periods.stream().allMatch(period -> isOpen(period, start.get()))) {
                end(start.get(), entry.getValue().months()).ifPresent(end -> ends.add(Claims.about(entry.getKey(),
                        new PeriodStated(Period.until(end), DateType.PLANNED, Edition.CURRENT),
                        entry.getValue().evidence())));
            }
        }
        return List.copyOf(ends);
    }

    private static Map<String, List<Period>> periods(List<Candidate> candidates) {
        var periods = new HashMap<String, List<Period>>();
        for (var candidate : candidates) {
            if (candidate.claim() instanceof PeriodStated stated) {
                candidate.subject().ifPresent(
                        subject -> periods.computeIfAbsent(subject, _ -> new ArrayList<>()).add(stated.period()));
            }
        }
        return periods;
    }

    /// An end before the start is none.
    private static boolean isOpen(Period period, PartialDate start) {
        return period.end().filter(end -> !end.last().isBefore(start.first())).isEmpty();
    }

    /// The month of the last day, or the year where start and duration are whole years.
    private static Optional<PartialDate> end(PartialDate start, int months) {
        var last = start.first().plusMonths(months).minusDays(1);
        return switch (start.precision()) {
            case YEAR -> months % YEAR == 0 ? Optional.of(PartialDate.year(last.getYear())) : Optional.empty();
            case MONTH, DAY -> Optional.of(new PartialDate(last, Precision.MONTH));
        };
    }
}
