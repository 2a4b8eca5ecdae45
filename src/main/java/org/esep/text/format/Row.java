package org.esep.text.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The words that stand side by side on a page, from left to right; at least one.
record Row(List<Word> words) {

    /// Letters nearer than this share of their size belong to one word.
    private static final double TIGHT = 0.12;

    Row {
        words = words.stream().sorted(Comparator.comparingDouble(Word::left)).toList();
    }

    double left() {
        return words.getFirst().left();
    }

    double right() {
        return words.stream().mapToDouble(Word::right).max().orElseThrow();
    }

    double base() {
        return words.getFirst().base();
    }

    /// The size of most letters.
    double size() {
        return words.stream()
                .collect(Collectors.groupingBy(Word::size, TreeMap::new,
                        Collectors.summingInt(word -> word.text().length())))
                .entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    boolean bold() {
        return words.stream().filter(word -> word.text().codePoints().anyMatch(Character::isLetter))
                .allMatch(Word::bold);
    }

    String text() {
        var text = new StringBuilder();
        for (var at = 0; at < words.size(); at++) {
            var apart = at > 0 && words.get(at).left() - words.get(at - 1).right() > TIGHT * words.get(at).size();
            text.append(apart ? " " : "").append(words.get(at).text());
        }
        return text.toString();
    }

    /// The stretches of words with at least a gap, in points, between them.
    List<Row> stretches(double gap) {
        var stretches = new ArrayList<Row>();
        var open = new ArrayList<Word>();
        for (var word : words) {
            if (!open.isEmpty() && word.left() - open.getLast().right() >= gap) {
                stretches.add(new Row(open));
                open.clear();
            }
            open.add(word);
        }
        stretches.add(new Row(open));
        return stretches;
    }
}
