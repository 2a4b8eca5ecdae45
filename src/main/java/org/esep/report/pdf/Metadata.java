package org.esep.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Objects;

import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// What a document tells of itself: its title, subject, language (ISO 639-1) and day, and that it is PDF/A-2a and
/// PDF/UA-1.
record Metadata(String title, String subject, String language, LocalDate day) {

    private static final String PROGRAM = "Esep";
    /// The faces take most of the time that packing takes, and hardly shrink at more.
    private static final int COMPRESSION = 1;
    private static final String FORM = form();
    private static final ICC_Profile COLORS = ICC_Profile.getInstance(ColorSpace.CS_sRGB);

    private static String form() {
        try (var in = Objects.requireNonNull(Metadata.class.getResourceAsStream("/pdf/metadata.xmp"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What must be said before the document is opened.
    static void announce(PdfWriter writer) {
        writer.setPDFXConformance(PdfWriter.PDFA2A);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.setTabs(PdfName.S);
        writer.setCompressionLevel(COMPRESSION);
    }

    /// Into a document that is open.
    void write(PdfWriter writer) throws IOException {
        var date = new PdfDate((Calendar) GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
        var info = writer.getInfo();
        info.put(PdfName.TITLE, text(title));
        info.put(PdfName.SUBJECT, text(subject));
        List.of(PdfName.AUTHOR, PdfName.CREATOR, PdfName.PRODUCER).forEach(key -> info.put(key, text(PROGRAM)));
        List.of(PdfName.CREATIONDATE, PdfName.MODDATE).forEach(key -> info.put(key, date));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        writer.setOutputIntents("sRGB IEC61966-2.1", "", "http://www.color.org", "sRGB IEC61966-2.1", COLORS);
        writer.setXmpMetadata(xmp().getBytes(StandardCharsets.UTF_8));
    }

    private static PdfObject text(String words) {
        return new PdfString(words, PdfObject.TEXT_UNICODE);
    }

    private String xmp() {
        return FORM.replace("{title}", escaped(title)).replace("{subject}", escaped(subject))
                .replace("{program}", PROGRAM).replace("{language}", language).replace("{date}", day.toString());
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
