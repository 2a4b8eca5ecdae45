package org.esep.report.excel;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.esep.report.words.Words;

/// The cell styles of one workbook, each made once.
final class Styles {

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
    }

    /// Whether a text could be taken for a formula when it is edited, and so gets Excel's sign of text.
    enum Guard {
        NONE, QUOTED
    }

    private record Style(String pattern, Look look, Guard guard) {
    }

    CellStyle of(Value value, Look look) {
        return switch (value) {
            case Value.Blank _ -> style("General", look, Guard.NONE);
            case Value.Text text -> style("General", look, CellText.guard(text.text()));
            case Value.Numeral number -> style(number.format().pattern(), number.format() == Format.BAR ? Look.BAR : look, Guard.NONE);
            case Value.Amount amount -> style(Format.money(amount.money().currency()), look, Guard.NONE);
            case Value.Day day -> style(words.text("format." + day.precision().code()), look, Guard.NONE);
            case Value.Formula formula -> of(formula.result(), look);
            case Value.Linked linked -> of(linked.value(), look);
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
            case BODY -> style.setWrapText(wanted.pattern().equals("General"));
            case LINK -> link(style, wanted);
            case NOTE -> note(style);
            case HEADER -> header(style);
            case TITLE -> style.setFont(font(16, INK));
            case SECTION -> section(style);
            case BAR -> ground(style, Tone.PROGRAMMES.color());
        }
        return style;
    }

    private void link(XSSFCellStyle style, Style wanted) {
        style.setWrapText(wanted.pattern().equals("General"));
        var font = workbook.createFont();
        font.setColor(Tone.color(LINK_INK));
        style.setFont(font);
    }

    private void note(XSSFCellStyle style) {
        style.setWrapText(true);
        var font = workbook.createFont();
        font.setItalic(true);
        font.setColor(Tone.color(QUIET_INK));
        style.setFont(font);
    }

    private void header(XSSFCellStyle style) {
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFont(font(11, PAPER));
        ground(style, Tone.color(INK));
    }

    private void section(XSSFCellStyle style) {
        style.setFont(font(12, INK));
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(Tone.color(INK));
    }

    private XSSFFont font(int points, String rgb) {
        var font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        font.setColor(Tone.color(rgb));
        return font;
    }

    private static void ground(XSSFCellStyle style, XSSFColor color) {
        style.setFillForegroundColor(color);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
