package org.esep.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A run that its process is told to end. On Windows a process cannot be told.
@DisabledOnOs(OS.WINDOWS)
class SignalIT {

    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path folder;

    @BeforeEach
    void documents() throws IOException {
        Files.createDirectories(folder.resolve("corpus"));
        for (var number = 0; number < 30; number++) {
            Files.writeString(folder.resolve("corpus/" + number + ".txt"),
                    "The project \u201CDeep Wells " + number + "\u201D works in Georgia.");
        }
    }

    private Process run() throws IOException {
        return new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                "org.esep.EsepApplication", "run",
                "--corpus", folder.resolve("corpus").toString(), "--reports", folder.resolve("reports").toString(),
                "--state", folder.resolve("state").toString(), "--as-of", "2026-11-24"))
                .redirectErrorStream(true).start();
    }

    private static String after(String step, Process run) throws IOException {
        try (var told = run.inputReader(UTF_8)) {
            while (!told.readLine().startsWith(step)) {
                // It has not come so far.
            }
            run.toHandle().destroy();
            return told.readAllAsString();
        }
    }

    @Test
    void endsWithoutReportsAndSaysThatTheNextStartGoesOn() throws IOException, InterruptedException {
        var run = run();

        assertThat(after("read: 30", run)).contains("the next start goes on").doesNotContain("Documents");
        assertThat(run.waitFor()).isEqualTo(TERMINATED);
        assertThat(folder.resolve("reports/latest")).doesNotExist();
    }

    @Test
    void nextStartGoesOnWhereTheOneBeforeEnded() throws IOException, InterruptedException {
        var ended = run();
        after("resolve: ", ended);
        ended.waitFor();
        var next = run();

        assertThat(next.inputReader(UTF_8).readAllAsString()).contains("Going on with the run begun at")
                .contains("read 0, unchanged 30, refused 0");
        assertThat(next.waitFor()).isZero();
    }
}
