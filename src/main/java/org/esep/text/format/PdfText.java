package org.esep.text.format;

import java.io.IOException;
import java.util.Optional;

import org.apache.pdfbox.Loader;

import org.esep.corpus.Draft;

/// Reads PDF: without running heads and page numbers, broken lines joined, words that were parted at the end of a line
/// made whole, tables found by the white between their columns.
public final class PdfText {

    private PdfText() {}

    /// The parts of all pages and the title in the file's properties.
    public static Draft read(byte[] bytes) throws IOException {
        Deflated.check(bytes);
        try (var pdf = Loader.loadPDF(bytes)) {
            var title = Optional.ofNullable(pdf.getDocumentInformation().getTitle()).filter(name -> !name.isBlank());
            return new Draft(PdfFlow.parts(RunningHeads.without(PdfPages.of(pdf))), title, Optional.empty());
        }
    }
}
