package org.esep.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The facts that were found in a document, or of one programme in it. Each thing counts once however often it is told.
record FoundFacts(List<FactLine> facts) {

    static final FoundFacts NONE = new FoundFacts(List.of());

    FoundFacts {
        facts = List.copyOf(facts);
    }

    /// The facts of each programme that the document tells of, in the order of their first facts.
    List<FoundFacts> programmes() {
        return grouped(facts.stream().filter(fact -> fact.programme().isPresent()),
                fact -> fact.programme().orElseThrow());
    }

    /// What the programme of these facts is called; its id where no name is told.
    Set<String> programmeNames() {
        var names = names(of("programme"));
        return names.isEmpty() ? ids() : names;
    }

    List<String> countries() {
        return texts("country", "country");
    }

    List<String> milestones() {
        return texts("milestone", "date");
    }

    /// Starts or ends, without dates that were moved and without the coarser of two of which one contains the other.
    List<String> dates(String side) {
        var dates = of("period").filter(fact -> !fact.text("edition").equals(Optional.of("original")))
                .flatMap(fact -> fact.text(side).stream()).distinct().sorted().toList();
        return dates.stream().filter(date -> dates.stream().noneMatch(other -> isFiner(other, date))).toList();
    }

    List<Gold.Sum> funding() {
        return of("funding").map(FactLine::sum).distinct().toList();
    }

    /// Whatever their role.
    List<Gold.Sum> envelopes() {
        return of("envelope").map(fact -> new Gold.Sum(fact.sum().amounts(), Optional.empty())).distinct().toList();
    }

    /// The names of each organisation that takes part.
    List<Set<String>> partners() {
        return grouped(of("partner"), fact -> fact.text("organisation").or(() -> fact.text("name")).orElse("")).stream()
                .map(some -> names(some.facts.stream())).toList();
    }

    private Stream<FactLine> of(String type) {
        return facts.stream().filter(fact -> fact.is(type));
    }

    private List<String> texts(String type, String field) {
        return of(type).flatMap(fact -> fact.text(field).stream()).distinct().toList();
    }

    private Set<String> ids() {
        return facts.stream().flatMap(fact -> fact.programme().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Stream<FactLine> some) {
        return some.flatMap(fact -> fact.names().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isFiner(String other, String date) {
        return !other.equals(date) && other.startsWith(date);
    }

    private static List<FoundFacts> grouped(Stream<FactLine> some, Function<FactLine, String> key) {
        var groups = some.collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().map(FoundFacts::new).toList();
    }
}
