package org.esep.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts failed tries to sign in by name and by address. After some in a row, further tries are refused for a while that
/// doubles with every other failure; one success clears the name. Safe for many threads.
final class LoginThrottle {

    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 6;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final int MOST_KEPT = 10_000;

    private final Clock clock;
    private final Map<String, Tries> tries = new LinkedHashMap<>();

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    private record Tries(int failed, Instant last) {

        Instant pausedUntil() {
            return failed < FREE_TRIES
                    ? last
                    : last.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(failed - FREE_TRIES, MOST_DOUBLINGS)));
        }
    }

    /// Whether this name or address (any text that tells it) must wait.
    synchronized boolean isPaused(String key) {
        var known = tries.get(key);
        return known != null && known.pausedUntil().isAfter(clock.instant());
    }

    synchronized void failed(String key) {
        var now = clock.instant();
        tries.values().removeIf(old -> old.pausedUntil().plus(FORGOTTEN_AFTER).isBefore(now));
        var before = tries.remove(key);
        tries.put(key, new Tries(before == null ? 1 : before.failed() + 1, now));
        if (tries.size() > MOST_KEPT) {
            tries.remove(tries.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String key) {
        tries.remove(key);
    }
}
