package org.esep.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void figuresAreSharesOfFoundAndOfGold() {
        var score = new Score(6, 2, 4);

        assertThat(score.gold()).isEqualTo(10);
        assertThat(score.found()).isEqualTo(8);
        assertThat(score.precision()).isEqualTo(0.75);
        assertThat(score.recall()).isEqualTo(0.6);
        assertThat(score.f1()).isCloseTo(2 * 0.75 * 0.6 / 1.35, within(1e-12));
    }

    @Test
    void nothingToFindAndNothingFoundIsPerfect() {
        assertThat(new Score(0, 0, 0).f1()).isEqualTo(1);
        assertThat(new Score(0, 1, 1).f1()).isZero();
    }
}
