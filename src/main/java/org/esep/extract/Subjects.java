package org.esep.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.esep.language.LanguagePack;

/// The activities of one document: mentions that name the same one have one key.
final class Subjects {

    private static final double ALIKE = 0.75;
    private static final int LETTERS = 4;
    private static final int SHORT = 3;

    private final List<List<Known>> subjects = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private final List<Integer> blocks = new ArrayList<>();
    private final Phases phases;

    Subjects(Phases phases) {
        this.phases = phases;
    }

    private record Known(Mention.OfActivity mention, List<String> words, List<String> whole, LanguagePack pack) {

        private boolean says(Known other) {
            return mention.name().equals(other.mention.name()) && mention.aliases().equals(other.mention.aliases())
                    && mention.known().equals(other.mention.known());
        }
    }

    /// The key of the activity that a mention names, a new one where it is the first of it.
    String keyOf(Mention.OfActivity mention, LanguagePack pack, int block) {
        var named = new Known(mention, words(mention.name(), pack), folded(mention.name(), pack), pack);
        var number = number(named, block);
        counts.set(number, counts.get(number) + 1);
        if (subjects.get(number).stream().noneMatch(known -> known.says(named))) {
            subjects.get(number).add(named);
        }
        return key(number);
    }

    /// A name in full before one that only begins as this one does, such as one cut short.
    private int number(Known named, int block) {
        return IntStream.range(0, subjects.size()).boxed().filter(index -> isSame(subjects.get(index), named))
                .findFirst()
                .or(() -> IntStream.range(0, subjects.size()).boxed()
                        .filter(index -> subjects.get(index).stream().anyMatch(known -> begins(known, named)))
                        .reduce((_, last) -> last))
                .orElseGet(() -> {
                    subjects.add(new ArrayList<>());
                    counts.add(0);
                    blocks.add(block);
                    return subjects.size() - 1;
                });
    }

    /// How often an activity is named, all of the document taken together.
    int count(String key) {
        return counts.get(Integer.parseInt(key.substring(1)) - 1);
    }

    private static String key(int number) {
        return "a" + (number + 1);
    }

    /// The key of the activity whose name shares most words with a label of a table, if they are at least three quarters of
    /// the label's.
    /// Activities that were named first in the block `here` do not count: a table does not name one twice.
    Optional<String> alike(String label, LanguagePack pack, int here) {
        var words = words(label, pack).stream().filter(word -> word.length() >= LETTERS).toList();
        var best = -1;
        var most = ALIKE * words.size();
        for (var index = 0; index < subjects.size(); index++) {
            if (blocks.get(index) == here) {
                continue;
            }
            var shared = subjects.get(index).stream().mapToLong(known -> shared(known.words(), words, pack)).max()
                    .orElse(0);
            if (shared > 1 && shared >= most && shared > (best < 0 ? 0 : most)) {
                best = index;
                most = shared;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(key(best));
    }

    /// The only activity of the document, if it has just one.
    Optional<String> only() {
        return subjects.size() == 1 ? Optional.of(key(0)) : Optional.empty();
    }

    private static long shared(List<String> words, List<String> label, LanguagePack pack) {
        return label.stream().filter(word -> words.stream().anyMatch(other -> pack.inflection().same(word, other)))
                .count();
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

    private boolean isSame(List<Known> subject, Known named) {
        return named.mention().known()
                .filter(id -> phases.same(subject.stream().flatMap(known -> known.mention().known().stream()), id))
                .isPresent()
                || subject.stream().anyMatch(known -> !Collections.disjoint(aliases(known), aliases(named))
                        || isSameName(known.words(), named.words(), named.pack()));
    }

    private static boolean begins(Known known, Known named) {
        return named.mention().known().isEmpty() && named.whole().size() < known.whole().size()
                && named.whole().size() <= SHORT
                && isSameName(known.whole().subList(0, named.whole().size()), named.whole(), named.pack());
    }

    private static List<String> aliases(Known known) {
        var names = new ArrayList<>(known.mention().aliases());
        names.add(known.mention().name());
        return names;
    }

    /// Years in only one of two names tell no difference.
    private static boolean isSameName(List<String> one, List<String> other, LanguagePack pack) {
        var bare = withoutYears(one);
        var otherBare = withoutYears(other);
        var dated = bare.size() < one.size();
        var oneYears = dated != otherBare.size() < other.size() && !bare.isEmpty() && !otherBare.isEmpty();
        return oneYears ? isAlike(bare, otherBare, pack) : isAlike(one, other, pack);
    }

    private static List<String> withoutYears(List<String> words) {
        return words.stream().filter(word -> !word.matches("(?:19|20)\\d\\d")).toList();
    }

    private static boolean isAlike(List<String> one, List<String> other, LanguagePack pack) {
        return one.size() == other.size() && IntStream.range(0, one.size())
                .allMatch(index -> pack.inflection().same(one.get(index), other.get(index)));
    }
}
