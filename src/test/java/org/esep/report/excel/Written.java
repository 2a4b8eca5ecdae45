package org.esep.report.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.esep.aggregate.Ledger;
import org.esep.aggregate.LedgerSamples;
import org.esep.report.words.Words;
import org.esep.settings.Pages;
import org.esep.settings.WorkbookSettings;

/// A ledger, the file made of it, and ways to read that file.
final class Written {

    static final List<String> CONTRACT = List.of("Summary", "Countries", "Programmes", "Country x programme", "Funding",
            "Funding by year", "Funders", "Envelopes", "Timeline", "Partners", "Partner x programme", "Milestones",
            "To follow up", "Disagreements", "Perhaps the same", "Changes", "Evidence", "Documents", "Checks",
            "Method", "Chart data");
    static final Words WORDS = Words.of("workbook", "en");
    private static final List<Written> SAMPLES = Stream
            .of(LedgerSamples.of(3), LedgerSamples.of(40), LedgerSamples.empty(), OddLedger.of(),
                    LedgerSamples.structured())
            .map(Written::new).toList();
    private final Ledger ledger;
    private final byte[] bytes;

    private Written(Ledger ledger) {
        this.ledger = ledger;
        this.bytes = bytes(ledger);
    }

    static Stream<Written> samples() {
        return SAMPLES.stream();
    }

    Ledger ledger() {
        return ledger;
    }

    XSSFWorkbook workbook() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    boolean isSame(byte[] others) {
        return Arrays.equals(bytes, others);
    }

    @Override
    public String toString() {
        return ledger.activities().size() + " programmes";
    }

    static byte[] bytes(Ledger ledger) {
        var out = new ByteArrayOutputStream();
        try {
            Workbook.write(ledger, WORDS, WorkbookSettings.PLAIN, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static XSSFWorkbook workbook(Ledger ledger) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(ledger)));
    }

    /// Links to pages below this address.
    static XSSFWorkbook linked(Ledger ledger, Pages pages) throws IOException {
        return workbook(Book.of(ledger, WORDS, new WorkbookSettings(pages, WorkbookSettings.TABLE_ROWS)));
    }

    /// No more rows on a sheet than these.
    static XSSFWorkbook split(Ledger ledger, int mostRows) throws IOException {
        return workbook(Book.of(ledger, WORDS, Pages.NONE, new Limits(mostRows, Integer.MAX_VALUE)));
    }

    /// No more rows of a table than these.
    static XSSFWorkbook cut(Ledger ledger, int tableRows) throws IOException {
        return workbook(Book.of(ledger, WORDS, new WorkbookSettings(Pages.NONE, tableRows)));
    }

    private static XSSFWorkbook workbook(Book book) throws IOException {
        var out = new ByteArrayOutputStream();
        Workbook.write(book, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    static List<String> texts(XSSFSheet sheet, int row) {
        var texts = new ArrayList<String>();
        sheet.getRow(row).forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }

    static List<XSSFSheet> dataSheets(XSSFWorkbook workbook) {
        return CONTRACT.stream().skip(1).filter(name -> !name.equals("Chart data")).map(workbook::getSheet).toList();
    }

    static List<Cell> formulas(XSSFWorkbook workbook) {
        return CONTRACT.stream().flatMap(name -> Dump.cells(workbook.getSheet(name)).stream())
                .filter(cell -> cell.getCellType() == CellType.FORMULA).toList();
    }

    static int position(XSSFSheet sheet, String heading) {
        return texts(sheet, 0).indexOf(heading);
    }

    static List<String> column(XSSFSheet sheet, String heading) {
        var column = position(sheet, heading);
        return Dump.cells(sheet).stream().filter(cell -> cell.getColumnIndex() == column && cell.getRowIndex() > 0)
                .map(Dump::text).toList();
    }
}
