package org.esep.report.excel;

import org.apache.poi.ss.usermodel.Row;

/// The heights of rows, told where a row has several lines: not every program finds them by itself.
final class Heights {

    /// Two lines of a heading.
    static final float HEADER = 30;
    static final float TITLE = 26;
    static final float SECTION = 18;
    private static final float LINE = 12.75f;
    /// Excel's own limit.
    private static final float HIGHEST = 409;

    private Heights() {}

    static void set(Row row, int lines) {
        if (lines > 1) {
            row.setHeightInPoints(Math.min(lines * LINE, HIGHEST));
        }
    }
}
