package org.esep.report.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/// Breaks labels into lines of at most `width` points: between words, inside a word only where it alone is too long.
record Wrapping(Font font, double width) {

    private static final String ELLIPSIS = "\u2026";
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    List<String> lines(String text) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!fits(longer) && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = broken(longer, lines);
        }
        lines.add(line);
        return List.copyOf(lines);
    }

    /// The same in so many lines at most, an ellipsis at the end where words are left out.
    List<String> lines(String text, int most) {
        var all = lines(text);
        if (all.size() <= most) {
            return all;
        }
        var last = all.get(most - 1);
        while (!last.isEmpty() && !fits(last + ELLIPSIS)) {
            last = last.substring(0, last.length() - 1);
        }
        var kept = new ArrayList<>(all.subList(0, most));
        kept.set(most - 1, last.strip() + ELLIPSIS);
        return List.copyOf(kept);
    }

    /// Adds the full lines of a word that is too long, gives what is left of it.
    private String broken(String word, List<String> lines) {
        var rest = word;
        while (!fits(rest)) {
            var end = rest.length() - 1;
            while (end > 1 && !fits(rest.substring(0, end))) {
                end--;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private boolean fits(String text) {
        return text.length() < 2 || width(font, text) <= width;
    }

    static double width(Font font, String text) {
        return font.getStringBounds(text, EXACT).getWidth();
    }
}
