package org.esep.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// Finds runs of capitalised words with small joining words inside: `Ministry of Finance of Tajikistan`.
final class CapitalRuns {

    private static final int LONGEST_JOINT = 2;

    private final Line line;
    private final List<String> folded;
    private final Heads heads;
    private final BitSet known;

    /// `known` are the names that the gazetteer knows.
    CapitalRuns(Line line, List<Mention> known) {
        this.known = line.tokensOf(known.stream().filter(Mention.OfOrganisation.class::isInstance));
        this.line = line;
        this.folded = line.folded();
        this.heads = line.heads();
    }

    /// Tokens `from` included to `next` excluded.
    record Run(int from, int next) {}

    List<Run> all() {
        var runs = new ArrayList<Run>();
        var token = 0;
        while (token < line.tokens().size()) {
            if (isName(token) && line.pack().naming().notNames().find(folded, token).isEmpty()) {
                var next = end(token);
                runs.addAll(split(new Run(token, next)));
                token = next;
            } else {
                token++;
            }
        }
        return List.copyOf(runs);
    }

    private boolean isName(int token) {
        return token >= 0 && token < line.tokens().size() && line.tokens().get(token).isWord()
                && line.tokens().get(token).isCapitalised();
    }

    private int end(int from) {
        var next = from + 1;
        var at = next;
        while (at - next <= LONGEST_JOINT && at < line.tokens().size()
                && (isName(at) || isJoint(at) || isCompound(at) || isEnumeration(from, at))) {
            at++;
            next = isName(at - 1) ? at : next;
        }
        return next;
    }

    /// A comma inside a name such as `Ministry of Labour, Health and Sport`: no other head follows it before the word that
    /// joins the last of them.
    private boolean isEnumeration(int from, int comma) {
        if (!folded.get(comma).equals(",") || heads.at(from).filter(head -> !head.isActivity()).isEmpty()
                || !isJoint(from + 1)) {
            return false;
        }
        var at = comma + 1;
        while (isName(at) && heads.at(at).isEmpty() && !line.tokens().get(at).isAcronym()) {
            at++;
        }
        return at > comma + 1 && at < line.tokens().size()
                && (isEnumeration(from, at) || (isJoint(at) && isName(at + 1) && heads.at(at + 1).isEmpty()));
    }

    /// The small second part of a word such as `Community-based`.
    private boolean isCompound(int token) {
        var hyphen = line.tokens().get(token - 1);
        return line.tokens().get(token).isWord() && hyphen.text().equals("-")
                && hyphen.span().end() == line.tokens().get(token).span().start() && isName(token - 2)
                && line.tokens().get(token - 2).span().end() == hyphen.span().start();
    }

    private boolean isJoint(int token) {
        return line.tokens().get(token).text().equals("-")
                || line.pack().naming().connectors().find(folded, token).isPresent();
    }

    /// Two names joined by a word are two names where each has a head of its own, or where the second is an acronym.
    private List<Run> split(Run run) {
        for (var token = run.from() + 1; token < run.next() - 1; token++) {
            var second = afterArticle(token);
            if (joins(token) && hasHead(run.from(), token) && isNameOfItsOwn(token, second, run)) {
                return Stream.concat(Stream.of(new Run(run.from(), withoutJoints(token))),
                        split(new Run(second, run.next())).stream()).toList();
            }
        }
        return List.of(run);
    }

    private boolean joins(int token) {
        return line.pack().discourse().joints().find(folded, token).isPresent();
    }

    private int afterArticle(int joint) {
        var at = joint + 1;
        while (at < line.tokens().size() && !isName(at) && isJoint(at)) {
            at++;
        }
        return at;
    }

    private boolean isNameOfItsOwn(int joint, int second, Run run) {
        return second < run.next() && isName(second) && (line.tokens().get(second).isAcronym()
                || heads.at(second).isPresent() || (second > joint + 1 && hasHead(second, run.next())));
    }

    private int withoutJoints(int next) {
        var end = next;
        while (isJoint(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean hasHead(int from, int next) {
        for (var token = from; token < next; token++) {
            if (heads.at(token).isPresent() || known.get(token)) {
                return true;
            }
        }
        return false;
    }
}
