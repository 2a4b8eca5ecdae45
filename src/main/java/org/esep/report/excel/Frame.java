package org.esep.report.excel;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// What every sheet has around its cells: frozen header, print set-up, as-of date and page numbers, the tab's colour.
final class Frame {

    private static final int WIDEST_ON_A4 = 200;
    private static final int WIDEST_ON_A3 = 450;

    private Frame() {}

    static void dress(XSSFSheet sheet, Book book, Tone tone) {
        sheet.createFreezePane(1, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        page(sheet, book, tone);
    }

    static void page(XSSFSheet sheet, Book book, Tone tone) {
        sheet.setTabColor(tone.color());
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getHeader().setLeft(literal(book.title()));
        sheet.getHeader().setRight(literal(sheet.getSheetName()));
        sheet.getFooter().setLeft(literal(book.text("print.as-of", book.asOf())));
        sheet.getFooter().setRight(book.text("print.page", "&P", "&N"));
    }

    /// A sheet too wide to be read on A4 goes on A3, and if need be on several pages, each with the first column; `width`
    /// is in digits.
    static void paper(XSSFSheet sheet, int width) {
        var pages = Math.ceilDiv(width, WIDEST_ON_A3);
        sheet.getPrintSetup().setPaperSize(width > WIDEST_ON_A4 ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) pages);
        if (pages > 1) {
            sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:A"));
        }
    }

    /// An ampersand starts a code in headers and footers unless it is doubled.
    private static String literal(String text) {
        return text.replace("&", "&&");
    }
}
