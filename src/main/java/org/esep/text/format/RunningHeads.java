package org.esep.text.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Leaves out the lines that stand, but for their numbers, at the same place on top or at the bottom of page after page,
/// and page numbers.
final class RunningHeads {

    private static final int EDGE = 3;
    private static final double SHARE = 0.34;
    private static final double BAND = 6;

    private RunningHeads() {}

    static List<List<Row>> without(List<List<Row>> pages) {
        var onPages = new TreeMap<String, Integer>();
        pages.forEach(page -> edges(page).forEach(edge -> onPages.merge(edge, 1, Integer::sum)));
        var kept = new ArrayList<List<Row>>();
        for (var number = 1; number <= pages.size(); number++) {
            kept.add(kept(pages.get(number - 1), number, onPages, pages.size()));
        }
        return kept;
    }

    private static List<Row> kept(List<Row> page, int number, Map<String, Integer> onPages, int pages) {
        var kept = new ArrayList<Row>();
        for (var at = 0; at < page.size(); at++) {
            var row = page.get(at);
            var often = isEdge(at, page) && bands(row).stream()
                    .anyMatch(band -> onPages.getOrDefault(band, 0) >= Math.max(2, pages * SHARE));
            var isNumber = (at == 0 || at == page.size() - 1) && row.text().equals(String.valueOf(number));
            if (!often && !isNumber) {
                kept.add(row);
            }
        }
        return kept;
    }

    private static Set<String> edges(List<Row> page) {
        var edges = new HashSet<String>();
        for (var at = 0; at < page.size(); at++) {
            if (isEdge(at, page)) {
                edges.addAll(bands(page.get(at)));
            }
        }
        return edges;
    }

    private static boolean isEdge(int at, List<Row> page) {
        return at < EDGE || at >= page.size() - EDGE;
    }

    /// Two bands that overlap, so that places a hair apart share one.
    private static List<String> bands(Row row) {
        var shape = row.text().replaceAll("\\d+", "0");
        var band = (long) (row.base() / BAND);
        return List.of(shape + "@" + band, shape + "@" + (band + 1));
    }
}
