package org.esep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private static final String KEY = "name operator";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-05T06:00:00Z"));
    private final LoginThrottle throttle = new LoginThrottle(new Clock() {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    });

    @Test
    void fourFailuresAreFreeTheFifthPauses() {
        fail(4);
        assertThat(throttle.isPaused(KEY)).isFalse();
        fail(1);
        assertThat(throttle.isPaused(KEY)).isTrue();
        assertThat(throttle.isPaused("name other")).isFalse();
    }

    @Test
    void pauseDoublesWithEveryFurtherFailure() {
        fail(5);
        pass(Duration.ofSeconds(31));
        assertThat(throttle.isPaused(KEY)).isFalse();

        fail(1);
        pass(Duration.ofSeconds(31));
        assertThat(throttle.isPaused(KEY)).isTrue();
        pass(Duration.ofSeconds(30));
        assertThat(throttle.isPaused(KEY)).isFalse();
    }

    @Test
    void pauseNeverGrowsBeyondHalfAnHourOrSo() {
        fail(500);
        pass(Duration.ofMinutes(33));
        assertThat(throttle.isPaused(KEY)).isFalse();
    }

    @Test
    void successClears() {
        fail(4);
        throttle.succeeded(KEY);
        fail(4);
        assertThat(throttle.isPaused(KEY)).isFalse();
    }

    @Test
    void manyNamesDoNotFillTheMemory() {
        fail(5);
        IntStream.range(0, 10_000).forEach(number -> throttle.failed("name " + number));
        assertThat(throttle.isPaused(KEY)).isFalse();
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(_ -> throttle.failed(KEY));
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }
}
