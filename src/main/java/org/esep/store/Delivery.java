package org.esep.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.esep.iati.Coded;

/// How far the delivery of a mail has come. `due` is when to try next; of a mail that is being sent, when to take its
/// sender for dead; of one that is done, when it was. `perhapsTwice` tells that an earlier attempt may have reached the
/// recipient without this program knowing.
public record Delivery(State state, int attempts, Instant due, Optional<String> error, boolean perhapsTwice) {

    /// A sender that has said nothing for so long is dead.
    static final Duration LEASE = Duration.ofMinutes(30);
    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
            Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4));
    private static final int MOST_ATTEMPTS = 12;

    /// What has become of a mail so far. `REFUSED` by the server for good; `GIVEN_UP` after too many attempts.
    public enum State implements Coded {
        WAITING, SENDING, SENT, REFUSED, GIVEN_UP;

        public boolean isEnd() {
            return this != WAITING && this != SENDING;
        }
    }

    /// Of a mail that was just written.
    public static Delivery first(Instant now) {
        return new Delivery(State.WAITING, 0, now, Optional.empty(), false);
    }

    /// The next attempt begins.
    Delivery begun(Instant now) {
        return new Delivery(State.SENDING, attempts + 1, now.plus(LEASE), error, perhapsTwice);
    }

    public Delivery sent(Instant now) {
        return new Delivery(State.SENT, attempts, now, Optional.empty(), perhapsTwice);
    }

    /// The server will never take it.
    public Delivery refused(String why, Instant now) {
        return new Delivery(State.REFUSED, attempts, now, Optional.of(why), perhapsTwice);
    }

    /// It surely did not arrive: tried again after a pause that grows with every attempt, up to a limit.
    public Delivery postponed(String why, Instant now) {
        return attempts >= MOST_ATTEMPTS
                ? new Delivery(State.GIVEN_UP, attempts, now, Optional.of(why), perhapsTwice)
                : new Delivery(State.WAITING, attempts, now.plus(pause()), Optional.of(why), perhapsTwice);
    }

    /// It may have arrived or not: tried again once and never after that.
    public Delivery uncertain(String why, Instant now) {
        return perhapsTwice
                ? new Delivery(State.GIVEN_UP, attempts, now, Optional.of(why), true)
                : new Delivery(State.WAITING, attempts, now.plus(pause()), Optional.of(why), true);
    }

    /// Once more from the beginning, as a person asks.
    Delivery again(Instant now) {
        return new Delivery(State.WAITING, 0, now, error, perhapsTwice);
    }

    private Duration pause() {
        return PAUSES.get(Math.clamp(attempts - 1L, 0, PAUSES.size() - 1));
    }
}
