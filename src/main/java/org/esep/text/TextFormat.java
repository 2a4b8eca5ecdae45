package org.esep.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

import org.esep.corpus.Draft;
import org.esep.text.format.DocxText;
import org.esep.text.format.HtmlText;
import org.esep.text.format.PdfText;
import org.esep.text.format.PlainText;

/// The formats that are read: the media type by which one is known, and its reader.
enum TextFormat {
    PLAIN("text/plain", PlainText::read), HTML("text/html", HtmlText::read), XHTML("application/xhtml+xml",
            HtmlText::read),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            DocxText::read),
    PDF("application/pdf", PdfText::read);

    private final String mediaType;
    private final Reading reading;

    TextFormat(String mediaType, Reading reading) {
        this.mediaType = mediaType;
        this.reading = reading;
    }

    /// Reads a file of a format; fails where it is none.
    interface Reading {

        Draft read(InputStream in) throws IOException;
    }

    static Optional<TextFormat> of(String mediaType) {
        return Arrays.stream(values()).filter(format -> format.mediaType.equals(mediaType)).findFirst();
    }

    Draft read(InputStream in) throws IOException {
        return reading.read(in);
    }
}
