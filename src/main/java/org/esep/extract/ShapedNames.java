package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.esep.fact.OrganisationMention;
import org.esep.fact.Span;
import org.esep.iati.ActivityKind;

/// Finds names by their shape where no gazetteer knows them: a word that says what a thing is, and the words that
/// belong to it by capitals, endings or place, as the language has it.
final class ShapedNames {

    private static final Set<String> OPENERS = Set.of(".", ":", "\u00AB", "\u201C", "\u201E", "\"", "|");
    private static final int LONGEST = 14;
    private static final int LEAST_CAPITALS = 2;
    private static final int LEAST_WORDS = 2;
    private static final int LONGEST_EPITHET = 3;
    private static final int ACRONYM = 4;

    private final Line line;
    private final List<Mention> known;
    private final Heads heads;

    ShapedNames(Line line, List<Mention> known) {
        this.line = line;
        this.known = known;
        this.heads = new Heads(line);
    }

    List<Mention> all() {
        var found = new ArrayList<Mention>();
        for (var place : line.pack().naming().heads()) {
            switch (place) {
                case AMID -> runs(found);
                case BEFORE -> headFirst(found);
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
            if (head.isPresent() && !isKnown(token)) {
                named(token, next, head.get(), found);
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
        var letters = IntStream.range(token, next).map(at -> line.tokens().get(at).text().length()).sum();
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
        }
    }

    /// A run of capitalised words is a name where one of them, outside of known names, is a head: its last word, else the last
    /// of the first stretch without small words that has one.
    private void run(CapitalRuns.Run run, List<Mention> found) {
        var capitals = IntStream.range(run.from(), run.next())
                .filter(token -> line.tokens().get(token).isCapitalised()).boxed().toList();
        var all = capitals.stream().filter(token -> !isKnown(token)).flatMap(token -> heads.at(token).stream()).toList();
        all.stream().filter(head -> head.next() == run.next() && head.isActivity()).findFirst()
                .or(() -> all.stream().reduce((one, next) -> isStretch(one.next(), next.from()) ? next : one))
                .filter(head -> capitals.size() >= LEAST_CAPITALS + (head.isActivity() ? 1 : 0))
                .ifPresent(head -> named(run.from(), run.next(), head, found));
    }

    private boolean isStretch(int from, int next) {
        return IntStream.range(from, next).allMatch(token -> line.tokens().get(token).isCapitalised());
    }

    private void headFirst(List<Mention> found) {
        var token = 0;
        while (token < line.tokens().size()) {
            var head = isKnown(token) ? Optional.<Heads.Head>empty() : heads.at(token);
            var next = head.isPresent() ? continued(head.get().next()) : token + 1;
            if (head.isPresent() && (next > head.get().next() || isBody(head.get()))) {
                headFirst(head.get(), next, found);
            }
            token = Math.max(next, token + 1);
        }
    }

    /// The word for an organisation is a name where a capitalised word that belongs to it stands before it.
    private boolean isBody(Heads.Head head) {
        var from = withEpithets(head.from());
        return !head.isActivity() && from < head.from() && !opensSentence(from);
    }

    /// The first of the words before a head that belong to it, if it is capitalised within the sentence or at its beginning.
    private int withEpithets(int head) {
        var first = head;
        for (var at = head - 1; at >= Math.max(0, head - LONGEST_EPITHET) && isEpithetForm(at); at--) {
            first = line.tokens().get(at).isCapitalised() ? at : first;
        }
        return first;
    }

    private boolean isEpithetForm(int token) {
        return line.tokens().get(token).isWord() && !isKnown(token)
                && line.pack().naming().epithets().find(line.folded(), token).isPresent()
                && line.pack().naming().notNames().find(line.folded(), token).isEmpty();
    }

    private void headFirst(Heads.Head head, int next, List<Mention> found) {
        if (!head.isActivity()) {
            named(withEpithets(head.from()), next, head, found);
            return;
        }
        var from = isEpithet(head.from() - 1) ? head.from() - 1 : head.from();
        if (isNameOfActivity(head, from, next) && next - head.next() >= LEAST_WORDS) {
            named(from, next, head, found);
        }
    }

    /// A capital within the sentence, or an acronym in brackets behind, tells a name from a description.
    private boolean isNameOfActivity(Heads.Head head, int from, int next) {
        var capital = line.tokens().get(from).isCapitalised() && !opensSentence(from);
        return line.pack().naming().headsOfNames().find(line.folded(), head.from()).isPresent()
                && (capital || !Aliases.behind(line.text(), span(from, next)).names().isEmpty());
    }

    private boolean isEpithet(int token) {
        return token >= 0 && line.tokens().get(token).isWord() && line.tokens().get(token).isCapitalised()
                && !opensSentence(token) && !isKnown(token)
                && line.pack().naming().notNames().find(line.folded(), token).isEmpty();
    }

    private boolean opensSentence(int token) {
        return token == 0 || OPENERS.contains(line.folded().get(token - 1))
                || (token == 1 && !line.tokens().getFirst().isWord());
    }

    private Span span(int from, int next) {
        return new Span(line.tokens().get(from).span().start(), line.tokens().get(next - 1).span().end());
    }

    private int continued(int from) {
        var next = from;
        var at = from;
        while (at < Math.min(line.tokens().size(), from + LONGEST) && !isKnown(at)
                && (isPart(at) || isEnumeration(at) || (isJoint(at) && !beginsBody(at + 1)))) {
            next = isPart(at) ? at + 1 : next;
            at++;
        }
        return next;
    }

    /// A comma inside a name, as in `of education, science and sport`: small words of a name follow it up to a joining word.
    private boolean isEnumeration(int token) {
        if (!line.folded().get(token).equals(",")) {
            return false;
        }
        var at = token + 1;
        while (at < Math.min(line.tokens().size(), token + LONGEST_EPITHET + 1) && isSmallPart(at)) {
            at++;
        }
        return at > token + 1 && at < line.tokens().size()
                && (isEnumeration(at) || (isJoint(at) && at + 1 < line.tokens().size() && isSmallPart(at + 1)));
    }

    private boolean isSmallPart(int token) {
        return isPart(token) && !line.tokens().get(token).isCapitalised();
    }

    /// Whether a capitalised word that belongs to the next organisation's head follows.
    private boolean beginsBody(int token) {
        var at = token;
        while (at < Math.min(line.tokens().size(), token + LONGEST_EPITHET) && isEpithetForm(at)) {
            at++;
        }
        return at < line.tokens().size() && line.tokens().get(token).isCapitalised()
                && heads.at(at).filter(head -> !head.isActivity()).isPresent();
    }

    private boolean isPart(int token) {
        return line.tokens().get(token).isWord() && (line.tokens().get(token).isCapitalised()
                || line.pack().naming().continuations().find(line.folded(), token).isPresent());
    }

    private boolean isJoint(int token) {
        return line.tokens().get(token).text().equals("-")
                || line.pack().naming().connectors().find(line.folded(), token).isPresent();
    }

    private void headLast(List<Mention> found) {
        for (var token = 1; token < line.tokens().size(); token++) {
            var head = heads.at(token);
            var from = head.isPresent() ? beginning(token) : token;
            if (head.isPresent() && from < token && (!head.get().isActivity() || headLast(head.get(), from))) {
                named(from, head.get().next(), head.get(), found);
            }
        }
    }

    private boolean headLast(Heads.Head head, int from) {
        return head.from() - from >= LEAST_WORDS
                && (isNameOfActivity(head, from, head.next())
                        || (isPlace(from)
                                && line.pack().naming().headsOfNames().find(line.folded(), head.from()).isPresent()));
    }

    private boolean isPlace(int token) {
        return known.stream().anyMatch(mention -> mention instanceof Mention.OfCountry
                && mention.span().contains(line.tokens().get(token).span()));
    }

    /// The farthest capitalised word before the head with nothing but words of a name between.
    private int beginning(int head) {
        var beginning = head;
        var joined = false;
        for (var at = head - 1; at >= Math.max(0, head - LONGEST)
                && (isInside(at) || (joined && isInnerComma(at))); at--) {
            joined |= line.pack().naming().connectors().find(line.folded(), at).isPresent();
            beginning = line.tokens().get(at).isCapitalised() && !isOnlyFirst(at, beginning) ? at : beginning;
        }
        return beginning;
    }

    /// The capital of a sentence's first word tells nothing where another one begins the name.
    private boolean isOnlyFirst(int token, int beginning) {
        return token + 1 == beginning && opensSentence(token) && !isPlace(token)
                && line.tokens().get(beginning).isCapitalised();
    }

    /// A comma behind the head of another organisation ends that one.
    private boolean isInnerComma(int token) {
        return line.folded().get(token).equals(",") && token > 0 && heads.at(token - 1).isEmpty();
    }

    private boolean isInside(int token) {
        var word = line.tokens().get(token);
        return (word.isWord() || word.text().equals("-"))
                && line.pack().naming().notNames().find(line.folded(), token).isEmpty() && !isKnown(token);
    }

    /// Whether a word belongs to an organisation that the gazetteer knows.
    private boolean isKnown(int token) {
        return known.stream().anyMatch(mention -> mention instanceof Mention.OfOrganisation
                && mention.span().contains(line.tokens().get(token).span()));
    }

    /// A legal form alone is no name.
    private boolean isLegalForm(int from, int next) {
        return line.pack().naming().legalForms().find(line.folded(), from)
                .filter(form -> from + form.words() >= next).isPresent();
    }

    private void named(int from, int next, Heads.Head head, List<Mention> found) {
        if (isLegalForm(from, next)) {
            return;
        }
        var span = span(from, next);
        var aliases = Aliases.behind(line.text(), span);
        var whole = new Span(span.start(), aliases.end());
        found.add(mention(whole, span.of(line.text()), aliases, head.activity()));
    }

    private static Mention mention(Span whole, String name, Aliases aliases, Optional<ActivityKind> kind) {
        return kind.<Mention>map(of -> new Mention.OfActivity(whole, name, aliases.names(), of, Optional.empty()))
                .orElseGet(() -> new Mention.OfOrganisation(whole,
                        new OrganisationMention(name, aliases.names(), Optional.empty())));
    }
}
