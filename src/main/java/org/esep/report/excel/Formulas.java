package org.esep.report.excel;

/// Formulas over the tables, made from the tables' own columns so that they cannot drift.
final class Formulas {

    /// On longer tables figures are values: a spreadsheet would recalculate them for too long.
    static final int MOST_ROWS = 50_000;

    private Formulas() {}

    /// A column of a table by the key of its heading.
    static String column(Book book, TableSheet sheet, String key) {
        return sheet.tableName() + "[" + referable(book.heading(key)) + "]";
    }

    /// The cell of that column in the formula's own row.
    static String here(Book book, TableSheet sheet, String key) {
        return sheet.tableName() + "[[#This Row],[" + referable(book.heading(key)) + "]]";
    }

    static String sum(Book book, TableSheet sheet, String key) {
        return "SUM(" + column(book, sheet, key) + ")";
    }

    static String literal(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String referable(String heading) {
        if (!heading.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ')) {
            throw new IllegalArgumentException(
                    "a heading that formulas use has letters, digits and spaces only: " + heading);
        }
        return heading;
    }
}
