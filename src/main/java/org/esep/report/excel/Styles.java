package org.esep.report.excel;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.esep.report.words.Words;

/// The cell styles of one workbook, each made once.
final class Styles {

    /// A face whose widths every spreadsheet program has under one name or another.
    private static final String FACE = "Arial";
    private static final int POINTS = 10;
    private static final String INK = "1F3864";
    private static final String LINK_INK = "0563C1";
    private static final String QUIET_INK = "595959";
    private static final String PAPER = "FFFFFF";
    private final XSSFWorkbook workbook;
    private final Words words;
    private final Map<Style, CellStyle> made = new HashMap<>();

    Styles(XSSFWorkbook workbook, Words words) {
        this.workbook = workbook;
        this.words = words;
        var standard = workbook.getFontAt(0);
        standard.setFontName(FACE);
        standard.setFontHeightInPoints((short) POINTS);
    }

    /// Whether a text could be taken for a formula when it is edited, and so gets Excel's sign of text.
    enum Guard {
        NONE, QUOTED
    }

    private record Style(String pattern, Look look, Guard guard) {}

    CellStyle of(Value value, Look look) {
        return switch (value) {
            case Value.Blank _ -> style("General", look, Guard.NONE);
            case Value.Text text -> style("General", look, CellText.guard(text.text()));
            case Value.Numeral number ->
                style(number.format().pattern(), number.format() == Format.BAR ? Look.BAR : look, Guard.NONE);
            case Value.Amount amount -> style(Format.money(amount.money().currency()), look, Guard.NONE);
            case Value.Day day -> style(words.text("format." + day.precision().code()), look, Guard.NONE);
            case Value.Formula formula -> of(formula.result(), look);
            case Value.Linked linked -> of(linked.value(), look);
            case Value.Noted noted -> of(noted.value(), look);
        };
    }

    private CellStyle style(String pattern, Look look, Guard guard) {
        return made.computeIfAbsent(new Style(pattern, look, guard), this::make);
    }

    private CellStyle make(Style wanted) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(wanted.pattern()));
        style.setQuotePrefixed(wanted.guard() == Guard.QUOTED);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        switch (wanted.look()) {
            case BODY -> body(style, wanted);
            case LINK -> link(style, wanted);
            case NOTE -> note(style);
            case HEADER -> header(style);
            case TITLE -> style.setFont(bold(16, INK));
            case SUBTITLE -> style.setFont(quiet());
            case SECTION -> section(style);
            case BAR -> bar(style);
        }
        return style;
    }

    private static void body(XSSFCellStyle style, Style wanted) {
        var isText = wanted.pattern().equals("General");
        style.setWrapText(isText);
        if (isText) {
            indent(style);
        }
    }

    /// Keeps text off the number before it.
    private static void indent(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
    }

    private void link(XSSFCellStyle style, Style wanted) {
        body(style, wanted);
        style.setFont(font(POINTS, LINK_INK));
    }

    private void note(XSSFCellStyle style) {
        style.setWrapText(true);
        indent(style);
        style.setFont(quiet());
    }

    private XSSFFont quiet() {
        var font = font(POINTS, QUIET_INK);
        font.setItalic(true);
        return font;
    }

    private void header(XSSFCellStyle style) {
        style.setWrapText(true);
        indent(style);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFont(bold(POINTS, PAPER));
        ground(style, Tone.color(INK));
    }

    /// With a white line between one bar and the next; [TimelineBars] draws the bar.
    private static void bar(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(Tone.color(PAPER));
    }

    private void section(XSSFCellStyle style) {
        style.setFont(bold(12, INK));
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(Tone.color(INK));
    }

    private XSSFFont bold(int points, String rgb) {
        var font = font(points, rgb);
        font.setBold(true);
        return font;
    }

    private XSSFFont font(int points, String rgb) {
        var font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) points);
        font.setColor(Tone.color(rgb));
        return font;
    }

    private static void ground(XSSFCellStyle style, XSSFColor color) {
        style.setFillForegroundColor(color);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
