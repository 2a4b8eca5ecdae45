package org.esep.aggregate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.esep.iati.Money;

/// Rule 2, parent and child: a child's money is inside its parent's where the parent states a budget, so that totals
/// count each euro once. A regional parent is counted less its children that have one country of their own, and these
/// count there.
final class ParentAndChild {

    private final Map<String, ActivitySummary> activities;
    private final Map<String, List<ActivitySummary>> children;

    ParentAndChild(List<ActivitySummary> activities) {
        this.activities = activities.stream()
                .collect(Collectors.toMap(summary -> summary.activity().id(), Function.identity()));
        this.children = activities.stream().filter(summary -> summary.activity().parent().isPresent())
                .collect(Collectors.groupingBy(summary -> summary.activity().parent().orElseThrow()));
    }

    /// Whether an activity's budget enters totals.
    Reason reason(ActivitySummary child) {
        var parent = parent(child).filter(ParentAndChild::statesBudget);
        return parent.isPresent() && !isApart(child, parent.get()) ? Reason.INSIDE_PARENT : Reason.COUNTED;
    }

    private Optional<ActivitySummary> parent(ActivitySummary child) {
        return child.activity().parent().flatMap(id -> Optional.ofNullable(activities.get(id)));
    }

    private static boolean statesBudget(ActivitySummary parent) {
        return parent.budget().filter(budget -> budget.choice() != Choice.SUM_OF_CONTRIBUTIONS)
                .flatMap(budget -> budget.value().reporting()).isPresent();
    }

    /// A child with one country of its own under a regional parent.
    private static boolean isApart(ActivitySummary child, ActivitySummary parent) {
        return parent.isRegional() && child.countries().size() == 1;
    }

    /// What of an activity's budget enters totals: nothing where it lies inside its parent's, else the budget less that
    /// of the children that count on their own, never below nothing.
    Optional<Money> counted(ActivitySummary activity) {
        var budget = activity.budget().flatMap(figure -> figure.value().reporting());
        if (budget.isEmpty() || reason(activity) != Reason.COUNTED) {
            return Optional.empty();
        }
        var apart = children.getOrDefault(activity.activity().id(), List.of()).stream()
                .filter(child -> statesBudget(activity) && isApart(child, activity))
                .flatMap(child -> child.budget().flatMap(figure -> figure.value().reporting()).stream())
                .reduce(Money::plus);
        return apart.map(children -> less(budget.get(), children)).or(() -> budget);
    }

    private static Money less(Money whole, Money part) {
        return new Money(whole.amount().subtract(part.amount()).max(java.math.BigDecimal.ZERO), whole.currency());
    }
}
