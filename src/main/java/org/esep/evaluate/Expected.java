package org.esep.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// A fact of the gold standard. What is optional counts as neither hit nor missed.
record Expected<T>(T value, Need need) {

    enum Need {
        REQUIRED, OPTIONAL
    }

    static <T> Expected<T> required(T value) {
        return new Expected<>(value, Need.REQUIRED);
    }

    boolean isRequired() {
        return need == Need.REQUIRED;
    }

    /// Compares what is expected with what was found. All that is the same as one expected fact is one hit.
    static <T, F> Score compare(List<Expected<T>> expected, List<F> found, BiPredicate<T, F> same) {
        var left = new ArrayList<>(found);
        var score = Score.NONE;
        for (var gold : expected) {
            var isFound = left.removeIf(fact -> same.test(gold.value(), fact));
            score = score.plus(gold.score(isFound ? Score.HIT : Score.MISSED));
        }
        return score.plus(new Score(0, left.size(), 0));
    }

    Score score(Score ifRequired) {
        return isRequired() ? ifRequired : Score.NONE;
    }
}
