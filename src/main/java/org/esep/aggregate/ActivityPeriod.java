package org.esep.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

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
        return chosen(Edition.CURRENT, Period::start, _ -> true);
    }

    Optional<ChoiceOfValue.Chosen<PartialDate>> end() {
        return chosen(Edition.CURRENT, Period::end, this::isPossibleEnd)
                .or(() -> chosen(Edition.ORIGINAL, Period::end, this::isPossibleEnd));
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
