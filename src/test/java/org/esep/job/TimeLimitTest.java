package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

class TimeLimitTest {

    @Test
    void workInTimeGivesItsResult() {
        assertThat(new TimeLimit(Duration.ofMinutes(5)).within(() -> "done")).contains("done");
    }

    @Test
    void workThatNeverEndsIsInterruptedAndTheNextOneGoesOn() throws InterruptedException {
        var limit = new TimeLimit(Duration.ofMillis(1));
        var interrupted = new CountDownLatch(1);

        assertThat(limit.within(() -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException _) {
                interrupted.countDown();
            }
            return "late";
        })).isEmpty();
        interrupted.await();
    }

    @Test
    void failureOfTheWorkIsAFailure() {
        assertThatThrownBy(() -> new TimeLimit(Duration.ofMinutes(5)).within(() -> {
            throw new IllegalArgumentException("broken");
        })).hasRootCauseMessage("broken");
    }
}
