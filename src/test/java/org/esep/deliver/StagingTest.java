package org.esep.deliver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

    @TempDir
    private Path temp;
    private Path reports;

    @BeforeEach
    void make() throws IOException {
        reports = Files.createDirectory(temp.resolve("reports"));
    }

    @Test
    void leftoversOfCrashedRunsAreRemoved() throws IOException {
        Files.createDirectories(reports.resolve(".staging-1/data"));
        Files.writeString(reports.resolve(".staging-1/data/a.csv"), "a");
        Files.createFile(reports.resolve(".staging-1.lock"));
        Files.createSymbolicLink(reports.resolve(".staging-1.link"), Path.of("x"));
        Files.createDirectories(reports.resolve(".staging-2"));
        Files.createFile(reports.resolve(".staging-3.lock"));

        Staging.sweep(reports);

        assertThat(names()).isEmpty();
    }

    @Test
    void linksAmongLeftoversAreNotFollowed() throws IOException {
        var precious = Files.writeString(Files.createDirectory(temp.resolve("precious")).resolve("a.txt"), "a");
        Files.createDirectories(reports.resolve(".staging-1"));
        Files.createSymbolicLink(reports.resolve(".staging-1/inside"), precious.getParent());
        Files.createSymbolicLink(reports.resolve(".staging-2"), precious.getParent());
        Files.createSymbolicLink(reports.resolve(".staging-3.lock"), precious);

        Staging.sweep(reports);

        assertThat(names()).isEmpty();
        assertThat(precious).hasContent("a");
    }

    @Test
    void whatIsNotOursStays() throws IOException {
        Files.createDirectories(reports.resolve(".staging-1.old"));
        Files.createDirectories(reports.resolve("2026-11-21T060000Z"));
        Files.createFile(reports.resolve("notes.txt"));

        Staging.sweep(reports);

        assertThat(names()).containsExactly(".staging-1.old", "2026-11-21T060000Z", "notes.txt");
    }

    @Test
    void folderOfLivingProcessStaysUntilItDies() throws Exception {
        var process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), Holder.class.getName(), reports.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var told = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            assertThat(told.readLine()).isEqualTo("holding");

            Staging.sweep(reports);
            assertThat(names()).hasSize(2).allMatch(name -> name.startsWith(".staging-"));
        } finally {
            process.destroyForcibly().waitFor();
        }

        Staging.sweep(reports);
        assertThat(names()).isEmpty();
    }

    /// Begins a publication and holds it until it is killed.
    static final class Holder {

        private Holder() {}

        public static void main(String... args) throws IOException {
            try (var publication = Publication.begin(Path.of(args[0]), Instant.EPOCH)) {
                System.out.println("holding");
                System.out.flush();
                while (System.in.read() >= 0) {
                    publication.create("a.csv").close();
                }
            }
        }
    }

    private List<String> names() throws IOException {
        try (var all = Files.list(reports)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
