package org.esep.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.esep.language.LanguagePack;

/// The activities of one document: mentions that name the same one have one key.
final class Subjects {

    private static final double ALIKE = 0.75;
    private static final int LETTERS = 4;
    private static final int SHORT = 3;
    private static final int LEAST_SHARED = 2;

    private final List<Subject> subjects = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, Set<Integer>> byId = new HashMap<>();
    private final NameIndex names = new NameIndex();
    private final NameIndex beginnings = new NameIndex();
    private final WordIndex words = new WordIndex();
    private final Phases phases;

    Subjects(Phases phases) {
        this.phases = phases;
    }

    /// The block in which an activity is named first, all that it is called, its ids in the gazetteer, and the block of each
    /// mention.
    private record Subject(int block, Set<Called> called, Set<String> ids, List<Integer> mentions) {

        private static Subject in(int block) {
            return new Subject(block, new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>());
        }
    }

    private record Called(String name, List<String> aliases, Optional<String> known) {

        private Stream<String> names() {
            return Stream.concat(aliases.stream(), Stream.of(name));
        }
    }

    /// The key of the activity that a mention names, a new one where it is the first of it.
    String keyOf(Mention.OfActivity mention, LanguagePack pack, int block) {
        var called = new Called(mention.name(), mention.aliases(), mention.known());
        var found = find(called, pack);
        if (found.isEmpty()) {
            subjects.add(Subject.in(block));
        }
        var number = found.orElse(subjects.size() - 1);
        subjects.get(number).mentions().add(block);
        if (subjects.get(number).called().add(called)) {
            remember(called, pack, number);
        }
        return key(number);
    }

    private void remember(Called called, LanguagePack pack, int number) {
        called.names().forEach(name -> byName.merge(name, number, Math::min));
        called.known().ifPresent(id -> {
            subjects.get(number).ids().add(id);
            withWhole(id).forEach(known -> byId.computeIfAbsent(known, _ -> new TreeSet<>()).add(number));
        });
        names.add(number, words(called.name(), pack));
        words.add(number, words(called.name(), pack));
        var whole = folded(called.name(), pack);
        IntStream.range(0, Math.min(SHORT + 1, whole.size()))
                .forEach(words -> beginnings.add(number, whole.subList(0, words)));
    }

    /// A name in full before one that only begins as this one does, such as one cut short.
    private OptionalInt find(Called called, LanguagePack pack) {
        var same = IntStream.concat(
                called.names().flatMapToInt(name -> Optional.ofNullable(byName.get(name)).stream().mapToInt(n -> n)),
                IntStream.concat(called.known().stream().flatMapToInt(this::ofId),
                        names.first(words(called.name(), pack), pack).stream()))
                .min();
        return same.isPresent() ? same : beginning(called, pack);
    }

    private OptionalInt beginning(Called called, LanguagePack pack) {
        var whole = folded(called.name(), pack);
        return called.known().isPresent() || whole.size() > SHORT ? OptionalInt.empty() : beginnings.last(whole, pack);
    }

    private IntStream ofId(String id) {
        return withWhole(id).flatMap(known -> byId.getOrDefault(known, Set.of()).stream())
                .filter(number -> phases.same(subjects.get(number).ids().stream(), id)).mapToInt(number -> number);
    }

    private Stream<String> withWhole(String id) {
        return Stream.concat(Stream.of(id), phases.whole(id).stream());
    }

    /// How often an activity is named, all of the document taken together.
    int count(String key) {
        return subjects.get(Integer.parseInt(key.substring(1)) - 1).mentions().size();
    }

    private static String key(int number) {
        return "a" + (number + 1);
    }

    /// The key of the activity whose name shares most words with a label of a table, if they are at least three quarters of
    /// the label's.
    /// Activities that were named first in the block `here` do not count: a table does not name one twice.
    Optional<String> alike(String label, LanguagePack pack, int here) {
        var longer = words(label, pack).stream().filter(word -> word.length() >= LETTERS).toList();
        var least = Math.max(LEAST_SHARED, (long) Math.ceil(ALIKE * longer.size()));
        return words.most(longer, least, pack, number -> subjects.get(number).block() != here)
                .map(shared -> key(shared.subject()));
    }

    /// The only activity of the document, if it has just one.
    Optional<String> only() {
        return subjects.size() == 1 ? Optional.of(key(0)) : Optional.empty();
    }

    private static List<String> folded(String name, LanguagePack pack) {
        return Token.of(name, pack).stream().filter(token -> token.isWord() || token.isNumber()).map(Token::folded)
                .toList();
    }

    /// Without the words that only say what it is.
    private static List<String> words(String name, LanguagePack pack) {
        var folded = folded(name, pack);
        var kept = IntStream.range(0, folded.size())
                .filter(index -> pack.naming().activities().find(folded, index).isEmpty()).mapToObj(folded::get)
                .toList();
        return kept.isEmpty() ? folded : kept;
    }
}
