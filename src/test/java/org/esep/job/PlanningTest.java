package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.esep.settings.AsOfRule;
import org.esep.settings.Definition;
import org.esep.settings.Definition.Missed;
import org.esep.settings.Definition.Overlap;
import org.esep.settings.Place;
import org.esep.store.RunRecord;
import org.esep.store.RunRecord.Remark;
import org.esep.store.RunRecord.State;

class PlanningTest {

    private static final Instant DUE = Instant.parse("2026-11-30T20:00:00Z");
    private static final Instant AT_ONCE = DUE.plusSeconds(2);
    private static final Instant MUCH_LATER = DUE.plus(Duration.ofDays(2));

    private record Case(Missed missed, Overlap overlap, AsOfRule asOf, boolean busy, Set<LocalDate> holidays) {

        RunRecord plan(Instant now) {
            var definition = new Definition(new Place("schedule.yaml", 1), "main", Optional.of("0 1 * * *"),
                    ZoneId.of("Asia/Almaty"), Optional.empty(), asOf, List.of(), Optional.empty(), List.of(), missed,
                    overlap, holidays);
            return new Planning(Timetable.of(definition).orElseThrow(), busy).plan(DUE, now);
        }
    }

    private static Case with(Missed missed, Overlap overlap, boolean busy) {
        return new Case(missed, overlap, AsOfRule.TODAY, busy, Set.of());
    }

    private static List<Object> toldOf(RunRecord run) {
        return List.of(run.state(), run.remark());
    }

    @Test
    void runThatIsDueWaitsForItsTurn() {
        assertThat(toldOf(with(Missed.SKIP, Overlap.SKIP, false).plan(AT_ONCE)))
                .containsExactly(State.WAITING, Optional.empty());
    }

    @Test
    void missedRunIsRunOnceOrSkippedAndToldSo() {
        assertThat(toldOf(with(Missed.RUN, Overlap.WAIT, false).plan(MUCH_LATER)))
                .containsExactly(State.WAITING, Optional.of(Remark.MISSED));
        assertThat(toldOf(with(Missed.SKIP, Overlap.WAIT, false).plan(MUCH_LATER)))
                .containsExactly(State.SKIPPED, Optional.of(Remark.MISSED));
    }

    @Test
    void runThatIsDueWhileAnotherGoesOnWaitsOrIsSkippedAndToldSo() {
        assertThat(toldOf(with(Missed.RUN, Overlap.WAIT, true).plan(AT_ONCE)))
                .containsExactly(State.WAITING, Optional.of(Remark.OVERLAP));
        assertThat(toldOf(with(Missed.RUN, Overlap.SKIP, true).plan(AT_ONCE)))
                .containsExactly(State.SKIPPED, Optional.of(Remark.OVERLAP));
    }

    @Test
    void holidayOfTheZoneIsSkippedAndToldSo() {
        var holiday = new Case(Missed.RUN, Overlap.WAIT, AsOfRule.TODAY, false, Set.of(LocalDate.of(2026, 12, 1)));

        assertThat(toldOf(holiday.plan(AT_ONCE))).containsExactly(State.SKIPPED, Optional.of(Remark.HOLIDAY));
    }

    @Test
    void asOfIsReckonedInTheZone() {
        assertThat(with(Missed.RUN, Overlap.WAIT, false).plan(AT_ONCE).asOf()).isEqualTo("2026-12-01");
        assertThat(new Case(Missed.RUN, Overlap.WAIT, AsOfRule.END_OF_LAST_MONTH, false, Set.of()).plan(AT_ONCE).asOf())
                .isEqualTo("2026-11-30");
    }
}
