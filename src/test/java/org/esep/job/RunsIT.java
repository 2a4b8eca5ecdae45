package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.esep.deliver.Publication;
import org.esep.settings.ConfigFolder;
import org.esep.store.RunRecord;
import org.esep.store.RunRecord.Cause;
import org.esep.store.RunRecord.State;
import org.esep.store.RunTable;

/// Runs of a program that stays up.
class RunsIT {

    private static final String FARMS = "The project \u201CFair Rules for Small Farms\u201D works in Georgia from 2021 to 2023."
            + " Its budget is EUR 1.5 million. It is funded by the European Union.";

    @TempDir
    private Path folder;

    @BeforeEach
    void documents() throws IOException {
        write("corpus/en/farms.txt", FARMS);
        write("config/esep.yaml", Files.readString(Path.of("config/esep.yaml")).replaceAll("(?m)^languages: .*",
                "languages: [en]"));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private RunOptions options() {
        return new RunOptions(folder.resolve("corpus"), folder.resolve("reports"), folder.resolve("state"),
                ConfigFolder.over(folder.resolve("config")), Optional.of(LocalDate.of(2026, 11, 24)));
    }

    @Test
    void startedByAPersonItIsPublishedAndTold() throws IOException {
        var told = new CopyOnWriteArrayList<RunRecord>();
        try (var program = StayingUp.on(options(),
                beans -> beans.registerBean(RunListener.class, () -> told::add))) {
            var ended = program.ended(program.runs().start("main", "an officer"));

            assertThat(ended.state()).isEqualTo(State.PUBLISHED);
            assertThat(ended.counts().read()).isEqualTo(1);
            assertThat(ended.folder()).isEqualTo(newest("reports"));
            assertThat(program.runs().history(10)).containsExactly(ended);
            program.await(_ -> told, list -> list.equals(List.of(ended)));
            assertThat(program.ended(program.runs().start("main", "an officer")).state()).isEqualTo(State.UNCHANGED);
        }
    }

    private Optional<String> newest(String reports) throws IOException {
        return Publication.newest(folder.resolve(reports)).map(newest -> newest.getFileName().toString());
    }

    @Test
    void definitionHasReportsAndTablesOfItsOwn() throws IOException {
        write("config/schedule.yaml", "- {name: by-month, as-of: end-of-last-month, languages: [ru]}");
        try (var program = StayingUp.on(options())) {
            var main = program.ended(program.runs().start("main", "an officer"));
            var other = program.ended(program.runs().start("by-month", "an officer"));

            assertThat(List.of(main.state(), other.state())).containsOnly(State.PUBLISHED);
            assertThat(other.counts().read()).isEqualTo(1);
            assertThat(folder.resolve("reports/by-month/latest/workbooks/ru/overview.xlsx")).exists();
            assertThat(folder.resolve("reports/latest/workbooks/en/overview.xlsx")).exists();
        }
    }

    @Test
    void failureKeepsTheReportsAndItsStepAndIsRestarted() throws IOException {
        try (var program = StayingUp.on(options())) {
            var good = program.ended(program.runs().start("main", "an officer"));
            write("corpus/en/mills.txt", FARMS.replace("Farms", "Mills"));
            Files.move(folder.resolve("reports"), folder.resolve("kept"));
            write("reports", "a file where the folder should be");
            var failed = program.ended(program.runs().start("main", "an officer"));

            assertThat(failed.state()).isEqualTo(State.FAILED);
            assertThat(failed.failure()).isPresent();
            Files.delete(folder.resolve("reports"));
            Files.move(folder.resolve("kept"), folder.resolve("reports"));
            assertThat(newest("reports")).isEqualTo(good.folder());
            assertThat(program.runs().canBeRestarted(failed)).isTrue();
            var again = program.ended(program.runs().restart(failed.id(), "an operator"));
            assertThat(again.state()).isEqualTo(State.PUBLISHED);
            assertThat(again.cause()).isEqualTo(Cause.RESTART);
            assertThat(program.runs().canBeRestarted(failed)).isFalse();
        }
    }

    @Test
    void killedWhileRunningItGoesOn() throws IOException, SQLException {
        RunRecord killed;
        try (var program = StayingUp.on(options())) {
            var table = program.get(RunTable.class);
            var asked = RunRecord.asked("main", Cause.SCHEDULE, "", LocalDate.of(2026, 11, 24),
                    java.time.Instant.parse("2026-11-24T06:00:00Z"));
            killed = table.add(asked.running(java.time.Instant.parse("2026-11-24T06:00:01Z"), Cause.SCHEDULE));
        }
        leaveTheRunnerPickedByADeadOne();
        try (var program = StayingUp.on(options())) {
            var ended = program.ended(killed);

            assertThat(ended.state()).isEqualTo(State.PUBLISHED);
            assertThat(ended.cause()).isEqualTo(Cause.RECOVERY);
            assertThat(ended.folder()).contains("2026-11-24T060001Z");
        }
    }

    private void leaveTheRunnerPickedByADeadOne() throws SQLException {
        try (var connection = DriverManager.getConnection(
                "jdbc:hsqldb:file:" + folder.resolve("state/db/esep") + ";hsqldb.lock_file=false;shutdown=true", "sa",
                ""); var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE scheduled_tasks SET picked = TRUE, picked_by = 'dead',"
                    + " last_heartbeat = TIMESTAMP '2026-11-24 06:00:05' WHERE task_name = 'runner'")).isEqualTo(1);
        }
    }

    @Test
    void runThatWaitsIsStoppedAtOnceAndOneUnderWayAtItsNextThing() throws IOException {
        write("config/schedule.yaml", "- {name: by-month, languages: [ru]}");
        for (var number = 0; number < 400; number++) {
            write("corpus/en/" + number + ".txt", FARMS.replace("Farms", "Farms " + number));
        }
        try (var program = StayingUp.on(options())) {
            var first = program.runs().start("main", "an operator");
            var second = program.runs().start("by-month", "an operator");
            program.runs().stop(second.id());
            program.await(Runs::underWay, run -> run.flatMap(RunRecord::step).isPresent());
            program.runs().stop(first.id());

            assertThat(program.ended(second).started()).isEmpty();
            assertThat(program.ended(first).state()).isEqualTo(State.STOPPED);
            assertThat(program.runs().canBeRestarted(program.ended(first))).isTrue();
        }
    }

    @Test
    void oneThatListensAndFailsKeepsNoRunFromStarting() throws IOException {
        try (var program = StayingUp.on(options(), beans -> beans.registerBean(RunListener.class, () -> _ -> {
            throw new IllegalStateException("no post today");
        }))) {
            assertThat(program.ended(program.runs().start("main", "an officer")).state()).isEqualTo(State.PUBLISHED);
            assertThat(program.ended(program.runs().start("main", "an officer")).state()).isEqualTo(State.UNCHANGED);
        }
    }
}
