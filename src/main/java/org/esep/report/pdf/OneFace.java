package org.esep.report.pdf;

import java.awt.Font;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;

/// Sets the words of drawings in the face of the page.
record OneFace(BaseFont face) implements FontMapper {

    @Override
    public BaseFont awtToPdf(Font font) {
        return face;
    }

    @Override
    public Font pdfToAwt(BaseFont font, int size) {
        return new Font(Font.SANS_SERIF, Font.PLAIN, size);
    }
}
