package org.esep.text.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How a document is set: the size of its running text, the distance of its lines, the sizes of its headings from the
/// largest down, and the share of letters that are bold.
record Typography(double body, double bold, SortedMap<Double, Double> leading, List<Double> sizes) {

    private static final double LARGER = 0.9;
    private static final double CLOSEST = 0.9;
    private static final double FARTHEST = 2.2;
    private static final double USUAL = 1.25;
    private static final int LOWEST = 6;
    private static final double HALF = 0.5;

    static Typography of(List<List<Row>> pages) {
        var letters = new TreeMap<Double, Integer>();
        var bold = 0;
        var all = 0;
        for (var row : pages.stream().flatMap(List::stream).toList()) {
            var length = row.text().length();
            letters.merge(row.size(), length, Integer::sum);
            bold += row.bold() ? length : 0;
            all += length;
        }
        var body = letters.entrySet().stream().max(Map.Entry.<Double, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(0.0);
        var larger = letters.keySet().stream().filter(size -> size > body + LARGER).sorted(Comparator.reverseOrder());
        return new Typography(body, (double) bold / Math.max(1, all), leading(pages), larger.toList());
    }

    private static SortedMap<Double, Double> leading(List<List<Row>> pages) {
        var gaps = new HashMap<Double, List<Double>>();
        for (var page : pages) {
            for (var at = 1; at < page.size(); at++) {
                var gap = page.get(at).base() - page.get(at - 1).base();
                var size = page.get(at).size();
                if (gap > CLOSEST * size && gap < FARTHEST * size && size == page.get(at - 1).size()) {
                    gaps.computeIfAbsent(size, _ -> new ArrayList<>()).add(gap);
                }
            }
        }
        var leading = new TreeMap<Double, Double>();
        gaps.forEach((size, found) -> leading.put(size, found.stream().sorted().toList().get(found.size() / 2)));
        return leading;
    }

    /// The usual distance of two lines.
    double leading(Row row) {
        return leading.getOrDefault(row.size(), USUAL * row.size());
    }

    /// Whether rows are set apart from the running text as headings are.
    boolean isDisplay(Row row) {
        return row.size() > body + LARGER || (row.bold() && bold < HALF && row.size() > body - LARGER);
    }

    /// Whether nothing is set apart.
    boolean isPlain() {
        return sizes.isEmpty() && (bold == 0 || bold == 1);
    }

    /// The level of a heading; bold ones of the size of the running text are the lowest.
    int level(Row row) {
        var rank = sizes.indexOf(row.size());
        return Math.min(LOWEST, (rank < 0 ? Math.max(1, sizes.size()) : rank) + 1);
    }
}
