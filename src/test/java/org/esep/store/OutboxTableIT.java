package org.esep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every database that holds the outbox has to do.
class OutboxTableIT {

    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

    record Letter(String text) {}

    private static OutboxMail.Key key(String recipient) {
        return new OutboxMail.Key("2026-03-02T060000Z", "main", recipient, OutboxMail.Kind.REPORT);
    }

    @ParameterizedTest
    @EnumSource
    void sameRunAndRecipientIsEnqueuedOnce(Databases database) {
        var outbox = new OutboxTable(database.open());

        assertThat(outbox.enqueue(Map.of(key("a"), new Letter("one")), NOW)).isEqualTo(1);
        assertThat(outbox.enqueue(Map.of(key("a"), new Letter("two"), key("b"), new Letter("three")), NOW))
                .isEqualTo(1);
        assertThat(outbox.letter(outbox.claim(NOW).orElseThrow(), Letter.class)).isEqualTo(new Letter("one"));
    }

    @ParameterizedTest
    @EnumSource
    void mailIsClaimedOnceAndOnlyWhenDue(Databases database) {
        var outbox = new OutboxTable(database.open());
        outbox.enqueue(Map.of(key("a"), new Letter("")), NOW);
        var mail = outbox.claim(NOW).orElseThrow();

        assertThat(outbox.claim(NOW)).isEmpty();
        assertThat(outbox.note(mail, mail.delivery().postponed("down", NOW))).isTrue();
        assertThat(outbox.note(mail, mail.delivery().sent(NOW))).isFalse();
        assertThat(outbox.claim(NOW.plusSeconds(59))).isEmpty();
        assertThat(outbox.claim(NOW.plusSeconds(60)).orElseThrow().delivery().attempts()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void mailOfADeadSenderIsSentAgainOnceAndToldSo(Databases database) {
        var outbox = new OutboxTable(database.open());
        outbox.enqueue(Map.of(key("a"), new Letter("")), NOW);
        outbox.claim(NOW);
        var later = NOW.plus(Delivery.LEASE);

        assertThat(outbox.claim(later.minusMillis(1))).isEmpty();
        assertThat(outbox.claim(later).orElseThrow().delivery().perhapsTwice()).isTrue();
        assertThat(outbox.claim(later.plus(Duration.ofDays(1)))).isEmpty();
        assertThat(outbox.undelivered()).singleElement().extracting(OutboxMail::delivery)
                .extracting(Delivery::state, Delivery::perhapsTwice).containsExactly(Delivery.State.GIVEN_UP, true);
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnUndeliveredMailIsSentAgain(Databases database) {
        var outbox = new OutboxTable(database.open());
        outbox.enqueue(Map.of(key("a"), new Letter("")), NOW);
        var mail = outbox.claim(NOW).orElseThrow();
        outbox.note(mail, mail.delivery().refused("550 no such user", NOW));

        assertThat(outbox.sendAgain(mail.id(), NOW)).isTrue();
        var again = outbox.claim(NOW).orElseThrow();
        outbox.note(again, again.delivery().sent(NOW));
        assertThat(outbox.sendAgain(mail.id(), NOW)).isFalse();
        assertThat(outbox.undelivered()).isEmpty();
        assertThat(outbox.newest(9)).singleElement().extracting(sent -> sent.delivery().state())
                .isEqualTo(Delivery.State.SENT);
    }

    @ParameterizedTest
    @EnumSource
    void manySendersNeverGetTheSameMail(Databases database) throws Exception {
        var source = database.open();
        new OutboxTable(source).enqueue(IntStream.range(0, 30).boxed()
                .collect(Collectors.toMap(number -> key("r" + number), number -> new Letter("" + number))), NOW);
        var claims = ConcurrentHashMap.<Long>newKeySet();
        Callable<Integer> sender = () -> {
            var outbox = new OutboxTable(source);
            var count = 0;
            for (var mail = outbox.claim(NOW); mail.isPresent(); mail = outbox.claim(NOW)) {
                claims.add(mail.get().id());
                count++;
            }
            return count;
        };
        try (var pool = Executors.newFixedThreadPool(4)) {
            var counts = pool.invokeAll(java.util.Collections.nCopies(4, sender));
            var sum = 0;
            for (var count : counts) {
                sum += count.get();
            }
            assertThat(sum).isEqualTo(30);
        }
        assertThat(claims).hasSize(30);
    }

    @ParameterizedTest
    @EnumSource
    void doneMailsAreForgottenInTime(Databases database) {
        var outbox = new OutboxTable(database.open());
        outbox.enqueue(Map.of(key("a"), new Letter(""), key("b"), new Letter("")), NOW);
        var mail = outbox.claim(NOW).orElseThrow();
        outbox.note(mail, mail.delivery().sent(NOW));
        outbox.forget(NOW.plusSeconds(1));

        assertThat(outbox.newest(9)).hasSize(1).noneMatch(kept -> kept.id() == mail.id());
    }

    @ParameterizedTest
    @EnumSource
    void secretIsMadeOnce(Databases database) {
        var source = database.open();

        assertThat(new SecretTable(source).secret("links", () -> "one")).isEqualTo("one");
        assertThat(new SecretTable(source).secret("links", () -> "two")).isEqualTo("one");
    }
}
