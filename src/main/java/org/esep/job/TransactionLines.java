package org.esep.job;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.FundingLine;
import org.esep.aggregate.Net;
import org.esep.aggregate.Outgoing;
import org.esep.aggregate.Reason;
import org.esep.aggregate.Rule;
import org.esep.iati.FundingRole;

/// Lines of text that tell the transactions of a programme by role, and what of the money that goes out is net.
record TransactionLines(ActivitySummary summary, EvidenceLines evidence) {

    Stream<String> of(Stream<FundingLine> funding) {
        var byRole = funding.filter(line -> line.activity().equals(summary.activity().id()))
                .filter(line -> line.role().isTransaction())
                .collect(Collectors.groupingBy(FundingLine::role, TreeMap::new, Collectors.toList()));
        return Stream.concat(byRole.entrySet().stream().flatMap(entry -> role(entry.getKey(), entry.getValue())),
                byRole.isEmpty()
                        ? Stream.empty()
                        : new TreeMap<>(summary.nets()).entrySet().stream()
                                .map(entry -> net(entry.getKey(), entry.getValue())));
    }

    private Stream<String> role(FundingRole role, List<FundingLine> lines) {
        var sum = summary.sums().get(role);
        return Stream.concat(
                Stream.of("  " + role.code() + ": " + lines.size() + " stated" + (sum == null ? "" : ", gross " + sum)),
                EvidenceLines.cut(lines.stream().flatMap(line -> evidence.fact(told(line), line.fact()))));
    }

    private static String told(FundingLine line) {
        return line.reason().code() + ", " + EvidenceLines.amount(line.amount()) + part(line)
                + (line.link().isEmpty() ? "" : " came from " + String.join(", ", line.link()));
    }

    private static String part(FundingLine line) {
        return line.net().filter(_ -> line.reason() == Reason.COUNTED && !line.link().isEmpty())
                .map(net -> ", net " + net + ", the rest").orElse(line.link().isEmpty() ? "" : ",");
    }

    private static String net(Outgoing what, Net net) {
        return "  " + what.code() + ": gross " + net.gross() + ", net " + net.own() + from(net) + inTotals(net) + " ("
                + EvidenceLines.rule(Rule.GROSS_AND_NET) + ")";
    }

    private static String from(Net net) {
        return net.from().isEmpty() ? "" : ", the rest came from " + String.join(", ", net.from());
    }

    private static String inTotals(Net net) {
        return net.counted().equals(net.own()) ? "" : ", in totals " + net.counted() + ", " + net.reason().code();
    }
}
