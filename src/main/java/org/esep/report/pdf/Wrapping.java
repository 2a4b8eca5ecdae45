package org.esep.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Breaks text into lines of at most `width` points: at white space and between letters joined by a hyphen, never inside
/// a date or a number, and inside a word only where it alone is too long.
record Wrapping(Level level, float width) {

    private static final char HYPHEN = '-';
    private static final String ELLIPSIS = "\u2026";

    /// One line at least.
    List<Line> lines(Text text) {
        level.face().check(text.words());
        var words = text.words().stripTrailing();
        var lines = new ArrayList<Line>();
        var start = 0;
        var end = 0;
        for (var next : ends(words)) {
            if (end > start && !fits(words, start, next)) {
                lines.add(line(text, start, end));
                start = end;
            }
            while (!fits(words, start, next)) {
                var cut = cut(words, start, next);
                lines.add(line(text, start, cut));
                start = cut;
            }
            end = next;
        }
        lines.add(line(text, start, end));
        return List.copyOf(lines);
    }

    /// The same in so many lines at most, an ellipsis at the end where words are left out.
    List<Line> lines(Text text, int most) {
        var all = lines(text);
        if (all.size() <= most) {
            return all;
        }
        var last = all.get(most - 1).words().stripTrailing();
        while (!last.isEmpty() && level.width(last + ELLIPSIS) > width) {
            last = last.substring(0, last.length() - 1);
        }
        var kept = new ArrayList<>(all.subList(0, most - 1));
        kept.addAll(lines(Text.of(last.strip() + ELLIPSIS)));
        return List.copyOf(kept);
    }

    /// Where lines may end.
    static List<Integer> ends(String words) {
        var length = words.length();
        return IntStream.rangeClosed(1, length).filter(place -> place == length || isEnd(words, place)).boxed()
                .toList();
    }

    private static boolean isEnd(String words, int place) {
        var before = words.charAt(place - 1);
        return (before == ' ' && words.charAt(place) != ' ')
                || (before == HYPHEN && place > 1 && Character.isLetter(words.charAt(place - 2))
                        && Character.isLetter(words.charAt(place)));
    }

    private boolean fits(String words, int start, int end) {
        return end - start < 2 || level.width(words.substring(start, end).stripTrailing()) <= width;
    }

    private int cut(String words, int start, int end) {
        var cut = end - 1;
        while (!fits(words, start, cut)) {
            cut--;
        }
        return cut;
    }

    private Line line(Text text, int start, int end) {
        var stop = start + text.words().substring(start, end).stripTrailing().length();
        var parts = new ArrayList<Line.Part>();
        var place = start;
        var left = 0f;
        for (var link : text.links()) {
            if (link.start() < stop && link.end() > place) {
                left = add(parts, text.words().substring(place, Math.max(place, link.start())), left, Optional.empty());
                place = Math.min(stop, link.end());
                left = add(parts, text.words().substring(Math.max(start, link.start()), place), left,
                        Optional.of(link));
            }
        }
        add(parts, text.words().substring(place, stop), left, Optional.empty());
        return new Line(parts);
    }

    /// Gives where the part ends.
    private float add(List<Line.Part> parts, String words, float left, Optional<Text.Link> link) {
        if (words.isEmpty()) {
            return left;
        }
        var wide = level.width(words);
        parts.add(new Line.Part(words, left, wide, link));
        return left + wide;
    }
}
