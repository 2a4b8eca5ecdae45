package org.esep.report.excel;

import java.util.List;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The Excel table around written cells, and the defined name of its sheet.
final class NamedTable {

    private NamedTable() {}

    static void create(XSSFSheet sheet, TablePart name, List<String> headings, int rows) {
        var area = new AreaReference(new CellReference(0, 0), new CellReference(rows, headings.size() - 1),
                SpreadsheetVersion.EXCEL2007);
        var table = sheet.createTable(area);
        table.setName(name.tableName());
        table.setDisplayName(name.tableName());
        for (var column = 0; column < headings.size(); column++) {
            table.getColumns().get(column).setName(headings.get(column));
        }
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        var style = table.getCTTable().addNewTableStyleInfo();
        style.setName("TableStyleMedium2");
        style.setShowRowStripes(true);
        define(sheet, name.definedName(), area);
    }

    static void define(XSSFSheet sheet, String name, AreaReference area) {
        var defined = sheet.getWorkbook().createName();
        defined.setNameName(name);
        var first = area.getFirstCell();
        var last = area.getLastCell();
        defined.setRefersToFormula(
                new AreaReference(absolute(sheet, first), absolute(sheet, last), SpreadsheetVersion.EXCEL2007)
                        .formatAsString());
    }

    private static CellReference absolute(XSSFSheet sheet, CellReference cell) {
        return new CellReference(sheet.getSheetName(), cell.getRow(), cell.getCol(), true, true);
    }
}
