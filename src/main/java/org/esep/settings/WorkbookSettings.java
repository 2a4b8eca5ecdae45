package org.esep.settings;

/// The pages that workbooks link to, and how many rows of a table they show at most: all rows stand in the data files.
public record WorkbookSettings(Pages pages, int tableRows) {

    /// As delivered.
    public static final int TABLE_ROWS = 100_000;

    /// No pages, as many rows as delivered.
    public static final WorkbookSettings PLAIN = new WorkbookSettings(Pages.NONE, TABLE_ROWS);
}
