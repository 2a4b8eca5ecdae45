package org.esep.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.esep.fact.Fact;
import org.esep.fact.PeriodStated;
import org.esep.iati.Edition;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;

/// Rule 10, time: start and end are chosen apart; an end that a text says was moved gives way to the end in force, the
/// finer date to which a coarser one is no contradiction is taken, an end before the start is no end of it, and for the rest
/// rule 1 chooses.
final class ActivityPeriod {

    private final List<Fact> facts;
    private final ChoiceOfValue choice;

    ActivityPeriod(List<Fact> facts, ChoiceOfValue choice) {
        this.facts = List.copyOf(facts);
        this.choice = choice;
    }

    Optional<ChoiceOfValue.Chosen<PartialDate>> start() {
        return chosen(Edition.CURRENT, Period::start, _ -> true)
                .or(() -> chosen(Edition.ORIGINAL, Period::start, _ -> true));
    }

    /// An end of which another text tells that it was moved is in force no longer.
    Optional<ChoiceOfValue.Chosen<PartialDate>> end() {
        return chosen(Edition.CURRENT, Period::end, end -> isPossibleEnd(end) && !isMoved(end))
                .or(() -> chosen(Edition.CURRENT, Period::end, this::isPossibleEnd))
                .or(() -> chosen(Edition.ORIGINAL, Period::end, this::isPossibleEnd));
    }

    /// The start with the facts of those that were moved among those left out, and of ends that lie before it.
    Optional<Figure<PartialDate>> startFigure() {
        return start().map(start -> {
            var figure = choice.figure(start, start.value().value(), Rule.TIME);
            return figure.without(end().isPresent()
                    ? others(figure, ActivityPeriod::startOf)
                    : Stream.concat(others(figure, ActivityPeriod::startOf).stream(),
                            others(figure, ActivityPeriod::endOf).stream()).distinct().toList());
        });
    }

    /// The end with the facts of those that were moved or lie before the start among those left out.
    Optional<Figure<PartialDate>> endFigure() {
        return end().map(end -> {
            var figure = choice.figure(end, end.value().value(), Rule.TIME);
            var others = others(figure, ActivityPeriod::endOf);
            var isMoved = others.stream().anyMatch(fact -> fact.reason() == Reason.SUPERSEDED);
            var choice = isMoved && figure.choice() == Choice.ONLY_ONE ? Choice.MOVED_END : figure.choice();
            return new Figure<>(figure.value(), figure.rule(), choice, figure.used(), figure.leftOut(),
                    figure.documents()).without(others);
        });
    }

    /// Facts that tell this side and were no values to choose from.
    private List<LeftOut> others(Figure<PartialDate> figure, Function<Fact, Optional<PartialDate>> side) {
        var known = new TreeSet<>(figure.used());
        figure.leftOut().forEach(fact -> known.add(fact.fact()));
        return facts.stream().filter(fact -> side.apply(fact).isPresent() && !known.contains(fact.id()))
                .map(fact -> new LeftOut(fact.id(), isOriginal(fact) || endOf(fact).filter(this::isMoved).isPresent()
                        ? Reason.SUPERSEDED
                        : Reason.IMPOSSIBLE))
                .toList();
    }

    private static boolean isOriginal(Fact fact) {
        return fact.claim() instanceof PeriodStated stated && stated.edition() == Edition.ORIGINAL;
    }

    private static Optional<PartialDate> startOf(Fact fact) {
        return fact.claim() instanceof PeriodStated stated ? stated.period().start() : Optional.empty();
    }

    private static Optional<PartialDate> endOf(Fact fact) {
        return fact.claim() instanceof PeriodStated stated ? stated.period().end() : Optional.empty();
    }

    private boolean isMoved(PartialDate end) {
        return facts.stream().filter(ActivityPeriod::isOriginal).flatMap(fact -> endOf(fact).stream())
                .anyMatch(moved -> moved.contains(end) || end.contains(moved));
    }

    /// Where documents differ on the start or the end.
    Stream<Disagreement> disagreements(String activity) {
        return Stream.concat(
                start().flatMap(chosen -> ChoiceOfValue.disagreement(activity, Disagreement.Subject.START, chosen,
                        PartialDate::toString)).stream(),
                end().flatMap(chosen -> ChoiceOfValue.disagreement(activity, Disagreement.Subject.END, chosen,
                        PartialDate::toString)).stream());
    }

    /// The documents whose unknown dates passed over a step.
    Stream<String> undated() {
        return Stream.concat(start().stream(), end().stream()).flatMap(chosen -> chosen.undated().stream());
    }

    private boolean isPossibleEnd(PartialDate end) {
        return start().filter(start -> end.last().isBefore(start.value().value().first())).isEmpty();
    }

    /// The end before it was moved, where a text tells both.
    Optional<PartialDate> originalEnd() {
        return chosen(Edition.ORIGINAL, Period::end, this::isPossibleEnd).map(chosen -> chosen.value().value());
    }

    private Optional<ChoiceOfValue.Chosen<PartialDate>> chosen(Edition edition,
            Function<Period, Optional<PartialDate>> side, Predicate<PartialDate> isPossible) {
        Map<PartialDate, List<Fact>> stated = new TreeMap<>();
        for (var fact : facts) {
            if (fact.claim() instanceof PeriodStated period && period.edition() == edition) {
                side.apply(period.period()).filter(isPossible)
                        .ifPresent(date -> stated.computeIfAbsent(date, _ -> new ArrayList<>()).add(fact));
            }
        }
        var values = refined(stated).entrySet().stream()
                .map(entry -> new ChoiceOfValue.Stated<>(entry.getKey(), entry.getValue(),
                        entry.getKey().precision().ordinal()))
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(choice.among(values));
    }

    /// A coarser date that contains just one finer one is stated by the same facts.
    private static Map<PartialDate, List<Fact>> refined(Map<PartialDate, List<Fact>> stated) {
        var refined = new TreeMap<PartialDate, List<Fact>>();
        stated.forEach((date, facts) -> {
            var finer = stated.keySet().stream().filter(other -> date.contains(other) && !other.equals(date))
                    .filter(other -> stated.keySet().stream()
                            .noneMatch(finest -> other.contains(finest) && !finest.equals(other)))
                    .toList();
            refined.computeIfAbsent(finer.size() == 1 ? finer.getFirst() : date, _ -> new ArrayList<>()).addAll(facts);
        });
        return refined;
    }
}
