package org.esep.report.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Figure;
import org.esep.aggregate.Foremost;
import org.esep.iati.ActivityStatus;
import org.esep.iati.PartialDate;
import org.esep.report.chart.Stretch;
import org.esep.report.words.Words;

/// Programmes over time: those that have neither start nor end are left out, ended ones make room first.
final class TimeBars {

    private static final Comparator<ActivitySummary> ORDER = Comparator
            .comparing((ActivitySummary summary) -> summary.timeline().start().or(() -> summary.timeline().end())
                    .map(Figure::value).orElse(PartialDate.year(1)))
            .thenComparing(summary -> summary.activity().id());

    private static final Comparator<ActivitySummary> ROOM = Comparator
            .comparing((ActivitySummary summary) -> summary.timeline().status() == ActivityStatus.ENDED)
            .thenComparing(ORDER);

    /// By their start.
    private final List<ActivitySummary> shown;
    private final int undrawn;
    private final Words words;
    private final Figures figures;

    TimeBars(Known known) {
        var dated = known.ledger().activities().stream()
                .filter(summary -> summary.timeline().start().isPresent() || summary.timeline().end().isPresent())
                .collect(Foremost.of(ROOM, known.extent().stretches()));
        this.shown = dated.first().stream().sorted(ORDER).toList();
        this.undrawn = dated.others();
        this.words = known.words();
        this.figures = known.figures();
    }

    List<Stretch> stretches() {
        return shown.stream().map(summary -> new Stretch(words.name(summary.activity()),
                summary.timeline().start().map(figure -> figure.value().first()),
                summary.timeline().end().map(figure -> figure.value().last()),
                summary.timeline().originalEnd().map(PartialDate::last))).toList();
    }

    /// What the bars show, in words.
    String told() {
        return shown.stream()
                .map(summary -> words.text("alt.value", words.name(summary.activity()), period(summary)))
                .collect(Collectors.joining("; "));
    }

    private String period(ActivitySummary summary) {
        var told = figures.period(summary.timeline());
        return summary.timeline().originalEnd().map(end -> words.text("alt.moved", told, figures.date(end)))
                .orElse(told);
    }

    /// How many dated programmes are left out.
    int undrawn() {
        return undrawn;
    }
}
