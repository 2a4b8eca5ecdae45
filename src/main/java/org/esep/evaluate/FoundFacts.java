package org.esep.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
        return Found.distinct(facts.stream(), FactLine::programme).stream().map(Found::lines).map(FoundFacts::new)
                .toList();
    }

    String programmeId() {
        return facts.getFirst().programme().orElseThrow();
    }

    /// What the programme of these facts is called; its id where no name is told.
    Set<String> programmeNames() {
        var names = names(naming());
        return names.isEmpty() ? Set.of(programmeId()) : names;
    }

    /// The lines that tell the programme's name.
    List<FactLine> naming() {
        return of("programme").toList();
    }

    List<Found<String>> countries() {
        return Found.distinct(of("country"), fact -> fact.text("country"));
    }

    List<Found<String>> milestones() {
        return Found.distinct(of("milestone"), fact -> fact.text("date"));
    }

    /// Starts or ends, without dates that were moved and without the coarser of two of which one contains the other.
    List<Found<String>> dates(String side) {
        var dates = Found.distinct(
                of("period").filter(fact -> !fact.text("edition").equals(Optional.of("original"))),
                fact -> fact.text(side));
        return dates.stream()
                .filter(date -> dates.stream().noneMatch(other -> isFiner(other.value(), date.value()))).toList();
    }

    List<Found<Gold.Sum>> funding() {
        return Found.distinct(of("funding"), fact -> Optional.of(fact.sum()));
    }

    /// Whatever their role.
    List<Found<Gold.Sum>> envelopes() {
        return Found.distinct(of("envelope"),
                fact -> Optional.of(new Gold.Sum(fact.sum().amounts(), Optional.empty())));
    }

    /// The organisations that take part, each in all its roles.
    List<Found<Gold.Partner>> partners() {
        return Found.distinct(of("partner"), fact -> fact.text("organisation").or(() -> fact.text("name")))
                .stream().map(some -> new Found<>(new Gold.Partner(names(some.lines()), roles(some.lines())),
                        some.lines()))
                .toList();
    }

    private Stream<FactLine> of(String type) {
        return facts.stream().filter(fact -> fact.is(type));
    }

    private static Set<String> roles(List<FactLine> some) {
        return some.stream().flatMap(fact -> fact.text("role").stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(List<FactLine> some) {
        return some.stream().flatMap(fact -> fact.names().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isFiner(String other, String date) {
        return !other.equals(date) && other.startsWith(date);
    }
}
