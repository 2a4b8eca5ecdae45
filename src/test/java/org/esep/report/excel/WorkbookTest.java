package org.esep.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.aggregate.LedgerSamples;
import org.esep.settings.WorkbookSettings;

class WorkbookTest {

    @Test
    void threeProgrammesLookAsApproved() throws IOException {
        assertApproved("workbook-en.txt", Dump.of(Written.workbook(LedgerSamples.of(3))));
    }

    @Test
    void oddCountryLooksAsApproved() throws IOException {
        assertApproved("workbook-en-odd.txt", Dump.of(Written.workbook(OddLedger.of())));
    }

    @Test
    void emptyLedgerLooksAsApproved() throws IOException {
        assertApproved("workbook-en-empty.txt", Dump.of(Written.workbook(LedgerSamples.empty())));
    }

    private static void assertApproved(String name, String dump) throws IOException {
        var told = Files.createDirectories(Path.of("target", "approved")).resolve(name);
        Files.writeString(told, dump);
        var approved = Path.of("src", "test", "resources", "approved", name);
        assertThat(dump).as("if this is right: cp %s %s", told, approved)
                .isEqualTo(Files.exists(approved) ? Files.readString(approved) : "");
    }

    @ParameterizedTest
    @MethodSource("org.esep.report.excel.Written#samples")
    void sameLedgerGivesSameBytes(Written sample) {
        assertThat(sample.isSame(Written.bytes(sample.ledger()))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.esep.report.excel.Written#samples")
    void sheetsStandInTheOrderOfTheContractUnderTheirDefinedNames(Written sample) throws IOException {
        var workbook = sample.workbook();

        assertThat(workbook).extracting(sheet -> sheet.getSheetName()).containsExactlyElementsOf(Written.CONTRACT);
        assertThat(Written.CONTRACT)
                .allSatisfy(name -> assertThat(workbook.getName(name.replace(" ", "")).getSheetName()).isEqualTo(name));
    }

    @ParameterizedTest
    @MethodSource("org.esep.report.excel.Written#samples")
    void everyDataSheetIsATableWithFilterAndHeader(Written sample) throws IOException {
        for (var sheet : Written.dataSheets(sample.workbook())) {
            var table = sheet.getTables().getFirst();
            assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo(table.getArea().formatAsString());
            assertThat(table.getStyle().isShowRowStripes()).isTrue();
            assertThat(table.getEndRowIndex()).isEqualTo(Math.max(sheet.getLastRowNum(), 1));
            assertThat(table.getColumns()).extracting(column -> column.getName()).doesNotHaveDuplicates()
                    .containsExactlyElementsOf(Written.texts(sheet, 0));
        }
    }

    @ParameterizedTest
    @MethodSource("org.esep.report.excel.Written#samples")
    void everySheetIsSetUpForScreenAndPrinter(Written sample) throws IOException {
        for (var sheet : Written.dataSheets(sample.workbook())) {
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getFooter().getLeft()).isEqualTo("As of 2026-11-24");
            assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
            assertThat(sheet.getTabColor()).isNotNull();
        }
    }

    @Test
    void documentTellsItsTitleLanguageAndDateOnly() throws IOException {
        var core = Written.workbook(OddLedger.of()).getProperties().getCoreProperties();

        assertThat(core.getTitle()).isEqualTo("Kazakhstan: who funds what, since when and with whom");
        assertThat(core.getCreator()).isEqualTo("Esep");
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en");
        assertThat(core.getCreated()).isEqualTo("2026-11-24T00:00:00Z");
        assertThat(core.getModified()).isEqualTo("2026-11-24T00:00:00Z");
    }

    @ParameterizedTest
    @MethodSource("org.esep.report.excel.Written#samples")
    void noColumnIsNarrowerThanItsLongestNumber(Written sample) throws IOException {
        for (var sheet : sample.workbook()) {
            assertThat(Dump.cells(sheet)).filteredOn(cell -> isNumber(cell)).allSatisfy(
                    cell -> assertThat(sheet.getColumnWidth(cell.getColumnIndex()) / 256)
                            .isGreaterThan(Dump.text(cell).length()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Funding", "Funding by year", "Funders"})
    void everyAmountLeadsToItsEvidence(String name) throws IOException {
        var sheet = Written.workbook(LedgerSamples.of(40)).getSheet(name);
        var amounts = Dump.cells(sheet).stream()
                .filter(cell -> isNumber(cell) && Dump.text(cell).endsWith("EUR")).toList();

        assertThat(amounts).isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.getHyperlink()).as(cell.getAddress().toString()).isNotNull()
                        .extracting(link -> link.getAddress()).asString().startsWith("Evidence!"));
    }

    private static boolean isNumber(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC;
    }

    @Test
    void everyTableHasItsRowAndItsWords() {
        var book = Book.of(LedgerSamples.empty(), Written.WORDS, WorkbookSettings.PLAIN);

        assertThat(Arrays.stream(TableSheet.values()).map(sheet -> sheet.title(book)))
                .containsExactlyElementsOf(Written.CONTRACT.subList(1, Written.CONTRACT.size() - 1));
        assertThat(TableSheet.values())
                .allSatisfy(sheet -> assertThat(sheet.table().headings(book)).doesNotHaveDuplicates());
    }
}
