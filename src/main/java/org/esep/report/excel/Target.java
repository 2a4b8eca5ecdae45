package org.esep.report.excel;

import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// What is being written, from what, in which dress.
record Target(SXSSFWorkbook workbook, Book book, Styles styles, Links links) {

    /// A new sheet at the end, for rows streamed to disk.
    SXSSFSheet streamed(String title) {
        return workbook.createSheet(title);
    }

    /// The same sheet, for what belongs to it as a whole: tables, links, charts, print set-up.
    XSSFSheet whole(String title) {
        return workbook.getXSSFWorkbook().getSheet(title);
    }

    CellWriter cells(String title) {
        return new CellWriter(whole(title), book, styles, links);
    }
}
