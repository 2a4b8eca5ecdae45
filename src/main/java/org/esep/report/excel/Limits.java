package org.esep.report.excel;

/// How many rows a sheet takes, the header left out, and how many of a table are shown, on several sheets where one does
/// not take them.
record Limits(int rowsOfSheet, int rowsOfTable) {

    /// Excel's own limit.
    private static final int MOST_ROWS_OF_SHEET = 1_048_575;

    static Limits ofTables(int rows) {
        return new Limits(MOST_ROWS_OF_SHEET, rows);
    }

    /// How many of so many rows are shown.
    int shown(long rows) {
        return (int) Math.min(rows, rowsOfTable);
    }
}
