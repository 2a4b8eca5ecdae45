package org.esep.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

import org.esep.deliver.Publication;
import org.esep.deliver.Seal;
import org.esep.deliver.SignedLinks;
import org.esep.job.RunOptions;
import org.esep.report.export.Manifest;
import org.esep.settings.ConfigFolder;
import org.esep.settings.Pages;

/// The links that mails carry.
class SharedFilesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
    private static final String RUN = "main/2026-03-02T060000Z/";

    private final SignedLinks links = new SignedLinks(Pages.NONE, new Seal("secret"));

    @TempDir
    private Path folder;

    private ResponseEntity<?> open(String path, Instant expires) throws IOException {
        var reports = folder.resolve("reports");
        try (var publication = Publication.begin(reports, NOW)) {
            try (var out = publication.create("briefings/ru/KZ.pdf")) {
                out.write("a briefing".getBytes(StandardCharsets.UTF_8));
            }
            publication.publish(
                    new Manifest("run", LocalDate.of(2026, 3, 1), "c", "d", "0", Optional.empty(), List.of()));
        }
        var editions = new Editions(
                new RunOptions(folder, reports, folder, ConfigFolder.packaged(), Optional.empty()));
        return new SharedFiles(links, editions, Clock.fixed(NOW, ZoneOffset.UTC))
                .file(links.sign(new SignedLinks.Shared(path, expires, "Desk")), new MockHttpServletRequest());
    }

    @Test
    void signedLinkLeadsToItsFile() throws IOException {
        var answer = open(RUN + "briefings/ru/KZ.pdf", NOW.plusSeconds(1));

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("esep-2026-03-01-KZ-ru.pdf");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
    }

    @Test
    void expiredLinkLeadsNowhere() {
        assertThatThrownBy(() -> open(RUN + "briefings/ru/KZ.pdf", NOW)).isInstanceOf(UnknownException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {RUN + "manifest.json", RUN + "../../esep.lock", RUN + "briefings/ru/UZ.pdf",
            "../2026-03-02T060000Z/briefings/ru/KZ.pdf", "main/../briefings/ru/KZ.pdf", "main", ""})
    void linkLeadsToNoOtherFile(String path) {
        assertThatThrownBy(() -> open(path, NOW.plusSeconds(1))).isInstanceOf(UnknownException.class);
    }
}
