package org.esep.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.esep.iati.Money;
import org.esep.report.published.ProgrammeLine;

/// The sums of a programme's transactions as figures of its page: gross by role, then net.
record Sums(ProgrammeLine line, Looking looking) {

    static List<Figure> of(ProgrammeLine line, Looking looking) {
        var sums = new Sums(line, looking);
        return line.sums().isEmpty() ? List.of() : Stream.concat(sums.gross(), sums.net()).toList();
    }

    private Stream<Figure> gross() {
        return new TreeMap<>(line.sums()).entrySet().stream()
                .map(sum -> figure(looking.told().word("money", sum.getKey()), sum.getValue(), ""));
    }

    private Stream<Figure> net() {
        var words = looking.told().words();
        return new TreeMap<>(line.net().orElse(Map.of())).entrySet().stream().filter(sum -> isKnown(sum.getKey()))
                .map(sum -> figure(
                        words.text("headline." + sum.getKey() + "-net"), sum.getValue(),
                        words.text("rule.gross-and-net")));
    }

    private boolean isKnown(String net) {
        return net.equals("commitments")
                ? line.sums().containsKey("commitment")
                : line.sums().containsKey("disbursement") || line.sums().containsKey("expenditure");
    }

    private Figure figure(String label, BigDecimal sum, String rule) {
        var money = Money.of(sum.toPlainString(), line.reportingCurrency());
        return new Figure(label, Optional.empty(), Optional.empty(), Optional.of(looking.told().money(money)),
                Optional.empty(), rule, records(), List.of());
    }

    private List<Looking.Link> records() {
        var used = line.used();
        return line.documents().stream().flatMap(document -> looking.record(line.id(), document, used).stream())
                .toList();
    }
}
