package org.esep.report.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

import org.esep.aggregate.FundingLine;

/// Hands out the lines of funding of one activity after another, both sorted by id, without holding those of all.
final class LinesByActivity {

    private final Iterator<FundingLine> lines;
    /// The line that was looked at and not handed out yet, if any.
    private final Deque<FundingLine> next = new ArrayDeque<>();

    LinesByActivity(List<FundingLine> lines) {
        this.lines = lines.iterator();
        advance();
    }

    /// Those of an activity whose id comes behind that of the call before.
    List<FundingLine> of(String activity) {
        var own = new ArrayList<FundingLine>();
        while (!next.isEmpty() && next.getFirst().activity().compareTo(activity) <= 0) {
            var line = next.removeFirst();
            if (line.activity().equals(activity)) {
                own.add(line);
            }
            advance();
        }
        return own;
    }

    private void advance() {
        if (lines.hasNext()) {
            next.addLast(lines.next());
        }
    }
}
