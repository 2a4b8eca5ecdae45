package org.esep.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.esep.aggregate.LedgerSamples;

/// A table with more rows than a sheet may have.
class SeveralSheetsTest {

    private static final int MOST = 60;

    private static XSSFWorkbook split() throws IOException {
        return Written.split(LedgerSamples.of(40), MOST);
    }

    @Test
    void longTableGoesOnInASecondSheet() throws IOException {
        var workbook = split();
        var whole = Written.workbook(LedgerSamples.of(40)).getSheet("Evidence");

        assertThat(Stream.of("Evidence", "Evidence 2").map(workbook::getSheet)
                .flatMap(sheet -> Written.column(sheet, "Fact").stream()))
                .isEqualTo(Written.column(whole, "Fact"));
        assertThat(workbook.getSheet("Evidence").getLastRowNum()).isEqualTo(MOST);
        assertThat(workbook.getSheetIndex("Evidence 2")).isEqualTo(workbook.getSheetIndex("Evidence") + 1);
        assertThat(workbook.getSheet("Programmes 2")).isNull();
    }

    @Test
    void secondSheetIsATableOfItsOwn() throws IOException {
        var workbook = split();
        var second = workbook.getSheet("Evidence 2");

        assertThat(second.getTables()).singleElement().satisfies(table -> {
            assertThat(table.getName()).isEqualTo("EvidenceTable2");
            assertThat(table.getEndRowIndex()).isEqualTo(22);
        });
        assertThat(workbook.getName("Evidence2").getSheetName()).isEqualTo("Evidence 2");
        assertThat(Written.texts(second, 0)).isEqualTo(Written.texts(workbook.getSheet("Evidence"), 0));
    }

    @Test
    void figuresLeadToFactsOnTheSecondSheet() throws IOException {
        var workbook = split();
        var funding = workbook.getSheet("Funding");
        var stated = Written.position(funding, "Amount as stated");
        var linked = Dump.cells(funding).stream()
                .filter(cell -> cell.getColumnIndex() == stated && cell.getRowIndex() > 0).map(Cell::getHyperlink)
                .map(link -> new CellReference(link.getAddress())).toList();

        assertThat(linked).extracting(CellReference::getSheetName).contains("Evidence", "Evidence 2");
        assertThat(linked.stream().map(to -> workbook.getSheet(to.getSheetName()).getRow(to.getRow()).getCell(0)
                .getStringCellValue())).isEqualTo(Written.column(funding, "Evidence"));
    }

    @Test
    void summarySaysSoAndItsFiguresAreValues() throws IOException {
        var summary = split().getSheet("Summary");

        assertThat(Dump.cells(summary)).extracting(Dump::text)
                .contains("Rows of a table too long for one sheet")
                .anyMatch(text -> text.endsWith("the table goes on in the next one: Evidence; Evidence 2."))
                .anyMatch(text -> text.endsWith("Given as a value, for its table is too long for a live formula."));
        assertThat(List.of(label(summary, "Facts"), label(summary, "Programmes"))).containsExactly("82 false",
                "40 true");
    }

    /// The figure beside a label, and whether it is live.
    private static String label(Sheet summary, String label) {
        var figure = Dump.cells(summary).stream().filter(cell -> Dump.text(cell).equals(label)).findFirst()
                .orElseThrow()
                .getRow().getCell(1);
        return Dump.text(figure) + " " + (figure.getCellType() == CellType.FORMULA);
    }
}
