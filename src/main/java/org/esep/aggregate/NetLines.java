package org.esep.aggregate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.esep.iati.Money;

/// Lays what of the money of activities counts on its lines, so that the lines add up to it to the cent, and tells why
/// the rest does not.
final class NetLines {

    /// The reasons that follow from what other activities count.
    private static final Set<Reason> OF_OTHERS = Set.of(Reason.COUNTED, Reason.INSIDE_PARENT, Reason.RECEIVED);

    private final Activities activities;
    /// What of the money of one activity passed already, for its lines follow each other.
    private final Map<Sum, BigDecimal> passed = new HashMap<>();

    NetLines(Activities activities) {
        this.activities = activities;
    }

    private record Sum(String activity, Outgoing what) {}

    /// The lines in their order, which is that of the activities.
    Stream<FundingLine> of(List<FundingLine> lines) {
        return lines.stream().map(this::of);
    }

    private FundingLine of(FundingLine line) {
        return OF_OTHERS.contains(line.reason())
                ? activities.find(line.activity()).map(summary -> of(line, summary)).orElse(line)
                : line;
    }

    private FundingLine of(FundingLine line, ActivitySummary summary) {
        var what = Outgoing.of(line.role());
        if (what.isPresent()) {
            return summary.net(what.get()).map(net -> of(line, net, what.get())).orElse(line);
        }
        return summary.counted() == Reason.INSIDE_PARENT && !line.role().isTransaction()
                ? line.because(Reason.INSIDE_PARENT)
                : line;
    }

    private FundingLine of(FundingLine line, Net net, Outgoing what) {
        if (net.reason() == Reason.INSIDE_PARENT) {
            return line.because(Reason.INSIDE_PARENT);
        }
        if (net.isReceived()) {
            return line.because(Reason.RECEIVED, net.from());
        }
        if (net.counted().equals(net.gross())) {
            return line.reason() == Reason.COUNTED ? line : line.because(Reason.COUNTED);
        }
        return line.amount().reporting().map(money -> line.part(part(line, money, net, what), net.from()))
                .orElse(line);
    }

    private Money part(FundingLine line, Money money, Net net, Outgoing what) {
        var sum = new Sum(line.activity(), what);
        var before = passed.getOrDefault(sum, BigDecimal.ZERO);
        var after = before.add(money.amount());
        passed.keySet().removeIf(other -> !other.activity().equals(line.activity()));
        passed.put(sum, after);
        return new Money(Shares.running(after, net.gross().amount(), net.counted())
                .subtract(Shares.running(before, net.gross().amount(), net.counted())), money.currency());
    }
}
