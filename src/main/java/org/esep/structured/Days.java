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
            return Optional.of(LocalDate.parse(text.substring(0, LENGTH))).filter(Days::isLikely);
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

    private static boolean isLikely(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
