package org.esep.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.esep.aggregate.Ledger;
import org.esep.aggregate.LedgerSamples;
import org.esep.report.words.Words;

class WorkbookTest {

    private static final Words WORDS = Words.of("workbook", "en");
    private static final List<String> CONTRACT = List.of("Summary", "Countries", "Programmes", "Country x programme",
            "Funding",
            "Funding by year", "Funders", "Envelopes", "Timeline", "Partners", "Partner x programme", "Milestones",
            "Disagreements", "Evidence",
            "Documents", "Checks", "Method");

    private static final List<Sample> SAMPLES = Stream
            .of(LedgerSamples.of(3), LedgerSamples.of(40), LedgerSamples.empty(), OddLedger.of())
            .map(Sample::new).toList();

    /// A ledger and the file made of it.
    static final class Sample {

        private final Ledger ledger;
        private final byte[] bytes;

        Sample(Ledger ledger) {
            this.ledger = ledger;
            this.bytes = WorkbookTest.bytes(ledger);
        }

        XSSFWorkbook workbook() throws IOException {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        }

        @Override
        public String toString() {
            return ledger.activities().size() + " programmes";
        }
    }

    static Stream<Sample> samples() {
        return SAMPLES.stream();
    }

    static byte[] bytes(Ledger ledger) {
        var out = new ByteArrayOutputStream();
        try {
            Workbook.write(ledger, WORDS, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static XSSFWorkbook workbook(Ledger ledger) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(ledger)));
    }

    @Test
    void threeProgrammesLookAsApproved() throws IOException {
        assertApproved("workbook-en.txt", Dump.of(workbook(LedgerSamples.of(3))));
    }

    @Test
    void oddCountryLooksAsApproved() throws IOException {
        assertApproved("workbook-en-odd.txt", Dump.of(workbook(OddLedger.of())));
    }

    @Test
    void emptyLedgerLooksAsApproved() throws IOException {
        assertApproved("workbook-en-empty.txt", Dump.of(workbook(LedgerSamples.empty())));
    }

    private static void assertApproved(String name, String dump) throws IOException {
        var told = Files.createDirectories(Path.of("target", "approved")).resolve(name);
        Files.writeString(told, dump);
        var approved = Path.of("src", "test", "resources", "approved", name);
        assertThat(dump).as("if this is right: cp %s %s", told, approved)
                .isEqualTo(Files.exists(approved) ? Files.readString(approved) : "");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sameLedgerGivesSameBytes(Sample sample) {
        assertThat(bytes(sample.ledger)).isEqualTo(sample.bytes);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sheetsStandInTheOrderOfTheContractUnderTheirDefinedNames(Sample sample) throws IOException {
        var workbook = sample.workbook();

        assertThat(workbook).extracting(sheet -> sheet.getSheetName()).containsExactlyElementsOf(CONTRACT);
        assertThat(CONTRACT)
                .allSatisfy(name -> assertThat(workbook.getName(name.replace(" ", "")).getSheetName()).isEqualTo(name));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyDataSheetIsATableWithFilterAndHeader(Sample sample) throws IOException {
        for (var sheet : dataSheets(sample.workbook())) {
            var table = sheet.getTables().getFirst();
            assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo(table.getArea().formatAsString());
            assertThat(table.getStyle().isShowRowStripes()).isTrue();
            assertThat(table.getEndRowIndex()).isEqualTo(Math.max(sheet.getLastRowNum(), 1));
            assertThat(table.getColumns()).extracting(column -> column.getName()).doesNotHaveDuplicates()
                    .containsExactlyElementsOf(texts(sheet, 0));
        }
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        var texts = new ArrayList<String>();
        sheet.getRow(row).forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }

    private static List<XSSFSheet> dataSheets(XSSFWorkbook workbook) {
        return CONTRACT.stream().skip(1).map(workbook::getSheet).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySheetIsSetUpForScreenAndPrinter(Sample sample) throws IOException {
        for (var sheet : dataSheets(sample.workbook())) {
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

    @ParameterizedTest
    @MethodSource("samples")
    void formulasGiveWhatTheirCellsShow(Sample sample) throws IOException {
        var workbook = sample.workbook();
        var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        for (var cell : formulas(workbook)) {
            var shown = Dump.text(cell);
            evaluator.evaluateFormulaCell(cell);
            assertThat(Dump.text(cell)).as(cell.getSheet().getSheetName() + cell.getAddress()).isEqualTo(shown);
        }
    }

    static List<Cell> formulas(XSSFWorkbook workbook) {
        return CONTRACT.stream().flatMap(name -> Dump.cells(workbook.getSheet(name)).stream())
                .filter(cell -> cell.getCellType() == CellType.FORMULA).toList();
    }

    @Test
    void formulasAgreeWithTheProgramsFigures() throws IOException {
        for (var ledger : List.of(LedgerSamples.of(40), LedgerSamples.empty())) {
            assertThat(column(workbook(ledger).getSheet("Checks"), "Result")).isNotEmpty().containsOnly("agrees");
        }
        assertThat(column(workbook(OddLedger.of()).getSheet("Checks"), "Result")).containsOnlyOnce("differs").last()
                .isEqualTo("differs");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noColumnIsNarrowerThanItsLongestNumber(Sample sample) throws IOException {
        for (var sheet : sample.workbook()) {
            assertThat(Dump.cells(sheet)).filteredOn(cell -> isNumber(cell)).allSatisfy(
                    cell -> assertThat(sheet.getColumnWidth(cell.getColumnIndex()) / 256)
                            .isGreaterThan(Dump.text(cell).length()));
        }
    }

    private static boolean isNumber(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void figuresOfFundingLeadToTheirFacts(Sample sample) throws IOException {
        var workbook = sample.workbook();
        var funding = workbook.getSheet("Funding");

        var linked = linkedFacts(workbook, funding, "Amount as stated");

        assertThat(linked).hasSize(sample.ledger.funding().size()).isEqualTo(column(funding, "Evidence"));
    }

    @Test
    void figuresOfProgrammesLeadToTheirFacts() throws IOException {
        var workbook = workbook(LedgerSamples.of(40));
        var programmes = workbook.getSheet("Programmes");

        for (var heading : List.of("Budget EUR", "Budget as stated", "In totals EUR", "Start")) {
            assertThat(linkedFacts(workbook, programmes, heading)).hasSize(40)
                    .isEqualTo(column(programmes, "Evidence"));
        }
        assertThat(linkedFacts(workbook, programmes, "End")).hasSize(30);
    }

    @Test
    void figureOfAFactThatIsNotInTheLedgerHasNoLink() throws IOException {
        var timeline = workbook(OddLedger.of()).getSheet("Timeline");

        assertThat(timeline.getRow(1).getCell(position(timeline, "Start")).getHyperlink()).isNull();
        assertThat(timeline.getRow(1).getCell(position(timeline, "End")).getHyperlink()).isNotNull();
    }

    /// The ids of the facts that the linked cells of a column lead to.
    private static List<String> linkedFacts(XSSFWorkbook workbook, XSSFSheet sheet, String heading) {
        var column = position(sheet, heading);
        return Dump.cells(sheet).stream().filter(cell -> cell.getColumnIndex() == column && cell.getHyperlink() != null)
                .map(cell -> new CellReference(cell.getHyperlink().getAddress()))
                .map(to -> workbook.getSheet(to.getSheetName()).getRow(to.getRow()).getCell(to.getCol())
                        .getStringCellValue())
                .toList();
    }

    private static int position(XSSFSheet sheet, String heading) {
        return texts(sheet, 0).indexOf(heading);
    }

    private static List<String> column(XSSFSheet sheet, String heading) {
        var column = position(sheet, heading);
        return Dump.cells(sheet).stream().filter(cell -> cell.getColumnIndex() == column && cell.getRowIndex() > 0)
                .map(Dump::text).toList();
    }

    @Test
    void textOfDocumentsNeverBecomesAFormula() throws IOException {
        var workbook = workbook(OddLedger.of());
        var quote = workbook.getSheet("Evidence").getRow(1).getCell(3);
        var quiet = workbook.getSheet("Evidence").getRow(2).getCell(3);

        assertThat(quote.getCellType()).isEqualTo(CellType.STRING);
        assertThat(quote.getStringCellValue()).isEqualTo(OddLedger.FORMULA);
        assertThat(quote.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(quiet.getStringCellValue()).isEqualTo("ab c\nd");
        assertThat(quiet.getCellStyle().getQuotePrefixed()).isFalse();
        assertThat(formulas(workbook)).noneMatch(cell -> cell.getCellFormula().contains("HYPERLINK"));
    }

    @Test
    void longQuoteIsCutToWhatACellHolds() throws IOException {
        var quote = workbook(OddLedger.of()).getSheet("Evidence").getRow(4).getCell(3).getStringCellValue();

        assertThat(quote).hasSize(32_767).endsWith("x\u2026");
    }

    @Test
    void datesAreDatesAsPreciseAsTheyAreKnown() throws IOException {
        var programmes = workbook(LedgerSamples.of(1)).getSheet("Programmes");
        var start = programmes.getRow(1).getCell(position(programmes, "Start"));
        var end = programmes.getRow(1).getCell(position(programmes, "End"));

        assertThat(DateUtil.isCellDateFormatted(start)).isTrue();
        assertThat(start.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(Dump.text(start)).isEqualTo("2020");
        assertThat(end.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(Dump.text(end)).isEqualTo("Mar 2027");
    }

    @Test
    void documentTellsItsTitleLanguageAndDateOnly() throws IOException {
        var core = workbook(OddLedger.of()).getProperties().getCoreProperties();

        assertThat(core.getTitle()).isEqualTo("Kazakhstan: who funds what, since when and with whom");
        assertThat(core.getCreator()).isEqualTo("Esep");
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en");
        assertThat(core.getCreated()).isEqualTo("2026-11-24T00:00:00Z");
        assertThat(core.getModified()).isEqualTo("2026-11-24T00:00:00Z");
    }

    @Test
    void chartsDrawTheTopTenAndTheOthers() throws IOException {
        var charts = workbook(LedgerSamples.of(40)).getSheet("Summary").createDrawingPatriarch().getCharts();

        assertThat(charts).extracting(chart -> chart.getTitleText().getString()).containsExactly(
                "Budgets in totals: the ten largest of 40 programmes and the others together, EUR",
                "Budgets in totals by year, EUR",
                "Organisations by role");
        var bars = charts.getFirst().getChartSeries().getFirst().getSeries(0);
        assertThat(bars.getValuesData().getPointCount()).isEqualTo(11);
        assertThat(bars.getCategoryData().getPointAt(10)).isEqualTo("Others (30 programmes)");
        assertThat(bars.getValuesData().getPointAt(10)).isEqualTo(66_836_850.0);
    }

    @Test
    void emptyLedgerHasASentenceInPlaceOfEachChart() throws IOException {
        var summary = workbook(LedgerSamples.empty()).getSheet("Summary");

        assertThat(summary.getDrawingPatriarch()).isNull();
        assertThat(Dump.cells(summary)).extracting(Dump::text).filteredOn(text -> text.startsWith("Nothing to draw"))
                .hasSize(3);
    }

    @Test
    void twoThousandProgrammesOpen() throws IOException {
        var workbook = workbook(LedgerSamples.of(2000));

        assertThat(workbook.getSheet("Programmes").getLastRowNum()).isEqualTo(2000);
        assertThat(workbook.getSheet("Evidence").getLastRowNum()).isEqualTo(4002);
        assertThat(column(workbook.getSheet("Checks"), "Result")).containsOnly("agrees");
    }

    @Test
    void everyTableHasItsRowAndItsWords() {
        var book = Book.of(LedgerSamples.empty(), WORDS);

        assertThat(Arrays.stream(TableSheet.values()).map(sheet -> sheet.title(book)))
                .containsExactlyElementsOf(CONTRACT.subList(1, CONTRACT.size()));
        assertThat(TableSheet.values())
                .allSatisfy(sheet -> assertThat(sheet.table().headings(book)).doesNotHaveDuplicates());
    }
}
