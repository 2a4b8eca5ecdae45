package org.esep.structured;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// Days and moments as XML Schema writes them, with or without a time zone.
final class Days {

    private static final int LENGTH = "2000-01-01".length();

    /// What lies beyond is a slip of the keyboard.
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private Days() {}

    /// The day of a date or moment.
    static Optional<LocalDate> find(String text) {
        if (text.length() < LENGTH || (text.length() > LENGTH && "TZ+-".indexOf(text.charAt(LENGTH)) < 0)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH)))
                    .filter(day -> isLikely(day) && text.charAt(4) == '-' && text.charAt(7) == '-');
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// A moment; without a zone that of Greenwich, without an hour the first of the day.
    static Optional<Instant> findInstant(String text) {
        try {
            return find(text).map(day -> instant(text, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Instant instant(String text, LocalDate day) {
        if (text.length() == LENGTH || text.charAt(LENGTH) != 'T') {
            return day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        return hasZone(text)
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).toInstant(
                        ZoneOffset.UTC);
    }

    private static boolean hasZone(String text) {
        return text.endsWith("Z") || text.indexOf('+') > LENGTH || text.indexOf('-', LENGTH) > 0;
    }

    /// A number without sign, or one that is in no date.
    private static int number(String text, int from, int to) {
        var number = 0;
        for (var at = from; at < to; at++) {
            var digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static boolean isLikely(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
