package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.esep.fact.Span;
import org.esep.iati.ActivityKind;
import org.esep.language.Naming;

/// Names of projects within a sentence that have neither marks nor a word for what they are: those that begin as such
/// names do, `Strengthening Rural Schools`, with a short name before or behind, and acronyms behind a word such as `phase of`.
final class OpenedNames {

    private static final int LEAST = 3;
    private static final int LETTERS = 4;

    private final Line line;
    private final Naming.Unmarked unmarked;
    private final List<Mention> known;

    OpenedNames(Line line, List<Mention> known) {
        this.line = line;
        this.unmarked = line.pack().naming().unmarked();
        this.known = List.copyOf(known);
    }

    List<Mention> all() {
        var found = new ArrayList<Mention>();
        if (line.kind() == Line.Kind.SENTENCE || line.kind() == Line.Kind.ITEM) {
            new CapitalRuns(line, known).all().stream().filter(this::isOpened).map(this::opened).forEach(found::add);
            IntStream.range(0, line.tokens().size()).mapToObj(this::cued).flatMap(Optional::stream)
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private boolean isOpened(CapitalRuns.Run run) {
        var opened = unmarked.openings().find(line.folded(), run.from()).isPresent();
        var isTold = !new NameParts(line, known).opensSentence(run.from())
                || !Aliases.behind(line.text(), span(run.from(), run.next())).names().isEmpty();
        return opened && isTold
                && IntStream.range(run.from(), run.next()).filter(this::isCapitalised).count() >= LEAST;
    }

    private boolean isCapitalised(int token) {
        return line.tokens().get(token).isWord() && line.tokens().get(token).isCapitalised();
    }

    private Mention opened(CapitalRuns.Run run) {
        var name = span(run.from(), run.next());
        var shorter = shorter(run.from());
        var behind = Aliases.behind(line.text(), name);
        var whole = new Span(shorter.map(Span::start).orElse(name.start()), behind.end());
        return new Mention.OfActivity(whole, name.of(line.text()),
                Stream.concat(shorter.map(span -> span.of(line.text())).stream(), behind.names().stream()).toList(),
                ActivityKind.PROJECT, Optional.empty());
    }

    /// The capitalised word before `short for` or the like.
    private Optional<Span> shorter(int token) {
        return IntStream.range(Math.max(0, token - LEAST), token)
                .filter(at -> unmarked.spellings().find(line.folded(), at)
                        .filter(found -> at + found.words() == token).isPresent())
                .map(at -> at > 0 && line.folded().get(at - 1).equals(",") ? at - 2 : at - 1)
                .filter(at -> at >= 0 && isCapitalised(at)).mapToObj(at -> span(at, at + 1)).findFirst();
    }

    private Optional<Mention> cued(int token) {
        var from = unmarked.cues().find(line.folded(), token).map(found -> token + found.words()).orElse(token);
        var next = acronymEnd(from);
        var name = from > token && next > from ? span(from, next) : new Span(0, 0);
        return name.length() < LETTERS || known.stream().anyMatch(mention -> mention.span().overlaps(name))
                ? Optional.empty()
                : Optional.of(new Mention.OfActivity(name, name.of(line.text()), List.of(),
                        ActivityKind.PROGRAMME, Optional.empty()));
    }

    /// The token behind an acronym, hyphens inside it included.
    private int acronymEnd(int from) {
        var next = from;
        while (next < line.tokens().size() && (line.tokens().get(next).isAcronym() || isCapitalLetter(next)
                || (next > from && line.tokens().get(next).text().equals("-")))) {
            next++;
        }
        return next;
    }

    private boolean isCapitalLetter(int token) {
        return line.tokens().get(token).text().length() == 1 && isCapitalised(token);
    }

    private Span span(int from, int next) {
        return new Span(line.tokens().get(from).span().start(), line.tokens().get(next - 1).span().end());
    }
}
