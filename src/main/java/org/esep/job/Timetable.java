package org.esep.job;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

import org.springframework.scheduling.support.CronExpression;

import org.esep.settings.ConfigurationException;
import org.esep.settings.Definition;

/// The times at which a definition is due. They are reckoned by the clock on the wall: a time that a change of clocks
/// leaves out comes at the moment of the change, and of one that comes twice the first counts.
record Timetable(Definition definition, CronExpression cron) {

    private static final String SECOND = "0 ";
    private static final int FIELDS = 5;
    private static final LocalDateTime ANY = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String EXAMPLE = "; e.g. cron: \"0 6 * * MON-FRI\" for six in the morning from Monday to Friday";

    /// None where the definition has no cron.
    static Optional<Timetable> of(Definition definition) {
        return definition.cron().map(written -> new Timetable(definition, cron(definition, written)));
    }

    private static CronExpression cron(Definition definition, String written) {
        var place = definition.place();
        if (written.strip().split(" +").length != FIELDS) {
            throw new ConfigurationException(place,
                    "cron \"" + written + "\" does not have five fields (minute, hour, day, month, weekday)" + EXAMPLE);
        }
        try {
            var cron = CronExpression.parse(SECOND + written.strip());
            if (cron.next(ANY) == null) {
                throw new ConfigurationException(place,
                        "cron \"" + written + "\" names a time that never comes" + EXAMPLE);
            }
            return cron;
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(place,
                    "cron \"" + written + "\" cannot be read: " + e.getMessage() + EXAMPLE);
        }
    }

    /// The first time after a moment.
    Instant next(Instant after) {
        var wall = LocalDateTime.ofInstant(after, zone());
        Instant next;
        do {
            wall = Objects.requireNonNull(cron.next(wall));
            next = moment(wall);
        } while (!next.isAfter(after));
        return next;
    }

    /// The first time after a moment that is on no holiday.
    Instant nextOpen(Instant after) {
        var next = next(after);
        while (isHoliday(next)) {
            next = next(next);
        }
        return next;
    }

    boolean isHoliday(Instant moment) {
        return definition.holidays().contains(moment.atZone(zone()).toLocalDate());
    }

    private Instant moment(LocalDateTime wall) {
        var change = zone().getRules().getTransition(wall);
        return change != null && change.isGap()
                ? change.getInstant()
                : wall.toInstant(zone().getRules().getValidOffsets(wall).getFirst());
    }

    private ZoneId zone() {
        return definition.zone();
    }
}
