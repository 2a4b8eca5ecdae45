package org.esep.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import org.esep.aggregate.LedgerSamples;

class LargeWorkbookIT {

    @Test
    void twoThousandProgrammesOpen() throws IOException {
        var workbook = Written.workbook(LedgerSamples.of(2000));

        assertThat(workbook.getSheet("Programmes").getLastRowNum()).isEqualTo(2000);
        assertThat(workbook.getSheet("Evidence").getLastRowNum()).isEqualTo(4002);
        assertThat(Written.column(workbook.getSheet("Checks"), "Result")).containsOnly("agrees");
    }
}
