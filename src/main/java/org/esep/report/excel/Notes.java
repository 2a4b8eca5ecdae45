package org.esep.report.excel;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Notes on cells, each in a box beside its cell.
final class Notes {

    private static final int COLUMNS = 3;
    /// Letters on a line of the box, and lines above and below the text.
    private static final int LINE = 40;
    private static final int MARGIN = 2;

    private Notes() {}

    static void attach(XSSFSheet sheet, CellAddress cell, String text) {
        var lines = text.lines().mapToInt(line -> Math.ceilDiv(line.length(), LINE)).sum() + MARGIN;
        var box = new XSSFClientAnchor(0, 0, 0, 0, cell.getColumn() + 1, cell.getRow(),
                cell.getColumn() + 1 + COLUMNS, cell.getRow() + lines);
        var comment = sheet.createDrawingPatriarch().createCellComment(box);
        comment.setAddress(cell);
        comment.setString(new XSSFRichTextString(text));
    }
}
