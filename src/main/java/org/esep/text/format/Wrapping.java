package org.esep.text.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tells lines that an editor broke at a width from lines that a person ended. A break is an editor's where the first
/// word of the next line would not have fitted any more.
final class Wrapping {

    private static final Pattern LABELLED = Pattern.compile("\\p{Lu}[^.:;]{1,40}: \\S.*");
    private static final int WIDEST = 130;
    private static final int NARROWEST = 40;
    private static final double MOST = 0.95;
    private static final double NEARLY = 0.92;

    private final int width;
    private final Hyphens hyphens;

    private Wrapping(int width, Hyphens hyphens) {
        this.width = width;
        this.hyphens = hyphens;
    }

    static Wrapping of(List<String> lines) {
        var lengths = lines.stream().mapToInt(String::length).filter(length -> length > 0).sorted().toArray();
        var width = lengths.length == 0 ? 0 : lengths[(int) Math.ceil(lengths.length * MOST) - 1];
        return new Wrapping(width, Hyphens.of(lines));
    }

    /// The lines of a paragraph as they were before an editor broke them.
    List<String> unwrapped(List<String> lines) {
        var whole = new ArrayList<String>();
        var open = new ArrayList<String>();
        for (var line : lines) {
            if (!open.isEmpty() && !continues(open, line)) {
                whole.add(closed(open));
            }
            open.add(line);
        }
        whole.add(closed(open));
        return whole;
    }

    private String closed(List<String> open) {
        var line = open.size() == 1 ? open.getFirst() : hyphens.join(open);
        open.clear();
        return line;
    }

    private boolean continues(List<String> open, String line) {
        if (width > WIDEST || width < NARROWEST || Bullets.begins(line) || TextTables.isRow(line)
                || isCard(open.getFirst(), line)) {
            return false;
        }
        var before = open.getLast();
        var word = line.strip().split("\\s", 2)[0];
        var full = before.stripTrailing().length() + 1 + word.length() > width * NEARLY;
        return full || hangs(open.getFirst(), before, line);
    }

    /// Whether both lines begin with a label, as those of a card of facts do.
    static boolean isCard(String first, String line) {
        return LABELLED.matcher(first.strip()).matches() && LABELLED.matcher(line.strip()).matches();
    }

    /// An item's further lines are indented below its words.
    private static boolean hangs(String first, String before, String line) {
        return Bullets.begins(first) && indent(line) > indent(first) && !before.stripTrailing().endsWith(".");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
