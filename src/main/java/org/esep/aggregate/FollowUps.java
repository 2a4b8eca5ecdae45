package org.esep.aggregate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.esep.iati.ActivityStatus;
import org.esep.iati.PartialDate;

/// Tells from the as-of date what to follow up: activities that end within six months or start within three, both days
/// included, figures that no document states of those that have not ended, and figures on which documents differ.
final class FollowUps {

    private static final int ENDING_MONTHS = 6;
    private static final int STARTING_MONTHS = 3;

    private final LocalDate asOf;

    FollowUps(LocalDate asOf) {
        this.asOf = asOf;
    }

    /// In the order of [FollowUp#ORDER].
    List<FollowUp> of(List<ActivitySummary> activities, List<Disagreement> disagreements) {
        return Stream
                .of(activities.stream().flatMap(this::time),
                        activities.stream().filter(summary -> summary.timeline().status() != ActivityStatus.ENDED)
                                .flatMap(FollowUps::missing),
                        disagreements.stream().flatMap(FollowUps::open))
                .flatMap(all -> all).distinct()
                .sorted(FollowUp.ORDER).toList();
    }

    private Stream<FollowUp> time(ActivitySummary summary) {
        var time = summary.timeline();
        return Stream.concat(
                time.end().map(Figure::value).filter(this::isEndingSoon).stream()
                        .map(end -> new FollowUp(FollowUp.Kind.ENDING_SOON, summary.activity().id(),
                                Disagreement.Subject.END, Optional.of(end))),
                time.start().map(Figure::value).filter(this::isStartingSoon).stream()
                        .map(start -> new FollowUp(FollowUp.Kind.STARTING_SOON, summary.activity().id(),
                                Disagreement.Subject.START, Optional.of(start))));
    }

    private boolean isEndingSoon(PartialDate end) {
        return !end.last().isBefore(asOf) && !end.last().isAfter(asOf.plusMonths(ENDING_MONTHS));
    }

    private boolean isStartingSoon(PartialDate start) {
        return start.first().isAfter(asOf) && !start.first().isAfter(asOf.plusMonths(STARTING_MONTHS));
    }

    private static Stream<FollowUp> missing(ActivitySummary summary) {
        var id = summary.activity().id();
        return Stream.of(
                missing(summary.budget(), FollowUp.Kind.WITHOUT_BUDGET, id, Disagreement.Subject.BUDGET),
                missing(summary.timeline().start(), FollowUp.Kind.WITHOUT_START, id, Disagreement.Subject.START),
                missing(summary.timeline().end(), FollowUp.Kind.WITHOUT_END, id, Disagreement.Subject.END))
                .flatMap(Optional::stream);
    }

    private static Optional<FollowUp> missing(Optional<?> figure, FollowUp.Kind kind, String activity,
            Disagreement.Subject subject) {
        return figure.isPresent()
                ? Optional.empty()
                : Optional.of(new FollowUp(kind, activity, subject, Optional.empty()));
    }

    private static Stream<FollowUp> open(Disagreement disagreement) {
        return disagreement.choice() == Choice.DECIDED
                ? Stream.empty()
                : Stream.of(new FollowUp(FollowUp.Kind.DISAGREEMENT, disagreement.activity(), disagreement.subject(),
                        Optional.empty()));
    }
}
