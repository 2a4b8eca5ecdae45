package org.esep.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.report.export.Manifest;

class PublicationTest {

    private static final Instant START = Instant.parse("2026-11-21T06:00:00.123Z");
    private static final Manifest DRAFT = new Manifest("7", LocalDate.of(2026, 11, 21), "c0", "d1", "0.1.0",
            Optional.of("6"), List.of());
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path temp;
    private Path reports;

    @BeforeEach
    void name() {
        reports = temp.resolve("a/reports");
    }

    @Test
    void publishedFolderIsNamedByStartAndListsItsFiles() throws IOException {
        try (var publication = Publication.begin(reports, START)) {
            write(publication, "workbooks/en/KG.xlsx", "abc");
            write(publication, "data/a.csv", "");
            publication.publish(DRAFT);
        }

        assertThat(names()).containsExactly("2026-11-21T060000Z", "latest");
        assertThat(Publication.latest(reports)).contains(DRAFT.with(List.of(
                new Manifest.Entry("data/a.csv", 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
                new Manifest.Entry("workbooks/en/KG.xlsx", 3, SHA_OF_ABC))));
        assertThat(Files.readSymbolicLink(reports.resolve("latest"))).isEqualTo(Path.of("2026-11-21T060000Z"));
        assertThat(reports.resolve("latest/workbooks/en/KG.xlsx")).hasContent("abc");
    }

    @Test
    void nothingShowsBeforeItIsPublished() throws IOException {
        try (var publication = Publication.begin(reports, START)) {
            write(publication, "a.csv", "abc");

            assertThat(names()).allMatch(name -> name.startsWith("."));
            assertThat(Publication.latest(reports)).isEmpty();
        }
        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../reports/2026-11-21T060000Z", "2026-11-21T060000Z/.", "latest", "", ".", "..",
            "2026-11-21T060000Z\n", "2026-11-21T060001Z"})
    void onlyNameOfPublishedRunFindsIt(String name) throws IOException {
        publish("1");

        assertThat(Publication.find(reports, name)).isEmpty();
        assertThat(Publication.find(reports, "2026-11-21T060000Z")).isPresent();
    }

    @Test
    void keptRunsAreToldNewestFirst() throws IOException {
        publish("1");
        publish("2");

        assertThat(Publication.kept(reports)).extracting(Path::getFileName).extracting(Path::toString)
                .containsExactly("2026-11-21T060001Z", "2026-11-21T060000Z");
        assertThat(Publication.kept(temp.resolve("nowhere"))).isEmpty();
    }

    @Test
    void takenSecondGivesTheNextFreeOne() throws IOException {
        Files.createDirectories(reports);
        Files.writeString(reports.resolve("2026-11-21T060002Z"), "a file of somebody");

        assertThat(List.of(publish("1"), publish("2"), publish("3"))).extracting(Path::getFileName)
                .extracting(Path::toString)
                .containsExactly("2026-11-21T060000Z", "2026-11-21T060001Z", "2026-11-21T060003Z");
        assertThat(reports.resolve("latest/a.csv")).hasContent("3");
    }

    @Test
    void failedRunLeavesWhatWasPublished() throws IOException {
        publish("good");

        try (var publication = Publication.begin(reports, START.plusSeconds(60))) {
            write(publication, "a.csv", "bad");
        }

        assertThat(names()).containsExactly("2026-11-21T060000Z", "latest");
        assertThat(reports.resolve("latest/a.csv")).hasContent("good");
    }

    @Test
    void latestIsTheNewestByStartThoughAnOlderRunEndsLater() throws IOException {
        try (var older = Publication.begin(reports, START);
                var newer = Publication.begin(reports, START.plusSeconds(5))) {
            write(older, "a.csv", "older");
            write(newer, "a.csv", "newer");
            newer.publish(DRAFT);
            older.publish(DRAFT);
        }

        assertThat(names()).containsExactly("2026-11-21T060000Z", "2026-11-21T060005Z", "latest");
        assertThat(reports.resolve("latest/a.csv")).hasContent("newer");
    }

    @Test
    void manyAtOnceDoNotBreakEachOther() throws Exception {
        var tasks = new ArrayList<Callable<Path>>();
        for (var n = 0; n < 16; n++) {
            var content = "run " + n;
            tasks.add(() -> publish(content));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var published : threads.invokeAll(tasks)) {
                assertThat(published.get().resolve("a.csv")).exists();
            }
        }

        assertThat(names()).hasSize(17).contains("2026-11-21T060000Z", "2026-11-21T060015Z", "latest");
        assertThat(Files.readSymbolicLink(reports.resolve("latest"))).isEqualTo(Path.of("2026-11-21T060015Z"));
    }

    @Test
    void publishedFolderCountsThoughTheLinkIsMissingOrWrong() throws IOException {
        publish("first");
        Files.delete(reports.resolve("latest"));
        Files.createSymbolicLink(reports.resolve("latest"), temp);

        assertThat(Publication.latest(reports)).isPresent();
        publish("second");
        assertThat(reports.resolve("latest/a.csv")).hasContent("second");
        assertThat(temp).isDirectory();
    }

    @Test
    void foldersThatAreNotPublishedAreNoBaseline() throws IOException {
        Files.createDirectories(reports.resolve("2030-01-01T000000Z"));
        Files.createDirectories(reports.resolve("old/2030-01-01T000001Z"));
        Files.writeString(reports.resolve("old/2030-01-01T000001Z/manifest.json"), "{}");
        Files.createSymbolicLink(reports.resolve("2030-01-01T000002Z"), Path.of("old/2030-01-01T000001Z"));

        assertThat(Publication.newest(reports)).isEmpty();
        assertThat(Publication.latest(reports)).isEmpty();
    }

    @Test
    void damagedManifestIsNone() throws IOException {
        Files.writeString(publish("a").resolve("manifest.json"), "{\"run\":");

        assertThat(Publication.latest(reports)).isEmpty();
    }

    @Test
    void missingFolderOfReportsHoldsNothing() throws IOException {
        assertThat(Publication.latest(reports)).isEmpty();
    }

    @Test
    void worksThroughLinkToFolderOfReports() throws IOException {
        Files.createDirectories(temp.resolve("disk"));
        Files.createDirectories(reports.getParent());
        Files.createSymbolicLink(reports, temp.resolve("disk"));

        publish("abc");

        assertThat(temp.resolve("disk/latest/a.csv")).hasContent("abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../a.csv", "data/../../a.csv", "/etc/a.csv", "data/..", "a\u0000b"})
    void pathsThatLeadOutAreRefused(String path) throws IOException {
        try (var publication = Publication.begin(reports, START)) {
            assertThatThrownBy(() -> publication.create(path)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/texts/\u049b\u0430\u0437 (1) ;'\"$&.txt", "data/texts/..a/b..txt", "data/texts/ .txt",
            "data/texts/-rf.txt"})
    void oddNamesArePublishedAsTheyAre(String path) throws IOException {
        try (var publication = Publication.begin(reports, START)) {
            write(publication, path, "abc");
            publication.publish(DRAFT);
        }

        assertThat(Publication.latest(reports).orElseThrow().files())
                .containsExactly(new Manifest.Entry(path, 3, SHA_OF_ABC));
    }

    private Path publish(String content) throws IOException {
        try (var publication = Publication.begin(reports, START)) {
            write(publication, "a.csv", content);
            return publication.publish(DRAFT);
        }
    }

    private static void write(Publication publication, String path, String content) throws IOException {
        try (var out = publication.create(path)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> names() throws IOException {
        try (var all = Files.list(reports)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
