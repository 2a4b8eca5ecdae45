package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import org.esep.aggregate.Timeline;

/// The bars of Timeline: a number in the cell of each year, and a conditional format that turns numbers into shades.
final class TimelineBars {

    /// More years than these would make the bars unreadable.
    private static final int MOST_YEARS = 25;
    /// Where there are more, those to come are cut first.
    private static final int YEARS_TO_COME = 8;
    private static final String NOW = "C55A11";

    private TimelineBars() {}

    /// What a year is to a programme. Its cell holds the place in this list, from 1.
    private enum Stage {

        RUNNING("2E75B6"), EXTENDED("E69F00"), UNSURE("BDD7EE");

        private final String rgb;

        Stage(String rgb) {
            this.rgb = rgb;
        }

        private int number() {
            return ordinal() + 1;
        }
    }

    /// The years that are drawn; none where no date is known.
    static IntStream years(Book book) {
        var known = book.survey().years();
        if (known.getCount() == 0) {
            return IntStream.empty();
        }
        var now = book.ledger().asOf().getYear();
        var first = Math.min(known.getMin(), now);
        var last = Math.max(known.getMax(), now);
        var end = last - first < MOST_YEARS ? last : Math.min(last, now + YEARS_TO_COME);
        return IntStream.rangeClosed(Math.max(first, end - MOST_YEARS + 1), end);
    }

    private static IntStream years(Timeline timeline) {
        return Stream.concat(timeline.start().stream(), timeline.end().stream()).mapToInt(Survey::year);
    }

    static Value cell(Book book, Timeline timeline, int year) {
        return stage(timeline, year, book.ledger().asOf().getYear())
                .<Value>map(stage -> new Value.Numeral(BigDecimal.valueOf(stage.number()), Format.BAR))
                .orElseGet(Value.Blank::new);
    }

    /// With one date known the programme surely runs in that year only: perhaps from the year before an end, perhaps
    /// since a start until now.
    private static Optional<Stage> stage(Timeline timeline, int year, int now) {
        var known = years(timeline).summaryStatistics();
        if (known.getMin() <= year && year <= known.getMax()) {
            return Optional.of(isExtended(timeline, year) ? Stage.EXTENDED : Stage.RUNNING);
        }
        var isUnsure = timeline.end().isEmpty()
                ? known.getMin() < year && year <= now
                : timeline.start().isEmpty() && year == known.getMin() - 1;
        return isUnsure ? Optional.of(Stage.UNSURE) : Optional.empty();
    }

    private static boolean isExtended(Timeline timeline, int year) {
        return timeline.originalEnd().filter(end -> end.last().getYear() < year).isPresent();
    }

    /// Over so many rows, the header left out.
    static void draw(XSSFSheet sheet, Book book, int rows) {
        var first = TimelineTable.firstYear();
        var last = first + Math.toIntExact(years(book).count()) - 1;
        if (last < first) {
            return;
        }
        var bars = new CellRangeAddress(1, rows, first, last);
        for (var stage : Stage.values()) {
            color(sheet, bars, sheet.getSheetConditionalFormatting().createConditionalFormattingRule(
                    ComparisonOperator.EQUAL, Integer.toString(stage.number())), stage.rgb);
        }
        var heading = new CellReference(0, first, true, false).formatAsString();
        color(sheet, new CellRangeAddress(0, 0, first, last),
                sheet.getSheetConditionalFormatting().createConditionalFormattingRule(
                        heading + "=" + Formulas.literal(Integer.toString(book.ledger().asOf().getYear()))),
                NOW);
        Notes.attach(sheet, new CellAddress(0, first), book.text("timeline.legend"));
    }

    private static void color(XSSFSheet sheet, CellRangeAddress area, ConditionalFormattingRule rule, String rgb) {
        var ground = rule.createPatternFormatting();
        ground.setFillBackgroundColor(Tone.color(rgb));
        ground.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        sheet.getSheetConditionalFormatting().addConditionalFormatting(new CellRangeAddress[]{area}, rule);
    }
}
