package org.esep.text.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.esep.corpus.Part;

/// Finds tables in plain text: lines of cells parted by tabs or strokes, and labels whose values begin in one column, be
/// it behind a colon, white or a row of dots.
final class TextTables {

    private static final Pattern LABEL = Pattern.compile("^(\\s*[^\\s:|][^:|]{0,60}:)([ \\t]+)(\\S.*)$");
    private static final Pattern LEADER = Pattern.compile("(?:\\s+\\.|\\s*\\.{3,}|\\s*\\u2026+)?\\s+$");
    private static final Pattern LED = Pattern.compile("^\\s*\\p{L}[^|\\t]{0,60}?"
            + "(?:(?:\\s+\\.|\\s*\\.{3,}|\\s*\\u2026+)\\s+|(?<![\\s.;,:?!]) {2,})(\\S.*)$");
    private static final Pattern GAP = Pattern.compile("\\S {3,}\\S");
    private static final Pattern CELL = Pattern.compile("\\s*\\|\\s*|\\s*\\t\\s*");
    private static final Pattern RULE = Pattern.compile("[\\s|:+=-]+");
    private static final int ALIGNED = 2;
    /// So many labels in a row, none of them with white behind it, are the lines of a text.
    private static final int UNDECIDED = 12;

    private TextTables() {}

    /// A table and how many lines it takes.
    record Found(Part.Grid grid, int lines) {}

    static boolean isRow(String line) {
        return led(line) > 0 || line.strip().contains("\t") || CELL.split(line.strip()).length > ALIGNED
                || isLabelled(line);
    }

    private static boolean isLabelled(String line) {
        var label = LABEL.matcher(line);
        return label.matches() && label.group(2).length() >= ALIGNED;
    }

    /// The table that begins with the first of some lines of one paragraph.
    static Optional<Found> at(List<String> lines) {
        return isRule(lines.getFirst())
                ? Optional.empty()
                : labelled(lines).or(() -> led(lines)).or(() -> parted(lines));
    }

    /// Labels without a colon: values begin in one column, behind white or dots.
    private static Optional<Found> led(List<String> lines) {
        var column = led(lines.getFirst());
        var rows = lines.stream().takeWhile(line -> column > 0 && led(line) == column)
                .map(line -> List.of(LEADER.matcher(line.substring(0, column)).replaceFirst("").strip(),
                        line.substring(column).strip()))
                .toList();
        return rows.size() >= ALIGNED ? found(List.of(), rows, rows.size()) : Optional.empty();
    }

    /// Where the value behind the label of a line begins; 0 where it has no such label.
    private static int led(String line) {
        var label = LED.matcher(line);
        return label.matches() && !GAP.matcher(label.group(1)).find() ? label.start(1) : 0;
    }

    private static Optional<Found> labelled(List<String> lines) {
        var rows = new ArrayList<List<String>>();
        var column = -1;
        var wide = false;
        for (var line : lines) {
            var label = LABEL.matcher(line);
            if (rows.size() == UNDECIDED && !wide) {
                break;
            }
            if (!label.matches() || (column >= 0 && label.start(3) != column)) {
                break;
            }
            column = label.start(3);
            wide |= label.group(2).length() >= ALIGNED;
            rows.add(List.of(label.group(1).strip().replaceAll(":$", ""), label.group(3).strip()));
        }
        return wide && rows.size() >= ALIGNED ? found(List.of(), rows, rows.size()) : Optional.empty();
    }

    private static Optional<Found> parted(List<String> lines) {
        var taken = lines.stream().takeWhile(line -> isRule(line) || fits(cells(line), lines.getFirst())).toList();
        var rows = taken.stream().filter(line -> !isRule(line)).map(TextTables::cells).toList();
        if (rows.size() < ALIGNED) {
            return Optional.empty();
        }
        return isRule(taken.get(1))
                ? found(rows.getFirst(), rows.subList(1, rows.size()), taken.size())
                : found(List.of(), rows, taken.size());
    }

    private static boolean isRule(String line) {
        return RULE.matcher(line).matches();
    }

    private static boolean fits(List<String> cells, String first) {
        return cells.size() >= ALIGNED && cells.size() == cells(first).size();
    }

    private static List<String> cells(String line) {
        var bare = line.strip().replaceAll("^\\||\\|$", "");
        return List.of(CELL.split(bare, -1)).stream().map(String::strip).toList();
    }

    private static Optional<Found> found(List<String> header, List<List<String>> rows, int lines) {
        return Optional.of(new Found(new Part.Grid("", header, rows), lines));
    }
}
