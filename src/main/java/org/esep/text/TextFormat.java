package org.esep.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.tika.Tika;
import org.apache.tika.io.TikaInputStream;

import org.esep.corpus.Draft;
import org.esep.settings.DocumentLimits;
import org.esep.text.format.DocxText;
import org.esep.text.format.HtmlText;
import org.esep.text.format.PdfText;
import org.esep.text.format.PlainText;

/// The formats that are read: the media types by which one is known, and its reader.
enum TextFormat {
    PLAIN(PlainText::read, "text/plain", "text/x-web-markdown", "text/markdown"),
    HTML(HtmlText::read, "text/html", "application/xhtml+xml"),
    DOCX(DocxText::read, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF(PdfText::read, "application/pdf");

    /// Knows many formats, which takes a while to load.
    private static final Tika TIKA = new Tika();
    private static final Set<String> ZIPS = Set.of("application/zip", "application/x-tika-ooxml");

    private final List<String> mediaTypes;
    private final Reading reading;

    TextFormat(Reading reading, String... mediaTypes) {
        this.reading = reading;
        this.mediaTypes = List.of(mediaTypes);
    }

    /// Reads a file of a format; fails where it is none.
    interface Reading {

        Draft read(byte[] bytes, DocumentLimits limits) throws IOException;
    }

    /// The media type that the content tells, with the help of the name where several could be.
    static String mediaType(byte[] bytes, String name, DocumentLimits limits) throws IOException {
        String detected;
        try (var in = TikaInputStream.get(bytes)) {
            detected = TIKA.detect(in, name);
        }
        return ZIPS.contains(detected) && DocxText.isDocx(bytes, limits) ? DOCX.mediaTypes.getFirst() : detected;
    }

    static Optional<TextFormat> of(String mediaType) {
        return Arrays.stream(values()).filter(format -> format.mediaTypes.contains(mediaType)).findFirst();
    }

    Draft read(byte[] bytes, DocumentLimits limits) throws IOException {
        return reading.read(bytes, limits);
    }
}
