package org.esep.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

import org.esep.aggregate.Choice;
import org.esep.aggregate.Figure;
import org.esep.aggregate.LedgerSamples;
import org.esep.aggregate.Rule;
import org.esep.aggregate.Timeline;
import org.esep.iati.ActivityStatus;
import org.esep.iati.PartialDate;
import org.esep.settings.WorkbookSettings;

/// The as-of date of the samples lies in 2026.
class TimelineBarsTest {

    private final Book book = Book.of(LedgerSamples.of(1), Written.WORDS, WorkbookSettings.PLAIN);

    private static Optional<Figure<PartialDate>> date(String iso) {
        return Optional.of(iso).filter(text -> !text.isEmpty()).map(PartialDate::parse)
                .map(date -> new Figure<>(date, Rule.TIME, Choice.ONLY_ONE, List.of(), List.of(), List.of()));
    }

    /// The years 2020 to 2028: a digit for the number in the cell, a dot for none.
    private String bar(String start, String end, String originalEnd) {
        var timeline = new Timeline(date(start), date(end), date(originalEnd).map(Figure::value),
                ActivityStatus.RUNNING, OptionalInt.empty());
        return IntStream.rangeClosed(2020, 2028).mapToObj(year -> TimelineBars.cell(book, timeline, year))
                .map(cell -> cell instanceof Value.Numeral number ? number.number().toString() : ".")
                .collect(Collectors.joining());
    }

    @Test
    void barReachesFromStartToEnd() {
        assertThat(bar("2021-05", "2024", "")).isEqualTo(".1111....");
    }

    @Test
    void yearsOfAnExtensionAreTheSecondShade() {
        assertThat(bar("2021", "2025-03", "2023-06")).isEqualTo(".11122...");
        assertThat(bar("2021", "2023-12", "2023-06")).isEqualTo(".111.....");
    }

    @Test
    void unknownStartOrEndIsTheThirdShade() {
        assertThat(bar("2023", "", "")).isEqualTo("...1333..");
        assertThat(bar("2027", "", "")).isEqualTo(".......1.");
        assertThat(bar("", "2024", "")).isEqualTo("...31....");
        assertThat(bar("", "", "")).isEqualTo(".........");
    }

    @Test
    void yearsReachFromTheFirstDateToTheLastAndHoldTheAsOfYear() {
        assertThat(TimelineBars.years(book)).containsExactly(2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027);
        assertThat(TimelineBars.years(Book.of(LedgerSamples.empty(), Written.WORDS, WorkbookSettings.PLAIN))).isEmpty();
    }

    @Test
    void shadesAreConditionalFormatsAndCellsHaveNoGroundOfTheirOwn() throws IOException {
        var sheet = Written.workbook(LedgerSamples.of(3)).getSheet("Timeline");

        assertThat(rules(sheet)).containsExactly("J2:Q4 1", "J2:Q4 2", "J2:Q4 3", "J1:Q1 J$1=\"2026\"");
        assertThat(Dump.cells(sheet))
                .filteredOn(cell -> cell.getRowIndex() > 0 && cell.getColumnIndex() >= 9 && cell.getColumnIndex() < 17)
                .hasSize(8 + 7 + 6)
                .allSatisfy(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC))
                .allSatisfy(cell -> assertThat(cell.getCellStyle().getFillForegroundColorColor()).isNull());
        assertThat(sheet.getRow(0).getCell(9).getCellComment().getString().getString()).startsWith("Dark: ");
    }

    private static List<String> rules(XSSFSheet sheet) {
        var formats = sheet.getSheetConditionalFormatting();
        return IntStream.range(0, formats.getNumConditionalFormattings()).mapToObj(formats::getConditionalFormattingAt)
                .map(format -> format.getFormattingRanges()[0].formatAsString() + " " + format.getRule(0).getFormula1())
                .toList();
    }
}
