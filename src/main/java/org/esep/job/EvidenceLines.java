package org.esep.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.aggregate.Amount;
import org.esep.aggregate.AppliedDecisions;
import org.esep.aggregate.Figure;
import org.esep.aggregate.Rule;
import org.esep.fact.Fact;
import org.esep.iati.Money;
import org.esep.settings.Decision;

/// Lines of text that lead from a figure to the sentences that it comes from.
final class EvidenceLines {

    private static final String INDENT = "    ";
    /// How many lines of one kind are told one by one; data may hold thousands.
    private static final int MOST = 20;

    private final List<Fact> facts;
    private final Map<String, Fact> byId;
    private final AppliedDecisions decided;

    EvidenceLines(List<Fact> facts, AppliedDecisions decided) {
        this.facts = List.copyOf(facts);
        this.decided = decided;
        this.byId = facts.stream().collect(Collectors.toMap(Fact::id, Function.identity()));
    }

    /// The value of a figure with its rule, then the facts that it used and those that it left out.
    <T> Stream<String> of(String name, Figure<T> figure, Function<T, String> told) {
        var head = "  " + name + ": " + told.apply(figure.value()) + " (" + rule(figure.rule()) + ": "
                + figure.choice().code() + ")";
        return Stream.of(Stream.of(head), cut(figure.used().stream().flatMap(id -> fact("used", id))),
                cut(figure.leftOut().stream()
                        .flatMap(leftOut -> fact("left out, " + leftOut.reason().code(), leftOut.fact()))))
                .flatMap(lines -> lines);
    }

    /// The first lines, and how many more there are.
    static Stream<String> cut(Stream<String> lines) {
        var all = lines.toList();
        return all.size() <= MOST
                ? all.stream()
                : Stream.concat(all.stream().limit(MOST), Stream.of(INDENT + "and " + (all.size() - MOST) + " more"));
    }

    static String rule(Rule rule) {
        return "rule " + rule.number() + " " + rule.code();
    }

    /// The amount as stated, then in the reporting currency with its rate.
    static String amount(Amount amount) {
        return amount.original().map(Money::toString).orElse("several currencies")
                + amount.reporting().map(money -> " = " + money).orElse(", not converted")
                + amount.rate().map(rate -> " at " + rate.value().toPlainString() + " of " + rate.year()).orElse("")
                + ", " + amount.qualifier().code();
    }

    /// A value that several documents make together, and all facts that state a part of it.
    Stream<String> all(String head, Predicate<Fact> stating) {
        return Stream.concat(Stream.of("  " + head), in("used", stating));
    }

    /// Facts that play one role and that nobody found wrong.
    Stream<String> in(String role, Predicate<Fact> stating) {
        return cut(facts.stream().filter(stating).filter(fact -> !isRejected(fact)).map(fact -> line(role, fact))
                .distinct());
    }

    /// The facts that a person found wrong.
    Stream<String> rejected() {
        return facts.stream().filter(this::isRejected).map(fact -> line("left out, rejected", fact)).distinct();
    }

    private boolean isRejected(Fact fact) {
        return decided.on(List.of(fact.id())).stream()
                .anyMatch(decision -> decision.kind() == Decision.Kind.REJECT);
    }

    /// A value that a person set has no sentence but the line of its decision, which is its id.
    Stream<String> fact(String role, String id) {
        return Stream.of(Optional.ofNullable(byId.get(id)).map(fact -> line(role, fact))
                .orElseGet(() -> INDENT + role + ": " + id + checked(id)));
    }

    private String line(String role, Fact fact) {
        var evidence = fact.evidence();
        var place = evidence.pointer().orElseGet(() -> evidence.span().start() + "-" + evidence.span().end());
        return INDENT + role + ": " + evidence.document() + ":" + place + " [" + evidence.rule() + "] "
                + evidence.quote().replace('\n', ' ') + checked(fact.id());
    }

    /// Who decided on a fact, when and why.
    private String checked(String fact) {
        return decided.on(List.of(fact)).stream()
                .map(decision -> " (" + decision.kind().code() + ": checked by " + decision.taken().by() + ", on "
                        + decision.taken().on() + ": " + decision.taken().why() + ")")
                .collect(Collectors.joining());
    }
}
