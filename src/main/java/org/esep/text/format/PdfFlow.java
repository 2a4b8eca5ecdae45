package org.esep.text.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.esep.corpus.Part;

/// Makes of the rows of all pages headings, paragraphs, items and tables in reading order. A paragraph ends where the
/// next line stands lower or further right than usual, is set otherwise, begins an item, or could have begun earlier.
final class PdfFlow {

    private static final double LOWER = 1.22;
    private static final double SAME_SIZE = 0.6;
    private static final double INDENT = 0.7;
    private static final int LONGEST_HEADING = 250;
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?\\u2026][\\u00BB\"\\u201D)]?$");
    private static final Pattern NO_HEADING = Pattern.compile(".*[.;,:]$");
    private static final Pattern ALWAYS = Pattern.compile("^[^\\p{L}\\p{N}(\\u2010-\\u2015-].*");

    private final Typography type;
    private final Hyphens hyphens;
    private final List<Part> parts = new ArrayList<>();
    private final List<Row> open = new ArrayList<>();

    private PdfFlow(Typography type, Hyphens hyphens) {
        this.type = type;
        this.hyphens = hyphens;
    }

    static List<Part> parts(List<List<Row>> pages) {
        var flow = new PdfFlow(Typography.of(pages),
                Hyphens.of(pages.stream().flatMap(List::stream).map(Row::text).toList()));
        pages.forEach(flow::page);
        flow.close();
        return flow.parts.stream().anyMatch(part -> part instanceof Part.Heading heading && heading.level() == 1)
                ? flow.parts
                : Headings.ranked(flow.parts);
    }

    private void page(List<Row> rows) {
        if (!open.isEmpty() && !rows.isEmpty() && !continuesOverPage(open.getLast(), rows.getFirst())) {
            close();
        }
        var right = rows.stream().mapToDouble(Row::right).max().orElse(0);
        var at = 0;
        while (at < rows.size()) {
            var table = PdfTables.at(rows.subList(at, rows.size()));
            if (table.isPresent()) {
                table(grid(table.get()), at == 0 && open.isEmpty());
                at += table.get().rows().size();
            } else {
                if (at > 0 && !open.isEmpty() && !continues(rows.get(at), right)) {
                    close();
                }
                open.add(rows.get(at));
                at++;
            }
        }
    }

    private boolean continues(Row row, double right) {
        var above = open.getLast();
        if (isSetOtherwise(above, row) || begins(above, row)) {
            return false;
        }
        if (row.base() - above.base() > LOWER * type.leading(row)) {
            return false;
        }
        return Bullets.begins(open.getFirst().text())
                ? row.left() > open.getFirst().left() + 1 || !couldHaveFitted(above, row, right)
                : !isIndented(above, row) && (type.isDisplay(row) || !isNewSentence(above, row, right));
    }

    private static boolean continuesOverPage(Row above, Row row) {
        return !isSetOtherwise(above, row) && !begins(above, row) && !ENDED.matcher(above.text()).matches()
                && !startsLarge(row);
    }

    private static boolean isSetOtherwise(Row above, Row row) {
        return Math.abs(above.size() - row.size()) > SAME_SIZE || above.bold() != row.bold();
    }

    /// Dashes and numbers begin a line by chance too, when a sentence goes on.
    private static boolean begins(Row above, Row row) {
        return Bullets.begins(row.text())
                && (ALWAYS.matcher(row.text()).matches() || ENDED.matcher(above.text()).matches());
    }

    private boolean isIndented(Row above, Row row) {
        return row.left() > above.left() + INDENT * row.size() && !type.isDisplay(row);
    }

    private static boolean isNewSentence(Row above, Row row, double right) {
        return couldHaveFitted(above, row, right) && ENDED.matcher(above.text()).matches() && startsLarge(row);
    }

    private static boolean couldHaveFitted(Row above, Row row, double right) {
        var first = row.words().getFirst();
        return above.right() + row.size() + first.right() - first.left() < right;
    }

    private static boolean startsLarge(Row row) {
        return !Character.isLowerCase(row.text().codePointAt(0));
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        var text = hyphens.join(open.stream().map(Row::text).toList());
        parts.add(part(text));
        open.clear();
    }

    private Part part(String text) {
        var item = Bullets.behind(text).or(() -> Bullets.behindDash(text).filter(_ -> isListed()));
        if (item.isPresent()) {
            return new Part.Item(item.get());
        }
        var display = open.stream().allMatch(type::isDisplay) && text.length() <= LONGEST_HEADING
                && !NO_HEADING.matcher(text).matches();
        return display || (type.isPlain() && open.size() == 1 && Headings.isHeading(text))
                ? new Part.Heading(text, type.level(open.getFirst()))
                : new Part.Paragraph(text);
    }

    private boolean isListed() {
        return !parts.isEmpty() && switch (parts.getLast()) {
            case Part.Item _ -> true;
            case Part.Paragraph(var text) -> text.endsWith(":");
            case Part.Heading _,Part.Grid _ -> false;
        };
    }

    /// A table on top of a page goes on with the one at the end of the page before when its columns are as many; a
    /// heading row that is there again is left out.
    private void table(Part.Grid grid, boolean top) {
        if (top && !parts.isEmpty() && parts.getLast() instanceof Part.Grid above && goesOn(above, grid)) {
            var rows = new ArrayList<>(above.rows());
            grid.rows().stream().filter(row -> !row.equals(above.header())).forEach(rows::add);
            parts.removeLast();
            parts.add(new Part.Grid("", above.header(), rows));
        } else {
            close();
            parts.add(grid);
        }
    }

    private static boolean goesOn(Part.Grid above, Part.Grid below) {
        return above.rows().getFirst().size() == below.rows().getFirst().size()
                && (below.header().isEmpty() || below.header().equals(above.header()));
    }

    private Part.Grid grid(PdfTables.Found table) {
        var grouped = PdfTables.grouped(table);
        var rows = grouped.stream().map(lines -> PdfTables.cells(lines, table.columns()).stream().map(hyphens::join)
                .toList()).toList();
        var headed = rows.size() > 1 && isBold(grouped.getFirst()) && !isBold(grouped.get(1));
        return headed
                ? new Part.Grid("", rows.getFirst(), rows.subList(1, rows.size()))
                : new Part.Grid("", List.of(), rows);
    }

    private static boolean isBold(List<Row> lines) {
        return lines.stream().allMatch(Row::bold);
    }
}
