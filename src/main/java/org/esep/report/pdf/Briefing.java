package org.esep.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;

import org.openpdf.text.Document;
import org.openpdf.text.HeaderFooter;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import org.esep.aggregate.Ledger;
import org.esep.report.pdf.Style.Level;
import org.esep.report.words.Words;

/// A briefing of one to a few pages about one country or the whole portfolio. The same ledger gives the same bytes.
public final class Briefing {

    private static final float MARGIN = 48;
    /// Where the number of the page stands.
    private static final String NUMBER = "#";

    private Briefing() {}

    /// Leaves the stream open.
    public static void write(Ledger ledger, Words words, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        var writer = PdfWriter.getInstance(document, bytes);
        var style = new Style();
        var title = title(ledger, words);
        describe(document, title, words);
        document.setFooter(footer(style, title, ledger, words));
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(words.locale().toLanguageTag()));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        date(writer, ledger);
        new Sections(document, new Page(style, writer.getDirectContent()), ledger, words).add(title);
        document.close();
        out.write(SteadyBytes.of(bytes.toByteArray()));
    }

    private static String title(Ledger ledger, Words words) {
        return ledger.country().map(words::country).orElseGet(() -> words.text("title.portfolio"));
    }

    private static void describe(Document document, String title, Words words) {
        document.addTitle(title + " \u2013 " + words.text("kicker"));
        document.addAuthor("Esep");
        document.addSubject(words.text("subject"));
        document.addCreator("Esep");
    }

    private static HeaderFooter footer(Style style, String title, Ledger ledger, Words words) {
        var page = words.text("page", NUMBER).split(NUMBER, -1);
        var before = title + "  \u00B7  " + words.text("asOf", new Figures(words).date(ledger.asOf())) + "  \u00B7  "
                + page[0];
        var footer = new HeaderFooter(style.phrase(before, Level.NOTE), style.phrase(page[1], Level.NOTE));
        footer.setBorder(0);
        return footer;
    }

    private static void date(PdfWriter writer, Ledger ledger) {
        var day = GregorianCalendar.from(ledger.asOf().atStartOfDay(ZoneOffset.UTC));
        var date = new PdfDate((Calendar) day);
        writer.getInfo().put(PdfName.CREATIONDATE, date);
        writer.getInfo().put(PdfName.MODDATE, date);
    }
}
