package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.settings.AsOfRule;
import org.esep.settings.ConfigurationException;
import org.esep.settings.Definition;

class TimetableTest {

    static Definition definition(String cron, String zone, LocalDate... holidays) {
        var main = Definition.main(ZoneId.of(zone));
        return new Definition(main.place(), "main", Optional.of(cron), main.zone(), Optional.empty(), AsOfRule.TODAY,
                List.of(), Optional.empty(), List.of(), main.missed(), main.overlap(), Set.of(holidays));
    }

    private static Timetable timetable(String cron, String zone, LocalDate... holidays) {
        return Timetable.of(definition(cron, zone, holidays)).orElseThrow();
    }

    private static List<String> times(Timetable timetable, String after, int count) {
        return Stream.iterate(timetable.next(Instant.parse(after)), timetable::next).limit(count)
                .map(time -> time.atZone(timetable.definition().zone()).toOffsetDateTime().toString()).toList();
    }

    @Test
    void timesAreThoseOfTheZone() {
        assertThat(times(timetable("0 6 * * MON-FRI", "Asia/Almaty"), "2026-11-27T06:00:00Z", 2))
                .containsExactly("2026-11-30T06:00+05:00", "2026-12-01T06:00+05:00");
    }

    @Test
    void timeThatIsLeftOutComesOnceAtTheChange() {
        assertThat(times(timetable("30 2 * * *", "Europe/Berlin"), "2026-03-28T00:00:00Z", 3)).containsExactly(
                "2026-03-28T02:30+01:00", "2026-03-29T03:00+02:00", "2026-03-30T02:30+02:00");
    }

    @Test
    void timeThatComesTwiceCountsOnce() {
        assertThat(times(timetable("30 2 * * *", "Europe/Berlin"), "2026-10-24T00:00:00Z", 3)).containsExactly(
                "2026-10-24T02:30+02:00", "2026-10-25T02:30+02:00", "2026-10-26T02:30+01:00");
    }

    @Test
    void secondOfTheTwoIsNoNewTime() {
        assertThat(times(timetable("30 2 * * *", "Europe/Berlin"), "2026-10-25T01:29:59Z", 1))
                .containsExactly("2026-10-26T02:30+01:00");
    }

    @Test
    void everyQuarterOfTheHourThatIsLeftOutIsOneRun() {
        assertThat(times(timetable("*/15 * * * *", "Europe/Berlin"), "2026-03-29T00:45:00Z", 3)).containsExactly(
                "2026-03-29T03:00+02:00", "2026-03-29T03:15+02:00", "2026-03-29T03:30+02:00");
    }

    @Test
    void noYearHasMoreOrFewerRunsThanDays() {
        for (var minute = 0; minute < 60; minute += 10) {
            for (var zone : List.of("Europe/Berlin", "America/Santiago", "Australia/Lord_Howe", "Asia/Almaty")) {
                var timetable = timetable(minute + " 2 * * *", zone);
                var end = LocalDate.of(2027, 1, 1).atStartOfDay(ZoneId.of(zone)).toInstant();
                var runs = Stream
                        .iterate(timetable.next(LocalDate.of(2026, 1, 1).atStartOfDay(ZoneId.of(zone)).toInstant()),
                                timetable::next)
                        .takeWhile(time -> time.isBefore(end)).count();

                assertThat(runs).as(zone).isEqualTo(365);
            }
        }
    }

    @Test
    void holidaysAreLeftOut() {
        var timetable = timetable("0 6 * * *", "Asia/Almaty", LocalDate.of(2027, 3, 21), LocalDate.of(2027, 3, 22));

        assertThat(timetable.nextOpen(Instant.parse("2027-03-20T06:00:00Z")))
                .isEqualTo(Instant.parse("2027-03-23T01:00:00Z"));
        assertThat(timetable.isHoliday(Instant.parse("2027-03-20T19:30:00Z"))).isTrue();
        assertThat(timetable.isHoliday(Instant.parse("2027-03-20T18:30:00Z"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6", "0 0 6 * * *", "0 25 * * *", "0 6 30 2 *", "0 6 * * FUNDAY", "@daily"})
    void wrongCronIsToldWithOneThatWouldDo(String cron) {
        assertThatThrownBy(() -> timetable(cron, "Asia/Almaty")).isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("schedule.yaml:1: cron \"" + cron + "\"")
                .hasMessageContaining("e.g. cron: \"0 6 * * MON-FRI\"");
    }
}
