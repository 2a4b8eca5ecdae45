package org.esep.aggregate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.fact.ActivityRecord;
import org.esep.fact.Fact;
import org.esep.fact.Notice;

/// The records that structured data hold of one activity. Of several with the same identifier the [StandingRecord] stands.
/// What the others say enters no figure. Records of different identifiers are as two
/// documents.
final class Records {

    private static final int WHOLE_DOCUMENT = -1;
    private final List<Fact> facts;
    private final Map<Place, Stated> records = new TreeMap<>();
    private final Map<Place, Stated> standing = new TreeMap<>();

    private Records(List<Fact> facts) {
        this.facts = List.copyOf(facts);
    }

    /// Where facts stand: in a record of a document, or in a document of prose.
    record Place(String document, int number) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::document)
                .thenComparingInt(Place::number);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /// A record with the fact that states it.
    record Stated(ActivityRecord record, Fact fact) {}

    static Records of(List<Fact> facts) {
        var all = new Records(facts);
        all.facts.forEach(all::note);
        all.records.values().stream().collect(Collectors.groupingBy(stated -> stated.record().identifier())).values()
                .forEach(all::choose);
        return all;
    }

    private void note(Fact fact) {
        if (fact.claim() instanceof ActivityRecord stated) {
            records.putIfAbsent(numbered(fact), new Stated(stated, fact));
        }
    }

    private void choose(List<Stated> same) {
        var chosen = same.stream().min(Comparator.comparing(Stated::fact, StandingRecord.FIRST)).orElseThrow();
        same.forEach(stated -> standing.put(numbered(stated.fact()), chosen));
    }

    private static Place numbered(Fact fact) {
        return new Place(fact.evidence().document(), fact.evidence().span().start());
    }

    /// The record of a fact, or its document where it is in none.
    Place place(Fact fact) {
        var place = numbered(fact);
        return records.containsKey(place) ? place : new Place(place.document(), WHOLE_DOCUMENT);
    }

    /// Whether a fact is in a record in place of which another of the same identifier stands.
    boolean isOther(Fact fact) {
        if (standing.size() < 2) {
            return false;
        }
        var place = numbered(fact);
        return Optional.ofNullable(standing.get(place)).filter(chosen -> !place.equals(numbered(chosen.fact())))
                .isPresent();
    }

    /// The facts that figures are made of.
    List<Fact> standing() {
        return others().isEmpty() ? facts : facts.stream().filter(fact -> !isOther(fact)).toList();
    }

    /// The records that count, in the order of documents.
    List<Stated> counting() {
        return records.values().stream().filter(stated -> !isOther(stated.fact())).toList();
    }

    /// The records that do not count, in the order of documents.
    List<Stated> others() {
        return records.values().stream().filter(stated -> isOther(stated.fact())).toList();
    }

    /// The record that stands in place of another.
    Stated instead(Stated other) {
        return standing.getOrDefault(numbered(other.fact()), other);
    }

    /// The facts of a record.
    List<Fact> facts(Stated stated) {
        var place = numbered(stated.fact());
        return facts.stream().filter(fact -> numbered(fact).equals(place)).toList();
    }

    /// The step of rule 1 that let a record stand in place of another.
    Choice choice(Stated other) {
        var chosen = instead(other).record();
        if (chosen.secondary() != other.record().secondary()) {
            return Choice.PRIMARY_RECORD;
        }
        return chosen.updated().equals(other.record().updated()) ? Choice.FIRST_IN_ORDER : Choice.LATER_RECORD;
    }

    /// A notice for each record that does not count.
    Stream<Notice> notices() {
        return others().stream().map(other -> new Notice(Notice.Code.IDENTIFIER_REPEATED,
                other.fact().evidence().document(), Optional.of(other.fact().evidence().span()),
                other.record().identifier() + " " + instead(other).fact().evidence().document()));
    }
}
