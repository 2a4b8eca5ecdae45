package org.esep.report.excel;

import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Places on a sheet whose rows differ in height, told in points from its top.
record Places(XSSFSheet sheet) {

    /// Columns from 0, the end excluded.
    record Columns(int first, int end) {}

    /// The end of the last row.
    double bottom() {
        var bottom = 0.0;
        for (var row = 0; row <= sheet.getLastRowNum(); row++) {
            bottom += height(row);
        }
        return bottom;
    }

    XSSFClientAnchor anchor(Columns columns, double top, double height) {
        var first = corner(top);
        var last = corner(top + height);
        return new XSSFClientAnchor(0, first.offset(), 0, last.offset(), columns.first(), first.row(), columns.end(),
                last.row());
    }

    /// A row with the distance below its upper edge in the units of drawings.
    private record Corner(int row, int offset) {}

    private Corner corner(double points) {
        var left = points;
        var row = 0;
        while (left >= height(row)) {
            left -= height(row);
            row++;
        }
        return new Corner(row, Units.toEMU(left));
    }

    private double height(int row) {
        var known = sheet.getRow(row);
        return known == null ? sheet.getDefaultRowHeightInPoints() : known.getHeightInPoints();
    }
}
