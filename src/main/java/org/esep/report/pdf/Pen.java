package org.esep.report.pdf;

import java.util.List;

import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

import org.esep.report.chart.Drawing;

/// Paints on the page that is open. All that it paints belongs to an element of the document or is told to be an
/// ornament. Lengths in points from the lower left corner.
final class Pen {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private final PdfWriter writer;

    Pen(PdfWriter writer) {
        this.writer = writer;
    }

    private PdfContentByte canvas() {
        return writer.getDirectContent();
    }

    /// Lines of one element from `top` downwards; parts that lead somewhere become links.
    void lines(PdfStructureElement owner, List<Line> lines, Spot spot, Level level) {
        if (lines.stream().anyMatch(Line::leads)) {
            for (var place = 0; place < lines.size(); place++) {
                var at = spot.lower(place * level.leading());
                lines.get(place).parts().forEach(part -> part(owner, part, at.right(part.left()), level));
            }
        } else {
            canvas().beginMarkedContentSequence(owner);
            plain(lines, spot, level);
            canvas().endMarkedContentSequence();
        }
    }

    private void part(PdfStructureElement owner, Line.Part part, Spot spot, Level level) {
        var element = (part.link().isPresent() ? Tags.LINK : Tags.SPAN).under(owner);
        canvas().beginMarkedContentSequence(element);
        show(part.words(), spot, level, part.link().isPresent() ? Ink.ACCENT.color() : level.color());
        canvas().endMarkedContentSequence();
        part.link().ifPresent(link -> link(element, link, part, spot.box(part.width(), level)));
    }

    private void link(PdfStructureElement element, Text.Link link, Line.Part part,
            org.openpdf.text.Rectangle box) {
        var action = link.isOutside() ? new PdfAction(link.target()) : PdfAction.gotoLocalPage(link.target(), false);
        var annotation = new PdfAnnotation(writer, box.getLeft(), box.getBottom(), box.getRight(), box.getTop(),
                action);
        annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
        annotation.put(PdfName.CONTENTS,
                new PdfString(link.isOutside() ? link.target() : part.words(), PdfString.TEXT_UNICODE));
        annotation.put(PdfName.STRUCTPARENT,
                new PdfNumber(writer.getStructureTreeRoot().addExistingObject(element.getReference())));
        writer.addAnnotation(annotation);
        var reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        var kids = new PdfArray(element.get(PdfName.K));
        kids.add(reference);
        element.put(PdfName.K, kids);
    }

    private void plain(List<Line> lines, Spot spot, Level level) {
        for (var place = 0; place < lines.size(); place++) {
            show(lines.get(place).words(), spot.lower(place * level.leading()), level, level.color());
        }
    }

    /// Lines that are no part of the document's text, such as the foot of a page.
    void ornament(List<Line> lines, Spot spot, Level level) {
        canvas().beginMarkedContentSequence(ARTIFACT);
        plain(lines, spot, level);
        canvas().endMarkedContentSequence();
    }

    /// A line to the right, of a thickness and colour.
    void rule(Spot spot, float length, float thickness, Ink ink) {
        var canvas = canvas();
        canvas.beginMarkedContentSequence(ARTIFACT);
        canvas.setColorFill(ink.color());
        canvas.rectangle(spot.left(), spot.top() - thickness / 2, length, thickness);
        canvas.fill();
        canvas.endMarkedContentSequence();
    }

    /// A drawing as vectors, its words as text.
    void drawing(PdfStructureElement figure, Drawing drawing, Spot spot) {
        var width = (float) drawing.width();
        var height = (float) drawing.height();
        var template = canvas().createTemplate(width, height);
        var graphics = template.createGraphics(width, height, new OneFace(Face.REGULAR.font()));
        drawing.draw(graphics);
        graphics.dispose();
        Tags.place(figure, spot.left(), spot.top() - height, spot.left() + width, spot.top());
        canvas().beginMarkedContentSequence(figure);
        canvas().addTemplate(template, spot.left(), spot.top() - height);
        canvas().endMarkedContentSequence();
    }

    /// An entry of the list of headings that readers show beside the pages.
    void bookmark(String title, Spot spot) {
        new PdfOutline(canvas().getRootOutline(), to(spot), title);
    }

    /// A place that links lead to.
    void place(String name, Spot spot) {
        canvas().localDestination(name, to(spot));
    }

    private static PdfDestination to(Spot spot) {
        return new PdfDestination(PdfDestination.XYZ, spot.left(), spot.top(), 0);
    }

    private void show(String words, Spot spot, Level level, java.awt.Color color) {
        var canvas = canvas();
        canvas.setColorFill(color);
        canvas.beginText();
        canvas.setFontAndSize(level.face().font(), level.size());
        canvas.setTextMatrix(spot.left(), spot.top() - level.ascent());
        canvas.showText(words);
        canvas.endText();
    }
}
