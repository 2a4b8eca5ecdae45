package org.esep.aggregate;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.iati.Money;

/// Rule 2, parent and child: a child's money is inside that of the nearest activity above it that states money of the
/// same kind, so that totals count each euro once. A regional parent is counted less its children that have one country
/// of their own, and these count there. Of the activities only those that are a part or have one are held, and of these
/// no more than it takes.
final class ParentAndChild {

    private final Map<String, Member> members;
    private final Map<Family, List<Member>> children;

    private ParentAndChild(Map<String, Member> members) {
        this.members = members;
        this.children = Stream.of(Kind.values()).flatMap(kind -> members.values().stream()
                .flatMap(child -> holder(kind, child).stream().map(holder -> Map.entry(new Family(kind, holder.id()),
                        child))))
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// The money of activities that is looked at.
    enum Kind {
        BUDGET, COMMITMENTS, SPENDING;

        static Kind of(Outgoing what) {
            return switch (what) {
                case COMMITMENTS -> COMMITMENTS;
                case SPENDING -> SPENDING;
            };
        }

        private Optional<Money> money(ActivitySummary activity) {
            return switch (this) {
                case BUDGET -> activity.budget().flatMap(figure -> figure.value().reporting());
                case COMMITMENTS -> activity.net(Outgoing.COMMITMENTS).map(Net::own);
                case SPENDING -> activity.net(Outgoing.SPENDING).map(Net::own);
            };
        }

        /// Whether it holds that of the activities below.
        private boolean holds(ActivitySummary parent) {
            return switch (this) {
                case BUDGET -> parent.budget().filter(figure -> figure.choice() != Choice.SUM_OF_CONTRIBUTIONS)
                        .flatMap(figure -> figure.value().reporting()).filter(money -> money.amount().signum() > 0)
                        .isPresent();
                case COMMITMENTS -> isGross(parent, Outgoing.COMMITMENTS);
                case SPENDING -> isGross(parent, Outgoing.SPENDING);
            };
        }

        private static boolean isGross(ActivitySummary parent, Outgoing what) {
            return parent.net(what).filter(net -> net.gross().amount().signum() > 0).isPresent();
        }
    }

    private record Family(Kind kind, String holder) {}

    /// What of an activity it takes to count it: its money, and of which kinds that holds that of others.
    private record Member(String id, Optional<String> parent, boolean regional, int countries, Map<Kind, Money> money,
            Map<Kind, Boolean> holds) {

        private static Member of(ActivitySummary activity) {
            var money = new EnumMap<Kind, Money>(Kind.class);
            var holds = new EnumMap<Kind, Boolean>(Kind.class);
            for (var kind : Kind.values()) {
                kind.money(activity).ifPresent(some -> money.put(kind, some));
                holds.put(kind, kind.holds(activity));
            }
            return new Member(activity.activity().id(), activity.activity().parent(), activity.isRegional(),
                    activity.countries().size(), money, holds);
        }

        private boolean holds(Kind kind) {
            return holds.getOrDefault(kind, false);
        }
    }

    /// `members` are at least the activities that are a part or have one.
    static ParentAndChild of(Stream<ActivitySummary> members) {
        var known = new HashMap<String, Member>();
        members.map(Member::of).forEach(member -> known.put(member.id(), member));
        return new ParentAndChild(known);
    }

    /// Whether an activity's money enters totals.
    Reason reason(Kind kind, ActivitySummary child) {
        return member(child).map(member -> reason(kind, member)).orElse(Reason.COUNTED);
    }

    private Reason reason(Kind kind, Member child) {
        var holder = holder(kind, child);
        return holder.isPresent() && !isApart(child, holder.get()) ? Reason.INSIDE_PARENT : Reason.COUNTED;
    }

    private Optional<Member> member(ActivitySummary activity) {
        return Optional.ofNullable(members.get(activity.activity().id()));
    }

    /// The nearest activity above a child that states money of the kind.
    private Optional<Member> holder(Kind kind, Member child) {
        var passed = new HashSet<String>();
        var above = parent(child);
        while (above.isPresent() && !above.get().holds(kind) && passed.add(above.get().id())) {
            above = parent(above.get());
        }
        return above.filter(holder -> holder.holds(kind)).filter(holder -> !holder.id().equals(child.id()));
    }

    private Optional<Member> parent(Member child) {
        return child.parent().flatMap(id -> Optional.ofNullable(members.get(id)));
    }

    /// A child with one country of its own under a regional parent.
    private static boolean isApart(Member child, Member parent) {
        return parent.regional() && child.countries() == 1;
    }

    /// What of an activity's money enters totals: nothing where it lies inside its parent's, else the money less that
    /// of the children that count on their own, never below nothing.
    Optional<Money> counted(Kind kind, ActivitySummary activity) {
        var money = kind.money(activity);
        var member = member(activity);
        if (money.isEmpty() || member.isEmpty()) {
            return money;
        }
        return reason(kind, member.get()) == Reason.COUNTED
                ? money.map(whole -> lessApart(kind, member.get(), whole))
                : Optional.empty();
    }

    private Money lessApart(Kind kind, Member parent, Money whole) {
        return children.getOrDefault(new Family(kind, parent.id()), List.of()).stream()
                .filter(child -> isApart(child, parent))
                .flatMap(child -> Optional.ofNullable(child.money().get(kind)).stream()).reduce(Money::plus)
                .map(apart -> less(whole, apart)).orElse(whole);
    }

    private static Money less(Money whole, Money part) {
        return new Money(whole.amount().subtract(part.amount()).max(BigDecimal.ZERO), whole.currency());
    }
}
