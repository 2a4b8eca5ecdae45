package org.esep.report.excel;

import org.apache.poi.ss.util.CellReference;

/// One of the sheets that a table takes, from 0; from the second on their names bear a number.
record TablePart(TableSheet sheet, int number) {

    /// In the language of the workbook.
    String title(Book book) {
        return number == 0 ? sheet.title(book) : sheet.title(book) + " " + (number + 1);
    }

    /// The same in every language.
    String definedName() {
        return numbered(sheet.definedName());
    }

    String tableName() {
        return numbered(sheet.tableName());
    }

    private String numbered(String name) {
        return number == 0 ? name : name + (number + 1);
    }

    /// The address of a cell, both counted from 0, the header left out.
    String cell(Book book, int column, int row) {
        return new CellReference(title(book), row + 1, column, true, true).formatAsString();
    }
}
