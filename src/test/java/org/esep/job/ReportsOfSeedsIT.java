package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.report.export.IatiSchema;
import org.esep.report.export.IatiXml;
import org.esep.report.export.LineSchemas;
import org.esep.report.export.TabularPackage;
import org.esep.report.pdf.Standards;
import org.esep.settings.ConfigFolder;

/// What a run over the bundled corpus publishes, read by another library than the one that wrote it.
class ReportsOfSeedsIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T06:00:00Z"), ZoneOffset.UTC);
    /// Places of sheets.
    private static final int SUMMARY = 0;
    private static final int PROGRAMMES = 2;
    private static final int FUNDING = 4;
    private static final int EVIDENCE = 16;
    private static final Pattern MONEY = Pattern.compile("#,##0(\\.0+)? \\[\\$[A-Z]{3}]");
    private static final Pattern DATE = Pattern.compile("(?i).*yyyy.*");

    @TempDir
    private static Path folder;
    private static Path published = Path.of("");

    @BeforeAll
    static void run() throws IOException {
        var options = new RunOptions(Path.of("seeds"), folder.resolve("reports"), folder.resolve("state"),
                ConfigFolder.over(Path.of("config")), Optional.of(LocalDate.of(2026, 11, 24)));
        published = new ReportingJob(options, CLOCK, new Silence()).run().folder().orElseThrow();
    }

    private static Spreadsheet overview(String language) throws IOException {
        return Spreadsheet.read(published.resolve("workbooks/" + language + "/overview.xlsx"));
    }

    private static CsvTable csv(String name) throws IOException {
        return CsvTable.read(published.resolve("data/" + name + ".csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "ky"})
    void everyBriefingIsAccessibleAndFitToBeKept(String language) throws Exception {
        try (var briefings = Files.list(published.resolve("briefings/" + language))) {
            var files = briefings.toList();
            assertThat(files).hasSizeGreaterThan(5);
            for (var briefing : files) {
                assertThat(Standards.errors(Files.readAllBytes(briefing))).as(briefing.toString()).isEmpty();
            }
        }
    }

    @Test
    void fileForIatiIsAsItsSchemaSays() throws Exception {
        var xml = published.resolve(IatiXml.path());

        assertThat(Files.readString(xml)).contains("<iati-activity ");
        assertThat(IatiSchema.errors(Files.readAllBytes(xml))).isEmpty();
    }

    @Test
    void everyCsvFileIsDescribedAndEveryCellOfItsType() throws IOException {
        var described = TabularPackage.parse(Files.readString(published.resolve("data/datapackage.json")));
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(published.resolve("data"))) {
            for (var file : files.filter(one -> one.toString().endsWith(".csv")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }

        assertThat(described.paths()).containsExactlyInAnyOrderElementsOf(texts.keySet());
        assertThat(described.errors(texts)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "programmes", "organisations"})
    void everyLineIsAsItsSchemaSays(String name) throws IOException {
        var schema = Files.readString(published.resolve("data/schemas/" + name + ".schema.json"));
        var lines = Files.readAllLines(published.resolve("data/" + name + ".jsonl"));

        assertThat(lines).hasSizeGreaterThan(50);
        assertThat(LineSchemas.errors(schema, lines.stream())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "ky"})
    void everySheetIsThereAndNoCellIsAnError(String language) throws IOException {
        var workbook = overview(language);

        assertThat(workbook.titles()).hasSize(21).doesNotHaveDuplicates();
        assertThat(workbook.sheets().values()).allSatisfy(rows -> assertThat(rows).hasSizeGreaterThan(1));
        assertThat(workbook.cells()).noneMatch(cell -> cell.getType() == CellType.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "ky"})
    void moneyAndDatesAreNumbersWithFormats(String language) throws IOException {
        var workbook = overview(language);

        assertThat(numbers(workbook, MONEY)).hasSizeGreaterThan(300);
        assertThat(numbers(workbook, DATE)).hasSizeGreaterThan(100).allSatisfy(
                cell -> assertThat(cell.asDate().getYear()).isBetween(1901, 2100));
        assertThat(workbook.cells().filter(cell -> cell.getType() == CellType.STRING))
                .noneMatch(cell -> cell.getText().matches("[0-9 ,.]+ EUR"));
    }

    private static List<Cell> numbers(Spreadsheet workbook, Pattern format) {
        return workbook.cells().filter(cell -> cell.getType() == CellType.NUMBER)
                .filter(cell -> cell.getDataFormatString() != null
                        && format.matcher(cell.getDataFormatString()).matches())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "ky"})
    void numbersAreThoseOfTheEnglishWorkbook(String language) throws IOException {
        assertThat(numbers(overview(language))).isEqualTo(numbers(overview("en")));
    }

    /// Each number with the place of its sheet and of its cell.
    private static List<String> numbers(Spreadsheet workbook) {
        return IntStream.range(0, workbook.titles().size()).boxed()
                .flatMap(sheet -> workbook.cells(sheet).filter(cell -> cell.getType() == CellType.NUMBER)
                        .map(cell -> sheet + " " + cell.getAddress() + " " + cell.asNumber()))
                .sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "ky"})
    void headlineFiguresAreLiveAndThoseOfTheData(String language) throws IOException {
        var pairs = csv("country-programme");
        var regional = pairs.where("regional", "true"::equals).distinct("programme");

        assertThat(figures(overview(language))).startsWith(
                cents(pairs.where("regional", "false"::equals).sum("budget")),
                cents(regional.sum("budget")),
                cents(BigDecimal.ZERO),
                cents(BigDecimal.valueOf(envelopes())),
                cents(BigDecimal.valueOf(csv("timeline").rows().size())))
                .contains(cents(BigDecimal.valueOf(csv("partners").distinct("organisation").rows().size())),
                        cents(BigDecimal.valueOf(csv("documents").rows().size())),
                        cents(BigDecimal.valueOf(facts().size())));
    }

    /// The sums hold while no programme of the seeds with a budget is part of another with one.
    @Test
    void everyBudgetOfTheSeedsIsCounted() throws IOException {
        assertThat(Files.readAllLines(published.resolve("data/programmes.jsonl")))
                .allMatch(line -> line.contains("\"counted\":\"counted\""));
    }

    private static BigDecimal cents(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP);
    }

    private static List<String> facts() throws IOException {
        return Files.readAllLines(published.resolve("data/facts.jsonl"));
    }

    private static long envelopes() throws IOException {
        return facts().stream().filter(line -> line.contains("\"type\":\"envelope\"")).count();
    }

    /// The formulas of Summary in their order, as the figures that they show.
    private static List<BigDecimal> figures(Spreadsheet workbook) {
        return workbook.cells(SUMMARY).filter(cell -> cell.getFormula() != null)
                .map(cell -> cents(new BigDecimal(cell.getRawValue()))).toList();
    }

    @Test
    void formulasNameTablesAndTheirColumns() throws IOException {
        var formulas = overview("en").cells(SUMMARY).map(Cell::getFormula).filter(formula -> formula != null).toList();

        assertThat(formulas).hasSizeGreaterThan(10)
                .allMatch(formula -> formula.matches("(SUM|SUMIFS|COUNTA|COUNTIF|COUNTIFS)\\(\\w+Table\\[.*"));
    }

    @Test
    void tablesHaveTheRowsOfTheData() throws IOException {
        var workbook = overview("en");

        assertThat(Stream.of(PROGRAMMES, FUNDING, EVIDENCE).map(sheet -> workbook.rows(sheet).size() - 1))
                .containsExactly(csv("timeline").rows().size(), csv("funding").rows().size(), facts().size());
        assertThat(column(workbook, PROGRAMMES, "Programme id")).isEqualTo(csv("timeline").column("programme"));
    }

    private static List<String> column(Spreadsheet workbook, int sheet, String heading) {
        var header = workbook.rows(sheet).getFirst();
        var place = header.stream().filter(cell -> cell.getText().equals(heading)).findFirst().orElseThrow()
                .getColumnIndex();
        return workbook.rows(sheet).stream().skip(1).map((Row row) -> row.getCellText(place)).toList();
    }
}
