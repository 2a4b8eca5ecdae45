package org.esep.text.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The words of a PDF with their places, page by page and row by row. PDFBox hands out places to a subclass only.
final class PdfPages extends PDFTextStripper {

    private static final int MOST_OPERATORS = 30_000_000;

    private final List<List<Row>> pages = new ArrayList<>();
    private final List<Word> row = new ArrayList<>();
    private final List<TextPosition> word = new ArrayList<>();
    private final AtomicInteger operators = new AtomicInteger();

    private final AtomicLong characters = new AtomicLong();
    private final long most;

    private PdfPages(long most) {
        this.most = most;
        setSortByPosition(true);
    }

    /// `most` is how many characters all pages may have together.
    static List<List<Row>> of(PDDocument pdf, long most) throws IOException {
        var stripper = new PdfPages(most);
        stripper.writeText(pdf, Writer.nullWriter());
        return stripper.pages;
    }

    @Override
    public void startPage(PDPage page) {
        pages.add(new ArrayList<>());
    }

    @Override
    public void endPage(PDPage page) {
        closeRow();
    }

    @Override
    public void writeLineSeparator() {
        closeRow();
    }

    @Override
    public void writeString(String text, List<TextPosition> glyphs) throws IOException {
        if (characters.addAndGet(glyphs.size()) > most) {
            throw RefusedException.tooLarge("more than " + most + " characters");
        }
        for (var glyph : glyphs) {
            if (glyph.getUnicode().isBlank()) {
                closeWord();
            } else {
                word.add(glyph);
            }
        }
        closeWord();
    }

    /// A small file can ask for the same drawing over and over.
    @Override
    public void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operators.incrementAndGet() > MOST_OPERATORS || Thread.currentThread().isInterrupted()) {
            throw RefusedException.tooLarge("draws too much");
        }
        super.processOperator(operator, operands);
    }

    private void closeWord() {
        if (word.isEmpty()) {
            return;
        }
        var first = word.getFirst();
        var last = word.getLast();
        var text = String.join("", word.stream().map(TextPosition::getUnicode).toList());
        row.add(new Word(text, first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), first.getYDirAdj(),
                Math.round(first.getFontSizeInPt() * 2) / 2.0, isBold(first)));
        word.clear();
    }

    private static boolean isBold(TextPosition glyph) {
        var name = glyph.getFont().getName();
        return name != null && name.toLowerCase(Locale.ROOT).matches(".*(bold|black|heavy|semibold|demi).*");
    }

    private void closeRow() {
        if (!row.isEmpty()) {
            pages.getLast().add(new Row(List.copyOf(row)));
            row.clear();
        }
    }
}
