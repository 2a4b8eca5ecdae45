package org.esep.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
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
        var most = 0.0;
        for (var one : some) {
            for (var other : others) {
                most = Math.max(most, of(one, other));
            }
        }
        return most;
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
        if (common == 0) {
            return 0;
        }
        var one = weight(words);
        var other = weight(others);
        var all = one + other - common;
        var shorter = Math.min(one, other);
        var isPart = found.size() == Math.min(words.size(), others.size()) && shorter >= weights.partName();
        var share = isPart ? Math.max(weights.part(), common / all) : common / all;
        var apart = sameLanguage && isTelling(one - common) && isTelling(other - common);
        return share * Math.min(1, common / weights.wholeName()) * (apart ? weights.otherWords() : 1);
    }

    /// Whether what is left of a name holds a word that is not common.
    private static boolean isTelling(double left) {
        return left >= 1;
    }

    double weight(Collection<String> words) {
        var sum = new DoubleSummaryStatistics();
        words.forEach(word -> sum.accept(weight(word)));
        return sum.getSum();
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
            if (!left.isEmpty() && !found.contains(word) && removeForm(word, left)) {
                found.add(word);
            }
        }
        return found;
    }

    /// Removes the first form of a word, where there is any.
    private static boolean removeForm(String word, List<String> left) {
        for (var at = 0; at < left.size(); at++) {
            if (isForm(word, left.get(at))) {
                left.remove(at);
                return true;
            }
        }
        return false;
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
