package org.esep.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.esep.aggregate.LedgerSamples;

/// Tables with more rows than the settings let a workbook show.
class CutTablesTest {

    private static final int SHOWN = 60;

    private static XSSFWorkbook cut() throws IOException {
        return Written.cut(LedgerSamples.of(40), SHOWN);
    }

    @Test
    void firstRowsStandThereAndTheNextLineTellsHowManyMore() throws IOException {
        var evidence = cut().getSheet("Evidence");
        var whole = Written.column(Written.workbook(LedgerSamples.of(40)).getSheet("Evidence"), "Fact");

        assertThat(evidence.getTables().getFirst().getEndRowIndex()).isEqualTo(SHOWN);
        assertThat(Written.column(evidence, "Fact").subList(0, SHOWN)).isEqualTo(whole.subList(0, SHOWN));
        assertThat(evidence.getRow(SHOWN + 1).getCell(0).getStringCellValue()).contains("22 more rows");
    }

    @Test
    void figuresLeadOnlyToFactsThatAreShown() throws IOException {
        var workbook = cut();
        var funding = workbook.getSheet("Funding");
        var links = Dump.cells(funding).stream().map(Cell::getHyperlink).filter(link -> link != null)
                .map(link -> new CellReference(link.getAddress()))
                .filter(to -> "Evidence".equals(to.getSheetName())).toList();

        assertThat(links).isNotEmpty().extracting(CellReference::getRow).allMatch(row -> row <= SHOWN);
    }

    @Test
    void summaryCountsEveryRowAndNamesTheTable() throws IOException {
        var cells = Dump.cells(cut().getSheet("Summary")).stream().map(Dump::text).toList();

        assertThat(cells).containsSequence(List.of("Facts", "82")).contains("Rows left out of long tables")
                .anyMatch(text -> text.endsWith("all figures count them: Evidence."));
    }
}
