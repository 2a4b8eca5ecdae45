package org.esep.text.format;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

import org.esep.corpus.Part;

/// Reads the tables of a Word document. A cell that spans rows stands in each of them, one that spans columns in the
/// first; heading rows are those marked so, else a bold first row above others.
final class DocxTables {

    private static final int WIDEST = 60;

    private final DocxStyles styles;

    DocxTables(DocxStyles styles) {
        this.styles = styles;
    }

    /// A table of one column only frames what stands in it, and so does one that holds another.
    static boolean isFrame(Element table) {
        return table.getElementsByTag("w:tbl").size() > 1
                || rows(table).stream().allMatch(row -> cells(row).size() <= 1);
    }

    Part of(Element table) {
        var rows = rows(table).stream().filter(row -> !cells(row).isEmpty()).toList();
        var written = new ArrayList<List<String>>();
        rows.forEach(row -> written.add(written(row, written.isEmpty() ? List.of() : written.getLast())));
        var headed = isHeader(rows) ? 1 : 0;
        return new Part.Grid("", headed == 0 ? List.of() : written.getFirst(), written.subList(headed, written.size()));
    }

    private boolean isHeader(List<Element> rows) {
        var marked = DocxStyles.find(rows.getFirst(), "w:trPr", "w:tblHeader").isPresent();
        return rows.size() > 1 && (marked || (isBold(rows.getFirst()) && !isBold(rows.get(1))));
    }

    private boolean isBold(Element row) {
        return row.getElementsByTag("w:p").stream().filter(paragraph -> !paragraph.text().isBlank())
                .allMatch(styles::isBold);
    }

    private static List<Element> rows(Element table) {
        return table.getElementsByTag("w:tr").stream().filter(row -> table.equals(above(row, "w:tbl"))).toList();
    }

    static List<Element> ownCells(Element table) {
        return rows(table).stream().flatMap(row -> cells(row).stream()).toList();
    }

    private static List<Element> cells(Element row) {
        return row.getElementsByTag("w:tc").stream().filter(cell -> row.equals(above(cell, "w:tr"))).toList();
    }

    private static Element above(Element element, String name) {
        return element.parents().stream().filter(parent -> parent.tagName().equals(name)).findFirst().orElse(element);
    }

    private static List<String> written(Element row, List<String> above) {
        var cells = new ArrayList<String>();
        for (var cell : cells(row)) {
            cells.add(isContinued(cell) && cells.size() < above.size() ? above.get(cells.size()) : text(cell));
            for (var column = 1; column < span(cell); column++) {
                cells.add("");
            }
        }
        return cells;
    }

    private static boolean isContinued(Element cell) {
        return DocxStyles.find(cell, "w:tcPr", "w:vMerge").filter(merge -> !merge.attr("w:val").equals("restart"))
                .isPresent();
    }

    private static int span(Element cell) {
        return DocxStyles.find(cell, "w:tcPr", "w:gridSpan").map(span -> span.attr("w:val"))
                .filter(number -> number.matches("\\d{1,3}")).map(number -> Math.min(WIDEST, Integer.parseInt(number)))
                .orElse(1);
    }

    private static String text(Element cell) {
        return String.join("\n", cell.getElementsByTag("w:p").stream().map(DocxText::text).map(String::strip)
                .filter(line -> !line.isEmpty()).toList());
    }
}
