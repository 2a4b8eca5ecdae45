package org.esep.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.esep.aggregate.LedgerSamples;
import org.esep.settings.ConfigFolder;
import org.esep.settings.Decision;
import org.esep.settings.Decisions;

class AlikeTableTest {

    @TempDir
    private Path config;

    /// An officer copies the line and fills in who, when and why.
    @Test
    void lineOfARowIsADecisionOnceItTellsWhoTookIt() throws IOException {
        var line = Written.column(Written.workbook(LedgerSamples.of(1)).getSheet("Perhaps the same"),
                "Decision line to copy").getFirst();

        Files.writeString(config.resolve("decisions.yaml"), line.replace("by: ,", "by: A. B.,")
                .replace("on: ,", "on: 2026-01-31,").replace("why: }", "why: one agreement}"));

        assertThat(Decisions.load(ConfigFolder.over(config)).of(Decision.Join.class)).singleElement()
                .extracting(Decision.Join::programmes).isEqualTo(List.of("programme-0000", "sample-programme"));
    }
}
