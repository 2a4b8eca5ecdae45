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

    /// The weight of the words in common against that of all words; a name that holds the other one whole counts as part
    /// of it; few telling words count less.
    double of(Title one, Title other) {
        var common = weight(common(one.words(), other.words()));
        var all = weight(one.words()) + weight(other.words()) - common;
        if (all == 0) {
            return 0;
        }
        var shorter = Math.min(weight(one.words()), weight(other.words()));
        var isPart = common == shorter && shorter >= weights.wholeName();
        var share = isPart ? Math.max(weights.part(), common / all) : common / all;
        return share * Math.min(1, common / weights.wholeName());
    }

    double weight(Collection<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    double weight(String word) {
        return weights.commonWords().contains(word) ? weights.commonWord() : 1;
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

    /// Words that no language's terms know, such as proper names: two spellings of one begin alike.
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
