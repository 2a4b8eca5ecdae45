package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Names whose head stands first: the word that says what a thing is, the words that go on behind it, and the capitalised
/// ones before it that belong to it.
final class HeadFirstNames {

    private static final int LONGEST = 14;
    private static final int LEAST_WORDS = 2;
    private static final int LONGEST_EPITHET = 3;

    private final Line line;
    private final Heads heads;
    private final NameParts parts;

    HeadFirstNames(Line line, Heads heads, NameParts parts) {
        this.line = line;
        this.heads = heads;
        this.parts = parts;
    }

    List<Mention> all() {
        var found = new ArrayList<Mention>();
        var token = 0;
        while (token < line.tokens().size()) {
            var head = parts.isKnown(token) ? Optional.<Heads.Head>empty() : heads.at(token);
            var next = head.isPresent() ? continued(head.get().next()) : token + 1;
            if (head.isPresent() && (next > head.get().next() || isBody(head.get()))) {
                name(head.get(), next).ifPresent(found::add);
            }
            token = Math.max(next, token + 1);
        }
        return List.copyOf(found);
    }

    private Optional<Mention> name(Heads.Head head, int next) {
        if (!head.isActivity()) {
            return parts.named(withEpithets(head.from()), next, head);
        }
        var from = isEpithet(head.from() - 1) ? head.from() - 1 : head.from();
        return parts.isNameOfActivity(head, from, next) && next - head.next() >= LEAST_WORDS
                ? parts.named(from, next, head)
                : Optional.empty();
    }

    /// The word for an organisation is a name where a capitalised word that belongs to it stands before it.
    private boolean isBody(Heads.Head head) {
        var from = withEpithets(head.from());
        return !head.isActivity() && from < head.from() && !parts.opensSentence(from);
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
        return line.tokens().get(token).isWord() && !parts.isKnown(token)
                && line.pack().naming().epithets().find(line.folded(), token).isPresent()
                && line.pack().naming().notNames().find(line.folded(), token).isEmpty();
    }

    private boolean isEpithet(int token) {
        return token >= 0 && line.tokens().get(token).isWord() && line.tokens().get(token).isCapitalised()
                && !parts.opensSentence(token) && !parts.isKnown(token) && !parts.isPlace(token)
                && line.pack().naming().notNames().find(line.folded(), token).isEmpty();
    }

    private int continued(int from) {
        var next = from;
        var at = from;
        while (at < Math.min(line.tokens().size(), from + LONGEST) && !parts.isKnown(at)
                && (isPart(at) || isEnumeration(at) || (parts.isJoint(at) && !beginsBody(at + 1)))) {
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
                && (isEnumeration(at) || (parts.isJoint(at) && at + 1 < line.tokens().size() && isSmallPart(at + 1)));
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
}
