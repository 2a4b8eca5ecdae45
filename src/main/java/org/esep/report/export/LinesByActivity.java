package org.esep.report.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.esep.aggregate.FundingLine;

/// Hands out the lines of funding of one activity after another, both sorted by id, without holding those of all.
final class LinesByActivity {

    private final Iterator<FundingLine> lines;
    private Optional<FundingLine> next;

    LinesByActivity(List<FundingLine> lines) {
        this.lines = lines.iterator();
        this.next = following();
    }

    /// Those of an activity whose id comes behind that of the call before.
    List<FundingLine> of(String activity) {
        var own = new ArrayList<FundingLine>();
        while (next.filter(line -> line.activity().compareTo(activity) <= 0).isPresent()) {
            next.filter(line -> line.activity().equals(activity)).ifPresent(own::add);
            next = following();
        }
        return own;
    }

    private Optional<FundingLine> following() {
        return lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
    }
}
