package org.esep.report.pdf;

import java.util.Optional;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.AppliedDecisions;
import org.esep.aggregate.Figure;

/// Which figures of a programme a person set or confirmed.
record CheckedFigures(AppliedDecisions decided) {

    boolean isBudget(ActivitySummary summary) {
        return isChecked(summary.budget());
    }

    boolean isTime(ActivitySummary summary) {
        return isChecked(summary.timeline().start()) || isChecked(summary.timeline().end());
    }

    private <T> boolean isChecked(Optional<Figure<T>> figure) {
        return figure.filter(known -> !decided.on(known.used()).isEmpty()).isPresent();
    }
}
