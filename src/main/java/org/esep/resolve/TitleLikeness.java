package org.esep.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.esep.settings.IdentityWeights;

/// How far two names are of one activity by their words alone, 0 to 1.
final class TitleLikeness {

    private static final int LETTERS = 4;
    private static final double OF_SHORTER = 0.72;
    private static final double OF_LONGER = 0.5;

    private final IdentityWeights weights;

    TitleLikeness(IdentityWeights weights) {
        this.weights = weights;
    }

    /// By whichever of their names are the most alike.
    double of(Collection<Title> some, Collection<Title> others) {
        return some.stream().flatMap(one -> others.stream().map(other -> of(one, other)))
                .mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /// By what their words mean, or by their letters where these are more alike, as with names that no language translates.
    private double of(Title one, Title other) {
        return Math.max(of(one.words(), other.words(), one.language().equals(other.language())),
                of(one.letters(), other.letters(), true));
    }

    /// The weight of the words in common against that of all words; a name that holds the other one whole counts as part
    /// of it; few telling words count less, and so do names of one language of which each has words that the other lacks.
    private double of(List<String> words, List<String> others, boolean sameLanguage) {
        var found = common(words, others);
        var common = weight(found);
        var all = weight(words) + weight(others) - common;
        if (common == 0) {
            return 0;
        }
        var shorter = Math.min(weight(words), weight(others));
        var isPart = found.size() == Math.min(words.size(), others.size()) && shorter >= weights.partName();
        var share = isPart ? Math.max(weights.part(), common / all) : common / all;
        var apart = sameLanguage && isTelling(weight(words) - common) && isTelling(weight(others) - common);
        return share * Math.min(1, common / weights.wholeName()) * (apart ? weights.otherWords() : 1);
    }

    /// Whether what is left of a name holds a word that is not common.
    private static boolean isTelling(double left) {
        return left >= 1;
    }

    double weight(Collection<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    double weight(String word) {
        return Title.isPlace(word) || weights.commonWords().contains(word) ? weights.commonWord() : 1;
    }

    /// Equal words first, then forms of one word; each word of the other name is taken once.
    private static List<String> common(List<String> words, List<String> others) {
        var found = new ArrayList<String>(words);
        found.retainAll(others);
        var left = new ArrayList<>(others);
        left.removeAll(found);
        for (var word : words) {
            if (!found.contains(word)) {
                left.stream().filter(other -> isForm(word, other)).findFirst().ifPresent(other -> {
                    left.remove(other);
                    found.add(word);
                });
            }
        }
        return found;
    }

    /// Two forms or spellings of one word begin alike: over most of the shorter and half of the longer.
    static boolean isForm(String word, String other) {
        var length = Math.min(word.length(), other.length());
        var common = 0;
        while (common < length && word.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= LETTERS && common >= OF_SHORTER * length
                && common >= OF_LONGER * Math.max(word.length(), other.length());
    }
}
