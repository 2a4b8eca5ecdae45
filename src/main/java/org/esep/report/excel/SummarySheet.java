package org.esep.report.excel;

import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import org.esep.aggregate.Change;

/// The first sheet: headline figures, what to distrust, charts and the numbers behind them.
final class SummarySheet {

    private static final String DEFINED_NAME = "Summary";
    private static final List<Integer> WIDTHS = List.of(50, 20, 62, 3);
    private static final int UNITS = 256;
    private static final int MOST_NAMES = 3;
    private final Target target;
    private final Book book;
    private final XSSFSheet sheet;

    private SummarySheet(Target target, XSSFSheet sheet) {
        this.target = target;
        this.book = target.book();
        this.sheet = sheet;
    }

    static String title(Book book) {
        return book.text("sheet.summary");
    }

    static void write(Target target) {
        new SummarySheet(target, target.whole(title(target.book()))).write();
    }

    private void write() {
        title();
        headlines();
        changes();
        doubts();
        new SummaryCharts(target, sheet).write();
        for (var column = 0; column < WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * UNITS);
        }
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(0, 2);
        Frame.page(sheet, book, Tone.OVERVIEW);
        sheet.getPrintSetup().setFitHeight((short) 1);
        NamedTable.define(sheet, DEFINED_NAME,
                new AreaReference(new CellReference(0, 0), new CellReference(sheet.getLastRowNum(), 2),
                        SpreadsheetVersion.EXCEL2007));
    }

    private void title() {
        line(Look.TITLE, Value.text(book.title())).setHeightInPoints(Heights.TITLE);
        line(Look.SUBTITLE, Value.text(book.text("summary.subtitle", book.asOf(), book.currency())));
    }

    private void headlines() {
        section("summary.headlines");
        for (var headline : Headline.all(book)) {
            var row = line(Look.BODY, Value.text(headline.label(book)), headline.value(book));
            note(row, headline.note(book));
            var cell = new CellReference(row.getRowNum(), 1);
            NamedTable.define(sheet, "Figure_" + headline.key().replace('-', '_'),
                    new AreaReference(cell, cell, SpreadsheetVersion.EXCEL2007));
        }
    }

    private void changes() {
        if (book.ledger().changes().isEmpty()) {
            return;
        }
        section("summary.changes");
        for (var kind : Change.Kind.values()) {
            var changes = book.ledger().changes().stream().filter(change -> change.kind() == kind).toList();
            var count = new Value.Linked(Value.count(changes.size()), new Link.ToSheet(TableSheet.CHANGES));
            var row = line(Look.BODY, Value.text(book.text("summary.change." + kind.code())), count);
            note(row, changes.stream().map(change -> ChangesTable.name(book, change)).distinct().limit(MOST_NAMES)
                    .collect(Collectors.joining("; ")));
        }
    }

    private void doubts() {
        section("summary.doubts");
        var doubts = Doubt.all(book);
        if (doubts.isEmpty()) {
            line(Look.SUBTITLE, Value.text(book.text("doubt.none")));
        }
        for (var doubt : doubts) {
            var count = new Value.Linked(Value.count(doubt.count()), new Link.ToSheet(doubt.sheet()));
            var row = line(Look.BODY, Value.text(book.text("doubt." + doubt.key())), count);
            note(row, doubt.note(book));
        }
    }

    private void note(XSSFRow row, String note) {
        target.cells(sheet.getSheetName()).write(row.createCell(2), Value.text(note), Look.NOTE);
        Heights.set(row, Width.PROSE.lines(note));
    }

    private void section(String key) {
        sheet.createRow(sheet.getLastRowNum() + 1);
        line(Look.SECTION, Value.text(book.text(key)), new Value.Blank(), new Value.Blank())
                .setHeightInPoints(Heights.SECTION);
    }

    private XSSFRow line(Look look, Value... values) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (var column = 0; column < values.length; column++) {
            target.cells(sheet.getSheetName()).write(row.createCell(column), values[column], look);
        }
        return row;
    }
}
