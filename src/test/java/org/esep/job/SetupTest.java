package org.esep.job;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.esep.settings.ConfigFolder;
import org.esep.settings.ConfigurationException;

class SetupTest {

    @TempDir
    private Path folder;

    @Test
    void languageWithoutWordsForReportsIsRefused() throws IOException {
        var settings = Files.readString(Path.of("config", "esep.yaml"));
        Files.writeString(folder.resolve("esep.yaml"),
                settings.replaceAll("(?m)^languages: .*", "languages: [en, xx]"));

        assertThatThrownBy(() -> Setup.of(ConfigFolder.over(folder))).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no words for reports in xx");
    }
}
