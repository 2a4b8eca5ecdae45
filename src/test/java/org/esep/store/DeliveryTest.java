package org.esep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

    private static Delivery attempt(Delivery delivery) {
        return delivery.begun(NOW).postponed("server is down", NOW);
    }

    @Test
    void pausesGrowUntilTheMailIsGivenUp() {
        var attempts = Stream.iterate(attempt(Delivery.first(NOW)), DeliveryTest::attempt).limit(12).toList();

        assertThat(attempts.subList(0, 11)).extracting(delivery -> Duration.between(NOW, delivery.due()).toMinutes())
                .containsExactly(1L, 5L, 15L, 60L, 240L, 240L, 240L, 240L, 240L, 240L, 240L);
        assertThat(attempts.getLast().state()).isEqualTo(Delivery.State.GIVEN_UP);
        assertThat(attempts.getLast().error()).contains("server is down");
    }

    @Test
    void mailThatMayHaveArrivedIsSentOnceMore() {
        var once = Delivery.first(NOW).begun(NOW).uncertain("line broke", NOW);
        var twice = once.begun(NOW).uncertain("line broke", NOW);

        assertThat(once.state()).isEqualTo(Delivery.State.WAITING);
        assertThat(once.begun(NOW).sent(NOW).perhapsTwice()).isTrue();
        assertThat(twice.state()).isEqualTo(Delivery.State.GIVEN_UP);
    }

    @Test
    void refusalEndsAtOnce() {
        assertThat(Delivery.first(NOW).begun(NOW).refused("550 no such user", NOW).state().isEnd()).isTrue();
    }
}
