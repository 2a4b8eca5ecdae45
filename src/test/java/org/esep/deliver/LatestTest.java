package org.esep.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LatestTest {

    @TempDir
    private Path reports;

    @ParameterizedTest
    @MethodSource
    void withoutLinksItIsTextFileWithTheName(Latest.Linking linking) throws IOException {
        published("2026-11-21T060000Z");

        new Latest(linking).point(new Shelf(reports), reports.resolve(".spare"));

        assertThat(reports.resolve("latest")).isRegularFile().hasContent("2026-11-21T060000Z\n");
        assertThat(reports.resolve(".spare")).doesNotExist();
    }

    static Stream<Latest.Linking> withoutLinksItIsTextFileWithTheName() {
        return Stream.of((_, _) -> {
            throw new UnsupportedOperationException();
        }, (_, _) -> {
            throw new FileSystemException("a privilege is missing");
        });
    }

    @Test
    void linkReplacesTextFileAndLeftoverSpare() throws IOException {
        published("2026-11-21T060000Z");
        Files.writeString(reports.resolve("latest"), "2025-01-01T000000Z\n");
        Files.writeString(reports.resolve(".spare"), "x");

        Latest.links().point(new Shelf(reports), reports.resolve(".spare"));

        assertThat(Files.readSymbolicLink(reports.resolve("latest"))).isEqualTo(Path.of("2026-11-21T060000Z"));
    }

    @Test
    void looksAgainWhenAnotherCameMeanwhile() throws IOException {
        published("2026-11-21T060000Z");

        new Latest((link, target) -> {
            published("2026-11-21T060005Z");
            Files.createSymbolicLink(link, target);
        }).point(new Shelf(reports), reports.resolve(".spare"));

        assertThat(Files.readSymbolicLink(reports.resolve("latest"))).isEqualTo(Path.of("2026-11-21T060005Z"));
    }

    @Test
    void linkThatAKilledRunLeftBehindIsPutRight() throws IOException {
        published("2026-11-21T060000Z");
        Files.createSymbolicLink(reports.resolve("latest"), Path.of("2026-11-20T060000Z"));

        Publication.repairLatest(reports);

        assertThat(Files.readSymbolicLink(reports.resolve("latest"))).isEqualTo(Path.of("2026-11-21T060000Z"));
        try (var left = Files.list(reports)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void nameInATextFileIsLeftAsItIs() throws IOException {
        published("2026-11-21T060000Z");
        Files.writeString(reports.resolve("latest"), "2026-11-21T060000Z\n");

        Publication.repairLatest(reports);

        assertThat(reports.resolve("latest")).isRegularFile();
    }

    @Test
    void withoutAnyFolderThereIsNone() throws IOException {
        Latest.links().point(new Shelf(reports), reports.resolve(".spare"));

        assertThat(Files.exists(reports.resolve("latest"), LinkOption.NOFOLLOW_LINKS)).isFalse();
    }

    private void published(String name) throws IOException {
        Files.createDirectories(reports.resolve(name));
        Files.writeString(reports.resolve(name).resolve("manifest.json"), "{}");
    }
}
