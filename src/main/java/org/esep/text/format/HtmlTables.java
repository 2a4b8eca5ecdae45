package org.esep.text.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jsoup.nodes.Element;

import org.esep.corpus.Part;

/// Reads tables: caption, heading row and cells; a line break inside a cell stays one.
final class HtmlTables {

    private static final int WIDEST_SPAN = 50;

    private HtmlTables() {}

    static Optional<Part> of(Element table) {
        var rows = table.select("tr").stream().filter(row -> table.equals(row.closest("table"))).toList();
        var cells = rows.stream().map(HtmlTables::cells).filter(row -> !row.isEmpty()).toList();
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        var caption = Optional.ofNullable(table.selectFirst("caption")).map(HtmlText::text).orElse("");
        var headed = isHeader(rows.getFirst()) && cells.size() > 1;
        return Optional.of(new Part.Grid(caption, headed ? cells.getFirst() : List.of(),
                headed ? cells.subList(1, cells.size()) : cells));
    }

    /// A list of terms is a table of two columns.
    static Part ofTerms(Element list) {
        var rows = new ArrayList<List<String>>();
        var term = "";
        for (var child : list.select("dt, dd")) {
            if (child.normalName().equals("dt")) {
                term = HtmlText.text(child);
            } else if (!HtmlText.text(child).isEmpty()) {
                rows.add(List.of(term, cell(child)));
            }
        }
        return new Part.Grid("", List.of(), rows);
    }

    private static boolean isHeader(Element row) {
        var inHead = row.parent() != null && row.parent().normalName().equals("thead");
        return inHead || (row.children().size() > 1
                && row.children().stream().allMatch(cell -> cell.normalName().equals("th")));
    }

    private static List<String> cells(Element row) {
        return row.children().stream().filter(cell -> cell.is("td, th"))
                .flatMap(cell -> IntStream.range(0, span(cell)).mapToObj(column -> column == 0 ? cell(cell) : ""))
                .toList();
    }

    private static int span(Element cell) {
        var span = cell.attr("colspan");
        return span.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(span), 1, WIDEST_SPAN) : 1;
    }

    private static String cell(Element cell) {
        return cell.wholeText().replaceAll("[ \\t\\r\\n\\f]+", " ").replaceAll(" ?\\u2028 ?", "\n").strip();
    }
}
