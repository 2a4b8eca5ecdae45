package org.esep.aggregate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.esep.fact.Fact;
import org.esep.iati.PartialDate;

/// Rule 1, choosing among documents: structured data before prose, the publisher that runs or funds the activity before
/// others, the later document before the earlier (passed over where a date is unknown), the value that more documents
/// state, the more precise one; in the end the first in order. Copies of one text are one document, as old as the oldest
/// of them. Each step only leaves out what it can tell.
final class ChoiceOfValue {

    private final DecidedFacts decided;
    private final Sources sources;
    private final Set<String> own;

    /// `own`: the ids of the organisations that run or fund the activity.
    ChoiceOfValue(DecidedFacts decided, Sources sources, Set<String> own) {
        this.decided = decided;
        this.sources = sources;
        this.own = Set.copyOf(own);
    }

    /// A value with the facts that state it and its precision, the higher the better.
    record Stated<T>(T value, List<Fact> facts, int precision) {

        Stated {
            facts = List.copyOf(facts);
        }
    }

    /// A chosen value, the step that decided, the values that were not chosen, and the documents without a date for
    /// which the step of the later document was passed over.
    record Chosen<T>(Stated<T> value, Choice choice, List<Stated<T>> others, Set<String> undated) {}

    /// The values must not be empty and come in a fixed order.
    <T> Chosen<T> among(List<Stated<T>> values) {
        var left = values;
        for (var step : this.<T>steps().entrySet()) {
            var kept = step.getValue().keep(left);
            if (kept.size() == 1 && left.size() > 1) {
                return chosen(values, kept.getFirst(), step.getKey());
            }
            left = kept;
        }
        return chosen(values, left.getFirst(), left.size() == 1 ? only(left.getFirst()) : Choice.FIRST_IN_ORDER);
    }

    private Choice only(Stated<?> value) {
        return value.facts().stream().anyMatch(decided::isDecided) ? Choice.DECIDED : Choice.ONLY_ONE;
    }

    private interface Step<T> {

        List<Stated<T>> keep(List<Stated<T>> values);
    }

    private <T> Map<Choice, Step<T>> steps() {
        Map<Choice, Step<T>> steps = new LinkedHashMap<>();
        steps.put(Choice.DECIDED, values -> preferred(values, decided::isDecided));
        steps.put(Choice.STRUCTURED, ChoiceOfValue::structured);
        steps.put(Choice.OWN_PUBLISHER, this::ownPublisher);
        steps.put(Choice.LATER_DOCUMENT, this::latest);
        steps.put(Choice.MORE_FREQUENT, values -> most(values, Comparator.comparingInt(this::documents)));
        steps.put(Choice.MORE_PRECISE, values -> most(values, Comparator.comparingInt(Stated::precision)));
        return steps;
    }

    private <T> Chosen<T> chosen(List<Stated<T>> values, Stated<T> value, Choice choice) {
        return new Chosen<>(value, choice, values.stream().filter(other -> !other.equals(value)).toList(),
                undated(values));
    }

    private <T> Set<String> undated(List<Stated<T>> values) {
        var left = ownPublisher(structured(values));
        return left.size() == 1
                ? Set.of()
                : left.stream().flatMap(value -> value.facts().stream())
                        .filter(fact -> sources.published(fact).isEmpty()).map(fact -> fact.evidence().document())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> List<Stated<T>> structured(List<Stated<T>> values) {
        return preferred(values, fact -> fact.evidence().pointer().isPresent());
    }

    private <T> List<Stated<T>> ownPublisher(List<Stated<T>> values) {
        return preferred(values, fact -> sources.isOwn(fact, own));
    }

    private static <T> List<Stated<T>> preferred(List<Stated<T>> values, Predicate<Fact> preference) {
        var kept = values.stream().filter(value -> value.facts().stream().anyMatch(preference)).toList();
        return kept.isEmpty() ? values : kept;
    }

    /// Those that may be the latest, for a year or a month does not tell which of its days it means.
    private <T> List<Stated<T>> latest(List<Stated<T>> values) {
        if (values.size() == 1 || !undated(values).isEmpty()) {
            return values;
        }
        var latest = values.stream().map(value -> published(value).first()).max(Comparator.naturalOrder())
                .orElseThrow();
        return values.stream().filter(value -> !published(value).last().isBefore(latest)).toList();
    }

    private <T> PartialDate published(Stated<T> value) {
        return value.facts().stream().flatMap(fact -> sources.published(fact).stream())
                .max(Comparator.comparing(PartialDate::last)).orElseThrow();
    }

    private <T> int documents(Stated<T> value) {
        return (int) value.facts().stream().map(sources::original).distinct().count();
    }

    private static <T> List<Stated<T>> most(List<Stated<T>> values, Comparator<Stated<T>> order) {
        var best = values.stream().max(order).orElseThrow();
        return values.stream().filter(value -> order.compare(value, best) == 0).toList();
    }

    /// The figure of a chosen value, with what it used and left out.
    <T, R> Figure<R> figure(Chosen<T> chosen, R value, Rule rule) {
        var used = new ArrayList<>(chosen.value().facts());
        used.sort(Fact.ORDER);
        var leftOut = chosen.others().stream().flatMap(other -> other.facts().stream()).sorted(Fact.ORDER)
                .map(fact -> new LeftOut(fact.id(), Reason.OTHER_VALUE_CHOSEN)).toList();
        return new Figure<>(value, rule, chosen.choice(), used.stream().map(Fact::id).toList(), leftOut,
                sources.documents(used));
    }

    /// What readers must see where documents differ; nothing where they do not.
    static <T> Optional<Disagreement> disagreement(String activity, Disagreement.Subject subject, Chosen<T> chosen,
            Function<T, String> told) {
        if (chosen.others().isEmpty()) {
            return Optional.empty();
        }
        var values = new ArrayList<>(values(told.apply(chosen.value().value()), chosen.value(), Reason.COUNTED));
        chosen.others()
                .forEach(other -> values.addAll(values(told.apply(other.value()), other, Reason.OTHER_VALUE_CHOSEN)));
        return Optional.of(new Disagreement(activity, subject, chosen.choice(), values));
    }

    /// A document that says a value in several facts, such as a budget year by year, has one line.
    private static Collection<Disagreement.Value> values(String told, Stated<?> stated, Reason reason) {
        return stated.facts().stream().map(fact -> value(told, fact, reason)).collect(Collectors
                .toMap(Disagreement.Value::document, Function.identity(), (first, _) -> first, LinkedHashMap::new))
                .values();
    }

    private static Disagreement.Value value(String told, Fact fact, Reason reason) {
        return new Disagreement.Value(told, fact.id(), fact.evidence().document(), reason);
    }
}
