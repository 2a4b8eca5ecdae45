package org.esep.report.excel;

import java.util.List;

/// The numbers behind one chart: a label and a value for each bar, in their order.
record Bars(String title, List<Bar> bars) {

    record Bar(String label, Value value) {
    }

    /// Whether there is anything to draw.
    boolean isDrawn() {
        return bars.stream().anyMatch(bar -> Tally.number(bar.value()).signum() > 0);
    }
}
