package org.esep.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    private static final Manifest MANIFEST = new Manifest("7", LocalDate.of(2026, 11, 24), "c0", "d1", "0.1.0",
            Optional.empty(),
            List.of(new Manifest.Entry("data/b.csv", 2, "ab"), new Manifest.Entry("data/a.csv", 1, "cd")));

    @Test
    void listsFilesSorted() throws IOException {
        assertThat(written()).isEqualTo("""
                {
                  "run" : "7",
                  "asOf" : "2026-11-24",
                  "corpusDigest" : "c0",
                  "configurationDigest" : "d1",
                  "programVersion" : "0.1.0",
                  "baselineRun" : null,
                  "files" : [
                    {
                      "path" : "data/a.csv",
                      "size" : 1,
                      "sha256" : "cd"
                    },
                    {
                      "path" : "data/b.csv",
                      "size" : 2,
                      "sha256" : "ab"
                    }
                  ]
                }
                """);
    }

    @Test
    void isReadBackEqual() throws IOException {
        assertThat(read(written())).contains(MANIFEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"run\":\"7\",\"files\":null}", "\u0000"})
    void whatIsNoManifestIsNone(String text) {
        assertThat(read(text)).isEmpty();
    }

    private static Optional<Manifest> read(String text) {
        return Manifest.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String written() throws IOException {
        var out = new ByteArrayOutputStream();
        MANIFEST.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
