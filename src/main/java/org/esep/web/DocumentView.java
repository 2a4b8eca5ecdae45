package org.esep.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.esep.fact.Span;
import org.esep.report.published.DocumentLine;
import org.esep.report.published.DocumentText;
import org.esep.report.published.FactLine;

/// What the page of a document shows: a part of its text, which is all of it but for long ones, with the quotes of the
/// facts that the viewer may see. A refused document has no text. Templates call the public methods.
record DocumentView(Looking looking, DocumentLine line, Optional<DocumentText.Part> part, List<FactLine> facts,
        Optional<Span> chosen) {

    private static final int MOST = 100_000;
    /// What is shown of a long text before the quote that was asked for.
    private static final int BEFORE = 2_000;

    static DocumentView of(Looking looking, DocumentLine line, Optional<Span> chosen, Optional<Integer> at) {
        var published = looking.edition().published();
        var start = at.or(() -> chosen.map(Span::start).filter(place -> place > MOST - BEFORE)
                .map(place -> place - BEFORE)).orElse(0);
        var part = published.text(line.path()).map(text -> text.part(start, MOST));
        var facts = published.contents().facts().ofDocument(line.path(),
                part.map(shown -> new Span(shown.start(), shown.end())).orElse(new Span(0, MOST)));
        return new DocumentView(looking, line, part, facts.stream().filter(looking.sight()::fact).toList(), chosen);
    }

    public String title() {
        return looking.title(line.path());
    }

    public List<Marked.Piece> pieces() {
        var quotes = facts.stream().flatMap(DocumentView::places).toList();
        return part.map(shown -> Marked.pieces(shown, quotes, chosen)).orElse(List.of());
    }

    private static Stream<Span> places(FactLine fact) {
        return Stream.concat(Stream.of(new Span(fact.quoteStart(), fact.quoteEnd())),
                fact.alsoAt().stream().map(place -> new Span(place.quoteStart(), place.quoteEnd())));
    }

    public Optional<Looking.Link> programme(FactLine fact) {
        return fact.programme().flatMap(looking.programmes()::find).map(looking::programme);
    }

    /// Where the part before this one begins.
    public Optional<Integer> before() {
        return part.map(DocumentText.Part::start).filter(start -> start > 0).map(start -> Math.max(0, start - MOST));
    }

    /// Where the part behind this one begins.
    public Optional<Integer> behind() {
        return part.filter(DocumentText.Part::more).map(DocumentText.Part::end);
    }
}
