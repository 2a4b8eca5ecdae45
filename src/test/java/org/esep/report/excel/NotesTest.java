package org.esep.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.esep.aggregate.LedgerSamples;
import org.esep.report.words.Words;
import org.esep.settings.WorkbookSettings;

class NotesTest {

    private static final Words WORDS = Written.WORDS;

    /// The notes under a heading, by the first cell of their rows.
    private static List<String> notes(XSSFSheet sheet, String heading, String key) {
        var column = Written.position(sheet, heading);
        var name = Written.position(sheet, key);
        return IntStream.rangeClosed(1, sheet.getLastRowNum()).mapToObj(sheet::getRow)
                .filter(row -> row.getCell(column).getCellComment() != null)
                .map(row -> row.getCell(name).getStringCellValue() + ": "
                        + row.getCell(column).getCellComment().getString().getString())
                .toList();
    }

    @Test
    void moneyThatIsNotSplitOrPartlyCountedElsewhereSaysSo() throws IOException {
        var sheet = Written.workbook(OddLedger.of()).getSheet("Country x programme");
        var dollars = "As the document says: at least.\nConverted at the rate of 2025, the last year of the table of rates.";

        assertThat(notes(sheet, "Budget there EUR", "Programme")).containsExactly(
                OddLedger.FORMULA
                        + ": Inside the budget of the programme that it is part of, and in no total of its own.\n"
                        + dollars,
                "parent: Regional, not split: the whole budget of the programme, shown beside each of its countries"
                        + " and in no country's own total.\n" + dollars,
                "part: " + dollars,
                "shared: At least: no document states the whole budget; the known contributions were added.\n"
                        + dollars.lines().skip(1).findFirst().orElseThrow()
                        + "\nThe share of this country, as stated in percent.");
        assertThat(notes(sheet, "In regional total EUR", "Programme")).containsExactly(
                "parent: Less than the budget: parts of the programme with a country of their own are counted there.");
    }

    @Test
    void regionalTotalsOfCountriesSaySo() throws IOException {
        assertThat(notes(Written.workbook(LedgerSamples.of(3)).getSheet("Countries"), "Regional not split EUR", "Code"))
                .hasSize(2).allSatisfy(note -> assertThat(note).contains("counts them twice"));
    }

    @Test
    void plainBudgetsHaveNoNote() throws IOException {
        var programmes = Written.workbook(LedgerSamples.of(2)).getSheet("Programmes");

        assertThat(notes(programmes, "Budget EUR", "Programme id")).isEmpty();
    }

    @Test
    void notesEndWhereTheyWouldMakeASheetSlow() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            var writer = new CellWriter(sheet, Book.of(LedgerSamples.of(1), WORDS, WorkbookSettings.PLAIN),
                    new Styles(workbook, WORDS), new Links());
            var figure = Value.count(1).noted(List.of("odd"));

            IntStream.rangeClosed(0, CellWriter.MOST_NOTES).mapToObj(sheet::createRow)
                    .forEach(row -> writer.write(row.createCell(0), figure, Look.BODY));

            assertThat(sheet.getCellComments()).hasSize(CellWriter.MOST_NOTES);
            assertThat(sheet.getRow(CellWriter.MOST_NOTES).getCell(0).getNumericCellValue()).isEqualTo(1);
        }
    }
}
