package org.esep.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.esep.aggregate.LedgerSamples;
import org.esep.settings.Pages;

class LinksTest {

    private static final Pages PAGES = new Pages(Optional.of(URI.create("https://esep.example.org/open")));

    @Test
    void everyRowOfEvidenceLeadsBackToItsProgramme() throws IOException {
        var workbook = Written.workbook(LedgerSamples.of(40));

        assertThat(Dump.cells(workbook.getSheet("Evidence"))).filteredOn(cell -> isUnder(cell, "Programme")).hasSize(80)
                .allSatisfy(cell -> assertThat(target(workbook, cell).getStringCellValue())
                        .isEqualTo(cell.getStringCellValue()));
    }

    @Test
    void everyRowOfEvidenceLeadsToItsDocument() throws IOException {
        var workbook = Written.workbook(LedgerSamples.of(3));

        assertThat(Dump.cells(workbook.getSheet("Evidence"))).filteredOn(cell -> isUnder(cell, "Document")).hasSize(8)
                .allSatisfy(cell -> assertThat(target(workbook, cell).getRow().getCell(1).getStringCellValue())
                        .isEqualTo(cell.getStringCellValue()));
    }

    @Test
    void programmeAndDocumentsLeadToTheirPagesWhereThereAreSome() throws IOException {
        var workbook = Written.linked(LedgerSamples.of(1), PAGES);

        assertThat(workbook.getSheet("Programmes").getRow(1).getCell(0).getHyperlink().getAddress())
                .isEqualTo("https://esep.example.org/open/programmes/programme-0000");
        assertThat(Dump.cells(workbook.getSheet("Evidence"))).filteredOn(cell -> isUnder(cell, "Document")).hasSize(4)
                .allSatisfy(cell -> assertThat(cell.getHyperlink().getAddress())
                        .isEqualTo("https://esep.example.org/open/documents/en/doc-0.txt"));
    }

    @Test
    void programmeWithoutAPageHasNoLink() throws IOException {
        assertThat(Written.workbook(LedgerSamples.of(1)).getSheet("Programmes").getRow(1).getCell(0).getHyperlink())
                .isNull();
    }

    private static boolean isUnder(Cell cell, String heading) {
        return cell.getRowIndex() > 0
                && cell.getSheet().getRow(0).getCell(cell.getColumnIndex()).getStringCellValue().equals(heading);
    }

    private static Cell target(XSSFWorkbook workbook, Cell cell) {
        var to = new CellReference(cell.getHyperlink().getAddress());
        return workbook.getSheet(to.getSheetName()).getRow(to.getRow()).getCell(to.getCol());
    }
}
