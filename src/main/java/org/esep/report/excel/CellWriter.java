package org.esep.report.excel;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Writes values into the cells of one sheet.
final class CellWriter {

    /// Notes are shapes, and many make a sheet slow; the columns beside tell the same in words.
    static final int MOST_NOTES = 300;
    private final XSSFSheet sheet;
    private final Book book;
    private final Styles styles;
    private final SheetLinks links;
    private final AtomicInteger notes = new AtomicInteger();

    CellWriter(XSSFSheet sheet, Book book, Styles styles, Links links) {
        this.sheet = sheet;
        this.book = book;
        this.styles = styles;
        this.links = links.of(sheet);
    }

    void write(Cell cell, Value value, Look look) {
        cell.setCellStyle(styles.of(value, look));
        switch (value) {
            case Value.Blank _ -> cell.setBlank();
            case Value.Text text -> cell.setCellValue(text.text());
            case Value.Numeral number -> cell.setCellValue(number.number().doubleValue());
            case Value.Amount amount -> cell.setCellValue(amount.money().amount().doubleValue());
            case Value.Day day -> cell.setCellValue(day.day());
            case Value.Formula formula -> calculate(cell, formula, look);
            case Value.Linked linked -> link(cell, linked, look);
            case Value.Noted noted -> note(cell, noted, look);
        }
    }

    private void calculate(Cell cell, Value.Formula formula, Look look) {
        cell.setCellFormula(formula.expression());
        write(cell, formula.result(), look);
    }

    private void note(Cell cell, Value.Noted noted, Look look) {
        write(cell, noted.value(), look);
        if (notes.getAndIncrement() < MOST_NOTES) {
            Notes.attach(sheet, cell.getAddress(), noted.note());
        }
    }

    private void link(Cell cell, Value.Linked linked, Look look) {
        var address = links.isFull() ? Optional.<String>empty() : address(linked.link());
        write(cell, linked.value(), address.isPresent() ? Look.LINK : look);
        address.ifPresent(known -> attach(cell, linked.link(), known));
    }

    private void attach(Cell cell, Link link, String address) {
        switch (link) {
            case Link.ToFact _,Link.ToProgramme _,Link.ToDocument _,Link.ToSheet _ ->
                links.add(cell.getAddress(), address);
            case Link.ToAddress _ -> leadOut(cell, address);
        }
    }

    private void leadOut(Cell cell, String address) {
        links.count();
        var hyperlink = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
        hyperlink.setAddress(address);
        cell.setHyperlink(hyperlink);
    }

    /// Empty for what this ledger does not hold.
    private Optional<String> address(Link link) {
        return switch (link) {
            case Link.ToFact to -> row(TableSheet.EVIDENCE, book.positions().fact(to.fact()));
            case Link.ToProgramme to -> row(TableSheet.PROGRAMMES, book.positions().programme(to.id()));
            case Link.ToDocument to -> row(TableSheet.DOCUMENTS, book.positions().document(to.path()));
            case Link.ToSheet to -> row(to.sheet(), OptionalInt.of(0));
            case Link.ToAddress to -> Optional.of(to.address().toASCIIString());
        };
    }

    private Optional<String> row(TableSheet to, OptionalInt row) {
        return row.isPresent() ? Optional.of(to.cell(book, 0, row.getAsInt())) : Optional.empty();
    }
}
