package org.esep.report.pdf;

import java.util.Locale;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/// What the parts of the document are, for readers that see no page; elements follow one another as they are read.
enum Tags {
    H1, H2, P, L, LI, LBL, L_BODY, TABLE, TR, TH, TD, FIGURE, LINK, SPAN;

    private static final PdfName LAYOUT = new PdfName("Layout");
    private final PdfName name = switch (this) {
        case LBL -> new PdfName("Lbl");
        case L_BODY -> new PdfName("LBody");
        case H1, H2, P, L, LI, TR, TH, TD -> new PdfName(name());
        case TABLE, FIGURE, LINK, SPAN -> new PdfName(
                name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT));
    };

    PdfStructureElement under(PdfStructureElement parent) {
        return new PdfStructureElement(parent, name);
    }

    /// A head of a column or of a row.
    static PdfStructureElement head(PdfStructureElement row, Scope scope) {
        var head = TH.under(row);
        attribute(head, new PdfName("Table"), new PdfName("Scope"), new PdfName(scope.name));
        return head;
    }

    /// Of what a head is the head.
    enum Scope {
        ROW("Row"), COLUMN("Column");

        private final String name;

        Scope(String name) {
            this.name = name;
        }
    }

    static PdfStructureElement list(PdfStructureElement parent, Numbering numbering) {
        var list = L.under(parent);
        attribute(list, new PdfName("List"), new PdfName("ListNumbering"), new PdfName(numbering.name));
        return list;
    }

    /// What stands before the items of a list.
    enum Numbering {
        DISC("Disc"), DECIMAL("Decimal");

        private final String name;

        Numbering(String name) {
            this.name = name;
        }
    }

    /// A figure with what it shows in words.
    static PdfStructureElement figure(PdfStructureElement parent, String alternative) {
        var figure = FIGURE.under(parent);
        figure.put(PdfName.ALT, new PdfString(alternative, PdfString.TEXT_UNICODE));
        return figure;
    }

    /// Where a figure stands on its page.
    static void place(PdfStructureElement figure, float left, float lower, float right, float upper) {
        var box = new PdfArray();
        for (var side : new float[]{left, lower, right, upper}) {
            box.add(new PdfNumber(side));
        }
        var layout = attribute(figure, LAYOUT, new PdfName("BBox"), box);
        layout.put(new PdfName("Placement"), new PdfName("Block"));
    }

    private static PdfDictionary attribute(PdfStructureElement element, PdfName owner, PdfName key,
            org.openpdf.text.pdf.PdfObject value) {
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, owner);
        attributes.put(key, value);
        element.put(PdfName.A, attributes);
        return attributes;
    }
}
