package org.esep.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.aggregate.Ledger;
import org.esep.aggregate.LedgerSamples;
import org.esep.aggregate.Reason;
import org.esep.aggregate.Scope;
import org.esep.iati.ActivityStatus;
import org.esep.iati.Coded;
import org.esep.report.words.Words;
import org.esep.settings.WorkbookSettings;

class LanguagesTest {

    /// What Excel allows for the title of a sheet.
    private static final int LONGEST_TITLE = 31;

    private static Book book(String language) {
        return Book.of(LedgerSamples.of(3), Words.of("workbook", language), WorkbookSettings.PLAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "ky"})
    void titlesOfSheetsAreDistinctAndWithinTheLimitsOfExcel(String language) {
        var book = book(language);
        var titles = Stream.concat(Stream.of(SummarySheet.title(book)),
                Arrays.stream(TableSheet.values()).map(sheet -> sheet.title(book))).toList();

        assertThat(titles).allSatisfy(title -> assertThat(title).hasSizeLessThanOrEqualTo(LONGEST_TITLE)
                .doesNotContainPattern("[\\[\\]:*?/\\\\']"));
        assertThat(titles).map(title -> title.toLowerCase(Locale.ROOT)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "ky"})
    void headingsOfATableAreDistinct(String language) {
        var book = book(language);

        assertThat(TableSheet.values()).allSatisfy(sheet -> assertThat(sheet.table().headings(book))
                .map(heading -> heading.toLowerCase(Locale.ROOT)).doesNotHaveDuplicates());
    }

    /// A formula counts rows by their words, and no spreadsheet tells capitals from small letters there.
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "ky"})
    void wordsThatFormulasCountAreDistinct(String language) {
        assertThat(words(language, "status", ActivityStatus.values())).doesNotHaveDuplicates();
        assertThat(words(language, "scope", Scope.values())).doesNotHaveDuplicates()
                .doesNotContain(book(language).text("scope.without-country"));
        assertThat(words(language, "reason", Reason.values())).doesNotHaveDuplicates();
    }

    private static List<String> words(String language, String list, Coded... values) {
        return Arrays.stream(values).map(value -> book(language).word(list, value).toLowerCase(Locale.ROOT)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "ky"})
    void workbookHasTheNumbersOfTheEnglishOne(String language) throws IOException {
        for (var ledger : List.of(LedgerSamples.of(40), OddLedger.of(), LedgerSamples.empty())) {
            assertThat(numbers(ledger, language)).isEqualTo(numbers(ledger, "en"));
        }
    }

    /// Each number with its sheet, counted from 0, and its cell.
    private static List<String> numbers(Ledger ledger, String language) throws IOException {
        var out = new ByteArrayOutputStream();
        Workbook.write(ledger, Words.of("workbook", language), WorkbookSettings.PLAIN, out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return StreamSupport.stream(workbook.spliterator(), false).flatMap(LanguagesTest::numbers).toList();
        }
    }

    private static Stream<String> numbers(Sheet sheet) {
        return Dump.cells(sheet).stream().filter(LanguagesTest::isNumber)
                .map(cell -> sheet.getWorkbook().getSheetIndex(sheet) + " " + cell.getAddress() + " "
                        + cell.getNumericCellValue());
    }

    private static boolean isNumber(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC;
    }
}
