package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.esep.settings.ConfigFolder;
import org.esep.store.RunRecord;
import org.esep.store.RunRecord.Cause;
import org.esep.store.RunRecord.Remark;
import org.esep.store.RunRecord.State;

/// Two programs that stay up on one database, as on two machines.
class SeveralInstancesIT {

    private static final String URL = "spring.datasource.url";
    private static final String USER = "spring.datasource.username";

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private EmbeddedPostgres postgres;

    @BeforeEach
    void database() throws IOException {
        postgres = EmbeddedPostgres.start();
        System.setProperty(URL, postgres.getJdbcUrl("postgres", "postgres"));
        System.setProperty(USER, "postgres");
        write("corpus/en/farms.txt",
                "The project \u201CFair Rules for Small Farms\u201D works in Georgia. Its budget is"
                        + " EUR 1.5 million.");
        write("config/esep.yaml", Files.readString(Path.of("config/esep.yaml")).replaceAll("(?m)^languages: .*",
                "languages: [en]"));
        write("config/schedule.yaml", "- {name: by-month, cron: \"0 6 1 * *\"}");
    }

    @AfterEach
    void forget() throws IOException {
        System.clearProperty(URL);
        System.clearProperty(USER);
        postgres.close();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private StayingUp program(String state, Iterable<RunListener> listeners) throws IOException {
        var options = new RunOptions(folder.resolve("corpus"), folder.resolve("reports"), folder.resolve(state),
                ConfigFolder.over(folder.resolve("config")), Optional.of(LocalDate.of(2026, 11, 24)));
        return StayingUp.on(options,
                beans -> listeners.forEach(listener -> beans.registerBean(RunListener.class, () -> listener)));
    }

    @Test
    void whatIsDueRunsOnceInWhicheverIsFreeAndIsSeenInBoth() throws IOException {
        var told = new CopyOnWriteArrayList<RunRecord>();
        try (var one = program("one", java.util.List.of(told::add));
                var other = program("other", java.util.List.of(told::add))) {
            one.get(Scheduler.class).reschedule(TaskInstanceId.of("due", "by-month"),
                    Instant.parse("2026-11-24T00:00:00Z"));
            var planned = other.await(runs -> runs.history(10), history -> !history.isEmpty()).getFirst();
            var ended = other.ended(planned);

            assertThat(ended.state()).isEqualTo(State.PUBLISHED);
            assertThat(ended.cause()).isEqualTo(Cause.SCHEDULE);
            assertThat(ended.remark()).contains(Remark.MISSED);
            assertThat(one.runs().history(10)).containsExactly(ended);
            one.await(_ -> told, list -> list.contains(ended));
            assertThat(told).containsExactly(ended);
        }
    }
}
