package org.esep.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;

import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;

import org.esep.aggregate.Ledger;
import org.esep.report.words.Words;
import org.esep.settings.WorkbookSettings;

/// The Excel workbook of a ledger: Summary and one sheet for each row of [TableSheet]. Same ledger and words, same bytes.
public final class Workbook {

    private Workbook() {}

    /// Writes the workbook by these settings and leaves the stream open. Summary is made first and filled last, for POI checks that the
    /// tables that its formulas name exist.
    public static void write(Ledger ledger, Words words, WorkbookSettings settings, OutputStream out)
            throws IOException {
        write(Book.of(ledger, words, settings), out);
    }

    static void write(Book book, OutputStream out) throws IOException {
        try (var workbook = unpacked()) {
            var target = new Target(workbook, book, new Styles(workbook.getXSSFWorkbook(), book.words()), new Links());
            target.streamed(SummarySheet.title(book));
            for (var sheet : TableSheet.values()) {
                sheet.write(target);
            }
            target.streamed(ChartSheet.title(book));
            SummarySheet.write(target);
            Properties.set(workbook.getXSSFWorkbook(), book);
            SteadyZip.write(workbook, target.links(), out);
        }
    }

    /// Its parts are packed once only, when [SteadyZip] makes them steady.
    private static SXSSFWorkbook unpacked() {
        return new SXSSFWorkbook() {

            @Override
            protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
                var zip = super.createArchiveOutputStream(out);
                zip.setLevel(Deflater.NO_COMPRESSION);
                return zip;
            }

            @Override
            protected SheetDataWriter createSheetDataWriter() throws IOException {
                return new RowsWriter();
            }
        };
    }
}
