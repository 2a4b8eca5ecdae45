package org.esep.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import org.esep.aggregate.Ledger;
import org.esep.report.words.Words;

/// A briefing as written, read back by another library.
final class Written {

    private final byte[] bytes;

    private Written(byte[] bytes) {
        this.bytes = bytes;
    }

    static Written of(Ledger ledger, String language) {
        var out = new ByteArrayOutputStream();
        try {
            Briefing.write(ledger, words(language), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(out.toByteArray());
    }

    static Words words(String language) {
        return Words.of("briefing", language);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    PDDocument open() throws IOException {
        return Loader.loadPDF(bytes);
    }

    /// The words of all pages, white space evened.
    String text() throws IOException {
        return String.join(" ", pages());
    }

    /// The words of each page, white space evened.
    List<String> pages() throws IOException {
        try (var document = open()) {
            var pages = new ArrayList<String>();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(even(stripper(page).getText(document)));
            }
            return List.copyOf(pages);
        }
    }

    /// The lines of each page as they were painted.
    List<List<String>> lines() throws IOException {
        try (var document = open()) {
            var pages = new ArrayList<List<String>>();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(stripper(page).getText(document).lines().map(Written::even).toList());
            }
            return List.copyOf(pages);
        }
    }

    private static PDFTextStripper stripper(int page) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper;
    }

    static String even(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
