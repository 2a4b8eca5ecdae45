package org.esep.text.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import org.esep.corpus.Part;

/// Reads tables: caption, heading rows and cells. A line break inside a cell stays one; a cell that spans rows stands in
/// each of them, one that spans columns in the first.
final class HtmlTables {

    private static final int WIDEST = 50;
    private static final int LONGEST = 1000;
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern BREAKS = Pattern.compile(" ?(?:" + HtmlText.BREAK + " ?)+");

    private HtmlTables() {}

    /// Whether a table only places the parts of a page.
    static boolean isLayout(Element table) {
        return table.attr("role").equals("presentation") || table.selectFirst("td table, td h1, td h2, td h3") != null
                || table.select("tr").stream().allMatch(row -> row.select("> td, > th").size() <= 1);
    }

    static Optional<Part> of(Element table) {
        var rows = table.select("tr").stream().filter(row -> !row.select("> td, > th").isEmpty()).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var cells = cells(rows);
        var headed = (int) rows.stream().takeWhile(HtmlTables::isHeader).count();
        var body = headed == rows.size() ? 0 : headed;
        var caption = Optional.ofNullable(table.selectFirst("caption")).map(HtmlText::text).orElse("");
        return Optional.of(new Part.Grid(caption, header(cells.subList(0, body)), cells.subList(body, cells.size())));
    }

    /// A list of terms is a table of two columns; a term without words about it says nothing.
    static Part ofTerms(Element list) {
        var rows = new ArrayList<List<String>>();
        var term = "";
        for (var child : list.select("dt, dd")) {
            if (child.normalName().equals("dt")) {
                term = HtmlText.text(child);
            } else if (!cell(child).isEmpty()) {
                rows.add(List.of(term, cell(child)));
            }
        }
        return new Part.Grid("", List.of(), rows);
    }

    /// Of several heading rows, the words of each column from top to bottom.
    private static List<String> header(List<List<String>> rows) {
        var columns = new ArrayList<String>();
        for (var row : rows) {
            for (var column = 0; column < row.size(); column++) {
                append(columns, column, row.get(column));
            }
        }
        return columns;
    }

    private static void append(List<String> columns, int column, String words) {
        if (column >= columns.size()) {
            columns.add(words);
        } else if (!words.isEmpty() && !columns.get(column).equals(words)) {
            columns.set(column, (columns.get(column) + " " + words).strip());
        }
    }

    private static boolean isHeader(Element row) {
        var labels = row.select("> th");
        return row.closest("thead") != null || (labels.size() > 1 && row.select("> td").isEmpty()
                && labels.stream().noneMatch(cell -> cell.attr("scope").equals("row")));
    }

    /// A cell that goes on in the rows below.
    private record Hanging(String text, int rows) {}

    private static List<List<String>> cells(List<Element> rows) {
        var table = new ArrayList<List<String>>();
        Map<Integer, Hanging> above = new TreeMap<>();
        for (var row : rows) {
            var cells = new ArrayList<String>();
            row.select("> td, > th").forEach(cell -> add(cell, cells, above));
            hang(cells, above);
            table.add(cells);
        }
        return table;
    }

    private static void add(Element cell, List<String> cells, Map<Integer, Hanging> above) {
        hang(cells, above);
        var text = cell(cell);
        for (var column = 0; column < number(cell, "colspan", WIDEST); column++) {
            var rows = number(cell, "rowspan", LONGEST);
            if (rows > 1) {
                above.put(cells.size(), new Hanging(column == 0 ? text : "", rows - 1));
            }
            cells.add(column == 0 ? text : "");
        }
    }

    /// Takes down what hangs from above into the next columns.
    private static void hang(List<String> cells, Map<Integer, Hanging> above) {
        for (var hanging = above.remove(cells.size()); hanging != null; hanging = above.remove(cells.size())) {
            if (hanging.rows() > 1) {
                above.put(cells.size(), new Hanging(hanging.text(), hanging.rows() - 1));
            }
            cells.add(hanging.text());
        }
    }

    private static int number(Element cell, String attribute, int most) {
        var number = cell.attr(attribute);
        return number.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(number), 1, most) : 1;
    }

    private static String cell(Element cell) {
        cell.select("p, div, li").forEach(block -> block.appendText(HtmlText.BREAK));
        return BREAKS.matcher(SPACES.matcher(cell.wholeText()).replaceAll(" ")).replaceAll("\n").strip();
    }
}
