package org.esep.evaluate;

/// How many of the facts that were found are right (`hit`) or `wrong`, and how many of the gold standard's were
/// `missed`.
public record Score(int hit, int wrong, int missed) {

    static final Score NONE = new Score(0, 0, 0);
    static final Score HIT = new Score(1, 0, 0);
    static final Score WRONG = new Score(0, 1, 0);
    static final Score MISSED = new Score(0, 0, 1);

    Score plus(Score other) {
        return new Score(hit + other.hit, wrong + other.wrong, missed + other.missed);
    }

    public int gold() {
        return hit + missed;
    }

    public int found() {
        return hit + wrong;
    }

    /// The right ones among the found ones, 0 to 1; 1 where none was found.
    public double precision() {
        return share(found());
    }

    /// The found ones among the right ones, 0 to 1; 1 where there is none.
    public double recall() {
        return share(gold());
    }

    /// The harmonic mean of precision and recall.
    public double f1() {
        var sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private double share(int whole) {
        return whole == 0 ? 1 : (double) hit / whole;
    }
}
