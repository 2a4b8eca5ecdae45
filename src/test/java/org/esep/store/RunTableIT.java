package org.esep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.esep.store.RunRecord.Cause;
import org.esep.store.RunRecord.State;

/// The history in every database that may hold it.
class RunTableIT {

    private static final Instant SIX = Instant.parse("2026-11-24T06:00:00.123456789Z");
    private static final RunRecord ASKED = RunRecord.asked("main", Cause.PERSON, "an officer",
            LocalDate.of(2026, 11, 24), SIX);

    @ParameterizedTest
    @EnumSource
    void runsAreKeptWholeAndTheNewestComesFirst(Databases database) {
        var table = new RunTable(database.open());
        var first = table.add(ASKED);
        var second = table.add(ASKED);
        var ended = first.running(SIX, Cause.PERSON).ended(SIX, State.PUBLISHED,
                new RunRecord.Counts(1, 2, 3, 4, 5, 6, 7, 8), "2026-11-24T060000Z");
        table.put(ended);

        assertThat(first.id()).isEqualTo(1);
        assertThat(table.newest(10)).containsExactly(second, ended);
        assertThat(table.newest(1)).containsExactly(second);
        assertThat(table.in(State.WAITING)).containsExactly(second);
        assertThat(table.find(1)).contains(ended);
        assertThat(table.find(7)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void timeOfTheScheduleIsPlannedOnce(Databases database) {
        var table = new RunTable(database.open());

        assertThat(table.plan(ASKED)).isPresent();
        assertThat(table.plan(ASKED)).isEmpty();
        assertThat(table.newest(10)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void onlyOneTakesARunThatWaits(Databases database) {
        var table = new RunTable(database.open());
        var run = table.add(ASKED);

        assertThat(table.putWaiting(run.running(SIX, Cause.PERSON))).isTrue();
        assertThat(table.putWaiting(run.ended(SIX, State.STOPPED, Optional.empty()))).isFalse();
        assertThat(table.isAskedToStop(run.id())).isFalse();
        table.askToStop(run.id());
        assertThat(table.isAskedToStop(run.id())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void runThatEndedIsToldOnceAndOneThatWasSkippedIsNot(Databases database) {
        var table = new RunTable(database.open());
        var run = table.add(ASKED);
        table.add(ASKED.ended(SIX, State.SKIPPED, Optional.empty()));

        assertThat(table.untold()).isEmpty();
        var ended = run.ended(SIX, State.FAILED, Optional.of("the disk is full"));
        table.put(ended);
        assertThat(table.untold()).containsExactly(ended);
        table.told(run.id());
        assertThat(table.untold()).isEmpty();
    }
}
