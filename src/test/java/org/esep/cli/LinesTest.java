package org.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

class LinesTest {

    private final StringWriter err = new StringWriter();
    private final AtomicLong clock = new AtomicLong();
    private final Lines lines = new Lines(new PrintWriter(err, true), clock::get);

    private void advance(int seconds) {
        clock.addAndGet(Duration.ofSeconds(seconds).toNanos());
        lines.advance();
    }

    @Test
    void stepsTellRateAndTimeLeftEveryTenSeconds() {
        lines.start("read", 60);
        for (var number = 0; number < 11; number++) {
            advance(2);
        }
        lines.end();

        assertThat(err.toString().lines()).containsExactly("read: 60", "read: 5 of 60, 0.5/s, 0:01:50 left",
                "read: 10 of 60, 0.5/s, 0:01:40 left", "read: done in 0:00:22, 0.5/s");
    }

    @Test
    void stepOfUnknownSizeTellsHowLongItTook() {
        lines.start("aggregate", 0);
        clock.set(Duration.ofSeconds(75).toNanos());
        lines.start("report", 1);

        assertThat(err.toString().lines()).containsExactly("aggregate", "aggregate: done in 0:01:15", "report: 1");
    }
}
