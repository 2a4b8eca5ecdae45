package org.esep.extract;

import java.util.ArrayList;
import java.util.List;

/// Finds runs of capitalised words with small joining words inside: `Ministry of Finance of Tajikistan`.
final class CapitalRuns {

    private static final int LONGEST_JOINT = 2;

    private final Line line;
    private final List<String> folded;
    private final Heads heads;

    CapitalRuns(Line line) {
        this.line = line;
        this.folded = line.folded();
        this.heads = new Heads(line);
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
        return token < line.tokens().size() && line.tokens().get(token).isWord()
                && line.tokens().get(token).isCapitalised();
    }

    private int end(int from) {
        var next = from + 1;
        var at = next;
        while (at - next <= LONGEST_JOINT && at < line.tokens().size() && (isName(at) || isJoint(at))) {
            at++;
            next = isName(at - 1) ? at : next;
        }
        return next;
    }

    private boolean isJoint(int token) {
        return line.tokens().get(token).text().equals("-")
                || line.pack().naming().connectors().find(folded, token).isPresent();
    }

    /// Two names joined by one word are two names where each has a head of its own.
    private List<Run> split(Run run) {
        for (var token = run.from() + 1; token < run.next() - 1; token++) {
            var joint = isJoint(token) && isName(token + 1);
            if (joint && hasHead(run.from(), token) && hasHead(token + 1, run.next())
                    && heads.at(token + 1).isPresent()) {
                return List.of(new Run(run.from(), withoutJoints(token)), new Run(token + 1, run.next()));
            }
        }
        return List.of(run);
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
            if (heads.at(token).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
