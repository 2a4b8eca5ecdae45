package org.esep.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.aggregate.LedgerSamples;

class WorkbookFiguresTest {

    @ParameterizedTest
    @MethodSource("org.esep.report.excel.Written#samples")
    void formulasGiveWhatTheirCellsShow(Written sample) throws IOException {
        var workbook = sample.workbook();
        var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        for (var cell : Written.formulas(workbook)) {
            var shown = Dump.text(cell);
            evaluator.evaluateFormulaCell(cell);
            assertThat(Dump.text(cell)).as(cell.getSheet().getSheetName() + cell.getAddress()).isEqualTo(shown);
        }
    }

    @Test
    void formulasAgreeWithTheProgramsFigures() throws IOException {
        for (var ledger : List.of(LedgerSamples.of(40), LedgerSamples.empty())) {
            assertThat(Written.column(Written.workbook(ledger).getSheet("Checks"), "Result")).isNotEmpty()
                    .containsOnly("agrees");
        }
        assertThat(Written.column(Written.workbook(OddLedger.of()).getSheet("Checks"), "Result"))
                .containsOnlyOnce("differs").last()
                .isEqualTo("differs");
    }

    @Test
    void checkThatDoesNotHoldStandsOnTheFirstSheet() throws IOException {
        assertThat(Dump.cells(Written.workbook(LedgerSamples.failing()).getSheet("Summary"))).extracting(Dump::text)
                .contains("Checks that do not hold")
                .anyMatch(text -> text.contains("before using totals: Money by year against budgets."));
    }

    @ParameterizedTest
    @MethodSource("org.esep.report.excel.Written#samples")
    void figuresOfFundingLeadToTheirFacts(Written sample) throws IOException {
        var workbook = sample.workbook();
        var funding = workbook.getSheet("Funding");

        var linked = linkedFacts(workbook, funding, "Amount as stated");

        assertThat(linked).hasSize(sample.ledger().funding().size()).isEqualTo(Written.column(funding, "Evidence"));
    }

    @Test
    void figuresOfProgrammesLeadToTheirFacts() throws IOException {
        var workbook = Written.workbook(LedgerSamples.of(40));
        var programmes = workbook.getSheet("Programmes");

        for (var heading : List.of("Budget EUR", "Budget as stated", "In totals EUR", "Start")) {
            assertThat(linkedFacts(workbook, programmes, heading)).hasSize(40)
                    .isEqualTo(Written.column(programmes, "Evidence"));
        }
        assertThat(linkedFacts(workbook, programmes, "End")).hasSize(30);
    }

    @Test
    void figureOfAFactThatIsNotInTheLedgerHasNoLink() throws IOException {
        var timeline = Written.workbook(OddLedger.of()).getSheet("Timeline");

        assertThat(timeline.getRow(1).getCell(Written.position(timeline, "Start")).getHyperlink()).isNull();
        assertThat(timeline.getRow(1).getCell(Written.position(timeline, "End")).getHyperlink()).isNotNull();
    }

    /// The ids of the facts that the linked cells of a column lead to.
    private static List<String> linkedFacts(XSSFWorkbook workbook, XSSFSheet sheet, String heading) {
        var column = Written.position(sheet, heading);
        return Dump.cells(sheet).stream().filter(cell -> cell.getColumnIndex() == column && cell.getHyperlink() != null)
                .map(cell -> new CellReference(cell.getHyperlink().getAddress()))
                .map(to -> workbook.getSheet(to.getSheetName()).getRow(to.getRow()).getCell(to.getCol())
                        .getStringCellValue())
                .toList();
    }

    @Test
    void textOfDocumentsNeverBecomesAFormula() throws IOException {
        var workbook = Written.workbook(OddLedger.of());
        var quote = workbook.getSheet("Evidence").getRow(1).getCell(3);
        var quiet = workbook.getSheet("Evidence").getRow(2).getCell(3);

        assertThat(quote.getCellType()).isEqualTo(CellType.STRING);
        assertThat(quote.getStringCellValue()).isEqualTo(OddLedger.FORMULA);
        assertThat(quote.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(quiet.getStringCellValue()).isEqualTo("ab c\nd");
        assertThat(quiet.getCellStyle().getQuotePrefixed()).isFalse();
        assertThat(Written.formulas(workbook)).noneMatch(cell -> cell.getCellFormula().contains("HYPERLINK"));
    }

    @Test
    void longQuoteIsCutToWhatACellHolds() throws IOException {
        var quote = Written.workbook(OddLedger.of()).getSheet("Evidence").getRow(4).getCell(3).getStringCellValue();

        assertThat(quote).hasSize(32_767).endsWith("x\u2026");
    }

    @Test
    void datesAreDatesAsPreciseAsTheyAreKnown() throws IOException {
        var programmes = Written.workbook(LedgerSamples.of(1)).getSheet("Programmes");
        var start = programmes.getRow(1).getCell(Written.position(programmes, "Start"));
        var end = programmes.getRow(1).getCell(Written.position(programmes, "End"));

        assertThat(DateUtil.isCellDateFormatted(start)).isTrue();
        assertThat(start.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(Dump.text(start)).isEqualTo("2020");
        assertThat(end.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(Dump.text(end)).isEqualTo("Mar 2027");
    }

    private static List<XSSFChart> charts(int programmes) throws IOException {
        return Written.workbook(LedgerSamples.of(programmes)).getSheet("Summary").createDrawingPatriarch().getCharts();
    }

    @Test
    void chartsDrawTheTopTenAndTheOthers() throws IOException {
        var charts = charts(12);

        assertThat(charts).extracting(chart -> chart.getTitleText().getString()).containsExactly(
                "Budgets in totals: the ten largest of 12 programmes and the others together, EUR",
                "Whole budgets of the programmes counted by year, EUR",
                "What funders pay: contributions, and budgets that each pays alone, EUR",
                "Organisations by role");
        var bars = charts.getFirst().getChartSeries().getFirst().getSeries(0);
        assertThat(bars.getValuesData().getPointCount()).isEqualTo(11);
        assertThat(bars.getCategoryData().getPointAt(10)).isEqualTo("Others (2 programmes)");
    }

    @Test
    void othersThatWouldDwarfTheTopTenAreToldInTheTitle() throws IOException {
        var chart = charts(40).getFirst();

        assertThat(chart.getTitleText().getString()).isEqualTo(
                "Budgets in totals: the ten largest of 40 programmes, EUR; the others together: EUR\u00a066,836,850");
        assertThat(chart.getChartSeries().getFirst().getSeries(0).getValuesData().getPointCount()).isEqualTo(10);
        assertThat(drawn(chart) + 66_836_850).isEqualTo(LedgerSamples.of(40).totals().all().amount().doubleValue());
    }

    /// By programme, by year, by funder and by role.
    @ParameterizedTest
    @ValueSource(ints = {1, 12, 14})
    void chartsAddUpToTheFiguresOfTheLedger(int programmes) throws IOException {
        var ledger = LedgerSamples.of(programmes);
        var charts = Written.workbook(ledger).getSheet("Summary").createDrawingPatriarch().getCharts();
        var all = ledger.totals().all().amount().doubleValue();
        var roles = ledger.totals().partnersByRole().values().stream().mapToInt(Integer::intValue).sum();

        assertThat(charts).extracting(WorkbookFiguresTest::drawn).containsExactly(all, all, 1000.0 * programmes,
                (double) roles);
    }

    private static double drawn(XSSFChart chart) {
        return chart.getChartSeries().stream().flatMap(data -> IntStream.range(0, data.getSeriesCount())
                .mapToObj(place -> data.getSeries(place).getValuesData()))
                .flatMap(values -> IntStream.range(0, values.getPointCount()).mapToObj(values::getPointAt))
                .mapToDouble(value -> ((Number) value).doubleValue()).sum();
    }

    @Test
    void moneyWithoutAYearIsToldInTheTitleAndIsNoBar() throws IOException {
        var cells = Dump.cells(Written.workbook(OddLedger.of()).getSheet("Chart data")).stream().map(Dump::text);

        assertThat(cells).contains("Whole budgets of the programmes counted by year, EUR; without a year: EUR\u00a0200")
                .noneMatch(text -> text.equals("undated"));
    }

    @Test
    void yearsAreStackedByFunder() throws IOException {
        var charts = Written.workbook(LedgerSamples.of(40)).getSheet("Summary").createDrawingPatriarch().getCharts();
        var years = (XDDFBarChartData) charts.get(1).getChartSeries().getFirst();

        assertThat(years.getBarGrouping()).isEqualTo(BarGrouping.STACKED);
        assertThat(years.getSeriesCount()).isEqualTo(4);
        assertThat(years.getSeries(0).getCategoryData().getPointAt(0)).isEqualTo("2024");
    }

    @Test
    void funderPaysWhatItContributesOrTheBudgetsThatItPaysAlone() throws IOException {
        var funders = Written.workbook(LedgerSamples.of(40)).getSheet("Funders");

        assertThat(Written.column(funders, "Contributed EUR")).containsExactly("27,000.00 EUR", "13,000.00 EUR");
        assertThat(Written.column(funders, "Budgets paid alone EUR")).isEmpty();
        assertThat(Written.column(funders, "Scope")).containsExactly("own", "regional, not split");
    }

    @Test
    void emptyLedgerHasASentenceInPlaceOfEachChart() throws IOException {
        var workbook = Written.workbook(LedgerSamples.empty());

        assertThat(workbook.getSheet("Summary").getDrawingPatriarch()).isNull();
        assertThat(Dump.cells(workbook.getSheet("Chart data"))).extracting(Dump::text)
                .filteredOn(text -> text.startsWith("Nothing to draw")).hasSize(4);
    }
}
