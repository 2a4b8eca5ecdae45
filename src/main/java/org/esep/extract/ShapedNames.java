package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds names by their shape where no gazetteer knows them: a word that says what a thing is, and the words that
/// belong to it by capitals, endings or place, as the language has it.
final class ShapedNames {

    private static final int LONGEST = 14;
    private static final int LEAST_CAPITALS = 2;
    private static final int LEAST_WORDS = 2;
    private static final int ACRONYM = 4;

    private final Line line;
    private final Heads heads;
    private final NameParts parts;
    private final List<Mention> known;

    ShapedNames(Line line, List<Mention> known) {
        this.line = line;
        this.heads = line.heads();
        this.parts = new NameParts(line, known);
        this.known = List.copyOf(known);
    }

    List<Mention> all() {
        var found = new ArrayList<Mention>();
        for (var place : line.pack().naming().heads()) {
            switch (place) {
                case AMID -> runs(found);
                case BEFORE -> found.addAll(new HeadFirstNames(line, heads, parts).all());
                case AFTER -> headLast(found);
            }
        }
        acronyms(found);
        return List.copyOf(found);
    }

    /// An acronym right beside the word for an activity names one, if it is no organisation.
    private void acronyms(List<Mention> found) {
        if (!hasSmallLetters()) {
            return;
        }
        for (var token = 0; token < line.tokens().size(); token++) {
            var next = acronymEnd(token);
            var head = next > token
                    ? heads.at(next).or(before(token)).filter(Heads.Head::isActivity)
                    : Optional.<Heads.Head>empty();
            if (head.isPresent() && !parts.isKnown(token)) {
                parts.named(token, next, head.get()).ifPresent(found::add);
            }
        }
    }

    private java.util.function.Supplier<Optional<Heads.Head>> before(int token) {
        return () -> heads.before(token, 1);
    }

    /// The token behind an acronym of four capitals or more, hyphens and numbers between and behind them included.
    private int acronymEnd(int token) {
        var next = token;
        while (next < line.tokens().size() && (line.tokens().get(next).isAcronym() || (next > token && isLink(next)))) {
            next++;
        }
        var letters = 0;
        for (var at = token; at < next; at++) {
            letters += line.tokens().get(at).text().length();
        }
        return letters >= ACRONYM && (token == 0 || !line.tokens().get(token - 1).text().equals("-")) ? next : token;
    }

    private boolean isLink(int token) {
        var text = line.tokens().get(token).text();
        var joined = line.tokens().get(token - 1).span().end() == line.tokens().get(token).span().start();
        return joined && (text.equals("-") || line.tokens().get(token).isNumber());
    }

    private boolean hasSmallLetters() {
        return line.text().codePoints().anyMatch(Character::isLowerCase);
    }

    /// In a line all of capitals they tell nothing.
    private void runs(List<Mention> found) {
        if (hasSmallLetters()) {
            new CapitalRuns(line, known).all().forEach(run -> run(run, found));
            new CapitalRuns(line, known).all().forEach(run -> smallHead(run).ifPresent(found::add));
        }
    }

    /// A run of capitalised words is a name where one of them, outside of known names, is a head: its last word, else the last
    /// of the first stretch without small words that has one.
    private void run(CapitalRuns.Run run, List<Mention> found) {
        var capitals = IntStream.range(run.from(), run.next())
                .filter(token -> line.tokens().get(token).isCapitalised()).boxed().toList();
        var all = capitals.stream().filter(token -> !parts.isKnown(token)).flatMap(token -> heads.at(token).stream())
                .toList();
        all.stream().filter(head -> head.next() == run.next() && head.isActivity()).findFirst()
                .or(() -> all.stream().reduce((one, next) -> isStretch(one, next) ? next : one))
                .filter(head -> capitals.size() >= LEAST_CAPITALS + (head.isActivity() ? 1 : 0))
                .flatMap(head -> parts.named(run.from(), numbered(run.next()), head)).ifPresent(found::add);
    }

    /// With the number behind a name that an acronym in brackets follows: `Clean Rivers Programme 2 (CRP2)`.
    private int numbered(int next) {
        var isNumber = next < line.tokens().size() && line.tokens().get(next).isNumber();
        return isNumber && !Aliases.behind(line.text(), line.tokens().get(next).span()).names().isEmpty()
                ? next + 1
                : next;
    }

    /// Capitalised words with a small head behind them that goes with such names: `Naryn municipality`.
    private Optional<Mention> smallHead(CapitalRuns.Run run) {
        var words = line.pack().naming().headsOfNames().find(line.folded(), run.next());
        return words.filter(_ -> !line.tokens().get(run.next()).isCapitalised() && !parts.isKnown(run.from()))
                .map(found -> run.next() + found.words())
                .flatMap(next -> heads.before(next, 1).flatMap(head -> parts.named(run.from(), next, head)));
    }

    /// Whether nothing but capitalised words stands between two heads.
    private boolean isStretch(Heads.Head one, Heads.Head other) {
        return IntStream.range(one.next(), other.from()).allMatch(token -> line.tokens().get(token).isCapitalised());
    }

    private void headLast(List<Mention> found) {
        for (var token = 1; token < line.tokens().size(); token++) {
            var head = heads.at(token);
            var from = head.isPresent() ? beginning(token) : token;
            if (head.isPresent() && from < token && (!head.get().isActivity() || headLast(head.get(), from))) {
                parts.named(from, head.get().next(), head.get()).ifPresent(found::add);
            }
        }
    }

    private boolean headLast(Heads.Head head, int from) {
        return head.from() - from >= LEAST_WORDS
                && (parts.isNameOfActivity(head, from, head.next())
                        || (parts.isPlace(from)
                                && line.pack().naming().headsOfNames().find(line.folded(), head.from()).isPresent()));
    }

    /// The farthest capitalised word before the head with nothing but words of a name between.
    private int beginning(int head) {
        var beginning = head;
        var joined = false;
        for (var at = head - 1; at >= Math.max(0, head - LONGEST)
                && (isInside(at) || (joined && isInnerComma(at))); at--) {
            joined |= line.pack().naming().connectors().find(line.folded(), at).isPresent();
            beginning = line.tokens().get(at).isCapitalised() && !isOnlyFirst(at, beginning, head) ? at : beginning;
        }
        return beginning;
    }

    /// The capital of a sentence's first word tells nothing where another one before the head begins the name.
    private boolean isOnlyFirst(int token, int beginning, int head) {
        return token + 1 == beginning && beginning < head && parts.opensSentence(token) && !parts.isPlace(token)
                && line.tokens().get(beginning).isCapitalised();
    }

    /// A comma behind the head of another organisation ends that one.
    private boolean isInnerComma(int token) {
        return line.folded().get(token).equals(",") && token > 0 && heads.at(token - 1).isEmpty();
    }

    private boolean isInside(int token) {
        var word = line.tokens().get(token);
        return (word.isWord() || word.text().equals("-"))
                && line.pack().naming().notNames().find(line.folded(), token).isEmpty() && !parts.isKnown(token);
    }
}
