package org.esep.report.excel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The widths that the columns of one table need, gathered while it is written.
final class Widths {

    /// Room for the sign of the filter, and for a margin.
    private static final int FILTER = 6;
    private static final int MARGIN = 3;
    /// Up to this length a heading may stand close to the sign.
    private static final int SHORT = 4;
    private static final int SHORT_FILTER = 3;
    private static final int UNITS = 256;
    private final List<Integer> widths;
    private final BitSet filled = new BitSet();
    private final BitSet hidden = new BitSet();

    Widths(List<String> headings) {
        this.widths = new ArrayList<>(headings.stream()
                .map(heading -> twoLines(heading) + (heading.length() <= SHORT ? SHORT_FILTER : FILTER)).toList());
    }

    /// Makes room for a value, which is `shown` so.
    void add(int column, Value value, String shown, Width limit) {
        var needed = isText(value) ? Math.min(longestLine(shown), limit.limit()) : shown.length();
        widths.set(column, Math.max(widths.get(column), needed + MARGIN));
        filled.set(column, filled.get(column) || value.tells());
    }

    /// Hides a column where no value of it tells anything.
    void hideUnfilled(int column) {
        hidden.set(column, !filled.get(column));
    }

    void apply(XSSFSheet sheet) {
        for (var column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * UNITS);
            sheet.setColumnHidden(column, hidden.get(column));
        }
    }

    private static boolean isText(Value value) {
        return switch (value) {
            case Value.Blank _,Value.Text _ -> true;
            case Value.Numeral _,Value.Amount _,Value.Day _ -> false;
            case Value.Formula formula -> isText(formula.result());
            case Value.Linked linked -> isText(linked.value());
            case Value.Noted noted -> isText(noted.value());
        };
    }

    /// In digits.
    int total() {
        return IntStream.range(0, widths.size()).filter(column -> !hidden.get(column)).map(widths::get).sum();
    }

    /// The width at which a heading takes two lines at most, with some room: bold letters are wider.
    private static int twoLines(String heading) {
        var balanced = IntStream.range(0, heading.length()).filter(place -> heading.charAt(place) == ' ')
                .map(place -> Math.max(place, heading.length() - place - 1)).min().orElse(heading.length());
        return Math.max(balanced, Math.ceilDiv(heading.length() * 3, 5));
    }

    private static int longestLine(String text) {
        return text.indexOf('\n') < 0 ? Width.digits(text) : text.lines().mapToInt(Width::digits).max().orElse(0);
    }
}
