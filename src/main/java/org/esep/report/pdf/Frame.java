package org.esep.report.pdf;

import org.openpdf.text.pdf.PdfStructureElement;

/// A column to set blocks in: its left end and its width, in points, and the element of the document that they are part
/// of.
record Frame(float left, float width, PdfStructureElement owner) {

    Frame part(float from, float wide) {
        return new Frame(left + from, wide, owner);
    }

    Frame in(PdfStructureElement other) {
        return new Frame(left, width, other);
    }

    Spot at(float top) {
        return new Spot(left, top);
    }
}
