package org.esep.report.pdf;

import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/// Where a line may end: at white space and between letters joined by a hyphen, never inside a date or a number.
final class Breaks implements SplitCharacter {

    private static final char HYPHEN = '-';

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
        return text[current] <= ' ' || (text[current] == HYPHEN && current > start && current + 1 < end
                && Character.isLetter(text[current - 1]) && Character.isLetter(text[current + 1]));
    }
}
