package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TimeLimitTest {

    @Test
    void workInTimeGivesItsResult() {
        assertThat(new TimeLimit(Duration.ofMinutes(5)).within(() -> "done")).contains("done");
    }

    /// Work that had not begun when its time was over never does; it is tried until it began.
    @Test
    @Timeout(60)
    void workThatNeverEndsIsInterruptedAndTheNextOneGoesOn() throws InterruptedException {
        var limit = new TimeLimit(Duration.ofMillis(20));
        var interrupted = new CountDownLatch(1);

        do {
            assertThat(limit.within(() -> endless(interrupted))).isEmpty();
        } while (!interrupted.await(1, TimeUnit.SECONDS));
    }

    private static String endless(CountDownLatch interrupted) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            interrupted.countDown();
        }
        return "late";
    }

    @Test
    void failureOfTheWorkIsAFailure() {
        assertThatThrownBy(() -> new TimeLimit(Duration.ofMinutes(5)).within(() -> {
            throw new IllegalArgumentException("broken");
        })).hasRootCauseMessage("broken");
    }
}
