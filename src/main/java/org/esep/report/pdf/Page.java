package org.esep.report.pdf;

import java.awt.Color;
import java.util.List;

import org.openpdf.text.BadElementException;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

import org.esep.report.chart.Drawing;
import org.esep.report.pdf.Style.Level;

/// Sets paragraphs, tables and drawings on the page.
final class Page {

    static final float WIDTH = 499;
    private static final float PADDING = 3.5f;
    private static final float GAP = 14;
    /// More letters than these do not stand on one line in the largest size.
    private static final int LONG_FIGURE = 20;

    private final Style style;
    private final PdfContentByte canvas;

    Page(Style style, PdfContentByte canvas) {
        this.style = style;
        this.canvas = canvas;
    }

    Paragraph paragraph(String text, Level level, float before) {
        var paragraph = new Paragraph(style.phrase(text, level));
        paragraph.setLeading(0, 1.35f);
        paragraph.setMultipliedLeading(1.35f);
        paragraph.setSpacingBefore(before);
        return paragraph;
    }

    /// A drawing as vectors with its words as text, and what it shows in words for readers that see no pictures.
    Image drawing(Drawing drawing, String alternative) {
        var template = canvas.createTemplate((float) drawing.width(), (float) drawing.height());
        var face = style.regular();
        var graphics = template.createGraphics((float) drawing.width(), (float) drawing.height(), new OneFace(face));
        drawing.draw(graphics);
        graphics.dispose();
        try {
            var image = Image.getInstance(template);
            image.setAlt(alternative);
            image.setSpacingBefore(5);
            return image;
        } catch (BadElementException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Elements that stay together on one page.
    PdfPTable together(List<Element> elements) {
        var table = new PdfPTable(1);
        table.setTotalWidth(WIDTH);
        table.setLockedWidth(true);
        table.setSplitRows(false);
        table.setSpacingBefore(GAP);
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        elements.forEach(cell::addElement);
        table.addCell(cell);
        return table;
    }

    /// A table over the whole width whose head is repeated on every page; `widths` in points.
    PdfPTable table(List<PdfPCell> head, float... widths) {
        var table = new PdfPTable(widths);
        table.setTotalWidth(WIDTH);
        table.setLockedWidth(true);
        table.setHeaderRows(1);
        table.setSpacingBefore(4);
        head.forEach(table::addCell);
        return table;
    }

    PdfPCell head(String text) {
        return cell(text, Level.HEAD, Style.INK);
    }

    /// The head of a column of numbers.
    PdfPCell numberHead(String text) {
        var cell = head(text);
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        return cell;
    }

    PdfPCell cell(String text, Level level) {
        return cell(text, level, Style.HAIRLINE);
    }

    private PdfPCell cell(String text, Level level, Color line) {
        var cell = new PdfPCell(style.phrase(text, level));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(line);
        cell.setBorderWidth(0.5f);
        cell.setPaddingTop(PADDING);
        cell.setPaddingBottom(PADDING);
        cell.setPaddingLeft(0);
        cell.setPaddingRight(6);
        return cell;
    }

    PdfPCell number(String text) {
        var cell = cell(text, Level.CELL);
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        return cell;
    }

    /// A headline figure: label, number, note.
    PdfPCell headline(String label, String figure, String note) {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.TOP);
        cell.setBorderColor(Style.ACCENT);
        cell.setBorderWidth(1.5f);
        cell.setPaddingTop(5);
        cell.setPaddingLeft(0);
        cell.setPaddingRight(10);
        cell.addElement(paragraph(label, Level.LABEL, 0));
        cell.addElement(paragraph(figure, figure.length() > LONG_FIGURE ? Level.SECTION : Level.FIGURE, 2));
        cell.addElement(paragraph(note, Level.NOTE, 2));
        return cell;
    }
}
