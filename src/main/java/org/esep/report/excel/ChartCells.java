package org.esep.report.excel;

import org.apache.poi.ss.util.CellRangeAddress;

/// Where the numbers of one chart stand: labels in the first column from row `first` (from 0), series in the next ones.
record ChartCells(String sheet, int first) {

    String labels(Bars bars) {
        return column(bars, 0);
    }

    /// The values of a series, from 0.
    String values(Bars bars, int series) {
        return column(bars, series + 1);
    }

    private String column(Bars bars, int column) {
        return new CellRangeAddress(first, first + bars.bars().size() - 1, column, column).formatAsString(sheet, true);
    }
}
