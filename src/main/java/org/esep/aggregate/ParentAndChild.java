package org.esep.aggregate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.esep.iati.Money;

/// Rule 2, parent and child: a child's money is inside that of the nearest activity above it that states money of the
/// same kind, so that totals count each euro once. A regional parent is counted less its children that have one country
/// of their own, and these count there. Kinds are budgets, commitments and spending.
final class ParentAndChild {

    private final Kind kind;
    private final Map<String, ActivitySummary> activities;
    private final Map<String, List<ActivitySummary>> children;

    private ParentAndChild(List<ActivitySummary> activities, Kind kind) {
        this.kind = kind;
        this.activities = activities.stream()
                .collect(Collectors.toMap(summary -> summary.activity().id(), Function.identity()));
        this.children = activities.stream().filter(child -> holder(child).isPresent())
                .collect(Collectors.groupingBy(child -> holder(child).orElseThrow().activity().id()));
    }

    /// The money of activities that is looked at, and which of them hold that of the activities below.
    private record Kind(Function<ActivitySummary, Optional<Money>> money, Predicate<ActivitySummary> holds) {}

    static ParentAndChild ofBudgets(List<ActivitySummary> activities) {
        return new ParentAndChild(activities, new Kind(
                summary -> summary.budget().flatMap(figure -> figure.value().reporting()),
                ParentAndChild::statesBudget));
    }

    static ParentAndChild of(Outgoing what, List<ActivitySummary> activities) {
        return new ParentAndChild(activities, new Kind(summary -> summary.net(what).map(Net::own),
                summary -> summary.net(what).filter(net -> net.gross().amount().signum() > 0).isPresent()));
    }

    private static boolean statesBudget(ActivitySummary parent) {
        return parent.budget().filter(budget -> budget.choice() != Choice.SUM_OF_CONTRIBUTIONS)
                .flatMap(budget -> budget.value().reporting()).filter(money -> money.amount().signum() > 0)
                .isPresent();
    }

    /// Whether an activity's money enters totals.
    Reason reason(ActivitySummary child) {
        var holder = holder(child);
        return holder.isPresent() && !isApart(child, holder.get()) ? Reason.INSIDE_PARENT : Reason.COUNTED;
    }

    /// The nearest activity above a child that states money of the kind.
    private Optional<ActivitySummary> holder(ActivitySummary child) {
        var passed = new HashSet<String>();
        var above = parent(child);
        while (above.isPresent() && !kind.holds().test(above.get()) && passed.add(above.get().activity().id())) {
            above = parent(above.get());
        }
        return above.filter(kind.holds())
                .filter(holder -> !holder.activity().id().equals(child.activity().id()));
    }

    private Optional<ActivitySummary> parent(ActivitySummary child) {
        return child.activity().parent().flatMap(id -> Optional.ofNullable(activities.get(id)));
    }

    /// A child with one country of its own under a regional parent.
    private static boolean isApart(ActivitySummary child, ActivitySummary parent) {
        return parent.isRegional() && child.countries().size() == 1;
    }

    /// What of an activity's money enters totals: nothing where it lies inside its parent's, else the money less that
    /// of the children that count on their own, never below nothing.
    Optional<Money> counted(ActivitySummary activity) {
        var money = kind.money().apply(activity);
        if (money.isEmpty() || reason(activity) != Reason.COUNTED) {
            return Optional.empty();
        }
        var apart = children.getOrDefault(activity.activity().id(), List.of()).stream()
                .filter(child -> isApart(child, activity)).flatMap(child -> kind.money().apply(child).stream())
                .reduce(Money::plus);
        return apart.map(children -> less(money.get(), children)).or(() -> money);
    }

    private static Money less(Money whole, Money part) {
        return new Money(whole.amount().subtract(part.amount()).max(java.math.BigDecimal.ZERO), whole.currency());
    }
}
