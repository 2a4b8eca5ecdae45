package org.esep.text.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// PDF documents made of lines at given places.
public final class PdfFiles {

    private PdfFiles() {}

    /// A line at a place in points from the left and from the top of a page.
    public record Line(double left, double top, double size, FontName font, String text) {}

    static Line line(double left, double top, String text) {
        return new Line(left, top, 11, FontName.HELVETICA, text);
    }

    static Line bold(double left, double top, String text) {
        return new Line(left, top, 11, FontName.HELVETICA_BOLD, text);
    }

    static Line large(double top, String text) {
        return new Line(50, top, 16, FontName.HELVETICA_BOLD, text);
    }

    @SafeVarargs
    public static byte[] of(List<Line>... pages) {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            for (var lines : pages) {
                draw(pdf, lines);
            }
            pdf.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void draw(PDDocument pdf, List<Line> lines) throws IOException {
        var page = new PDPage();
        pdf.addPage(page);
        try (var out = new PDPageContentStream(pdf, page)) {
            for (var line : lines) {
                out.beginText();
                out.setFont(new PDType1Font(line.font()), (float) line.size());
                out.newLineAtOffset((float) line.left(), page.getMediaBox().getHeight() - (float) line.top());
                out.showText(line.text());
                out.endText();
            }
        }
    }
}
