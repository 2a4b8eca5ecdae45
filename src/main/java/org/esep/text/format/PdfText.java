package org.esep.text.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import org.esep.corpus.Draft;
import org.esep.fact.Notice;
import org.esep.settings.DocumentLimits;

/// Reads PDF: without running heads and page numbers, broken lines joined, words that were parted at the end of a line
/// made whole, tables found by the white between their columns.
public final class PdfText {

    private PdfText() {}

    /// The parts of all pages and the title in the file's properties.
    public static Draft read(byte[] bytes, DocumentLimits limits) throws IOException {
        Deflated.check(bytes, limits);
        try (var pdf = Loader.loadPDF(bytes)) {
            return read(pdf, limits);
        } catch (InvalidPasswordException _) {
            throw new RefusedException(Notice.Code.DOCUMENT_LOCKED, "PDF");
        }
    }

    private static Draft read(PDDocument pdf, DocumentLimits limits) throws IOException {
        if (pdf.getNumberOfPages() > limits.pages()) {
            throw RefusedException.tooLarge(pdf.getNumberOfPages() + " pages");
        }
        var pages = PdfPages.of(pdf, limits.characters());
        if (pages.stream().allMatch(List::isEmpty) && isScanned(pdf)) {
            throw new RefusedException(Notice.Code.DOCUMENT_SCANNED, pdf.getNumberOfPages() + " pages");
        }
        var title = Optional.ofNullable(pdf.getDocumentInformation().getTitle()).filter(name -> !name.isBlank());
        return new Draft(PdfFlow.parts(RunningHeads.without(pages)), title, Optional.empty(), Optional.empty());
    }

    private static boolean isScanned(PDDocument pdf) {
        for (var page : pdf.getPages()) {
            var resources = page.getResources();
            for (var name : resources == null ? List.<COSName>of() : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
