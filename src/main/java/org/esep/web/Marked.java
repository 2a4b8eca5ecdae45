package org.esep.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.esep.fact.Span;
import org.esep.report.published.DocumentText;

/// A part of a text cut where quotes begin and end, so that quotes which overlap can all be shown.
final class Marked {

    private final DocumentText.Part part;
    /// By how much the number of quotes grows at a place.
    private final Map<Integer, Integer> growth = new HashMap<>();
    private final TreeMap<Integer, Integer> starts = new TreeMap<>();
    private final TreeSet<Integer> cuts = new TreeSet<>();

    private Marked(DocumentText.Part part) {
        this.part = part;
        cuts.add(part.start());
        cuts.add(part.end());
    }

    /// A stretch of the text, whether some quote holds it and the one asked for does, and the name of the place if a
    /// quote begins here.
    record Piece(String text, boolean quoted, boolean chosen, Optional<String> id) {}

    /// The pieces of a part of a text in order; together they are the part.
    static List<Piece> pieces(DocumentText.Part part, List<Span> quotes, Optional<Span> chosen) {
        var marked = new Marked(part);
        quotes.forEach(marked::add);
        chosen.ifPresent(marked::add);
        return marked.pieces(chosen);
    }

    private void add(Span quote) {
        var from = Math.max(quote.start(), part.start());
        var to = Math.min(quote.end(), part.end());
        if (from < to) {
            cuts.add(from);
            cuts.add(to);
            growth.merge(from, 1, Integer::sum);
            growth.merge(to, -1, Integer::sum);
            starts.putIfAbsent(from, quote.start());
        }
    }

    private List<Piece> pieces(Optional<Span> chosen) {
        var pieces = new ArrayList<Piece>();
        var open = 0;
        for (var from : cuts.headSet(part.end())) {
            open += growth.getOrDefault(from, 0);
            var to = cuts.higher(from);
            pieces.add(new Piece(part.text().substring(from - part.start(), to - part.start()), open > 0,
                    chosen.map(span -> span.start() <= from && to <= span.end()).orElse(false),
                    Optional.ofNullable(starts.get(from)).map(start -> "f-" + start)));
        }
        return pieces;
    }
}
