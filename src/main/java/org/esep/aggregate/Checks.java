package org.esep.aggregate;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.fact.Document;
import org.esep.fact.Fact;
import org.esep.fact.Funding;
import org.esep.fact.PeriodStated;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;

/// Reconciles the figures of the whole ledger: two ways to each number.
final class Checks {

    /// The reasons of lines that are gross money.
    private static final Set<Reason> CHAIN = Set.of(Reason.COUNTED, Reason.RECEIVED, Reason.INSIDE_PARENT);

    private final Totals totals;
    private final Money nothing;
    private final Map<Part, BigDecimal> sums = new EnumMap<>(Part.class);

    /// All rows pass by once.
    Checks(Rows rows, Totals totals, Money nothing) {
        this.totals = totals;
        this.nothing = nothing;
        rows.activities().forEach(this::add);
        rows.years().forEach(this::add);
        rows.funding().forEach(this::add);
    }

    /// What is added up a second way.
    private enum Part {
        IN_TOTALS, OF_COUNTRIES, BUDGETS, NET_BUDGETS, CONTRIBUTIONS, TRANSACTIONS, BUDGETS_BY_YEAR,
        CONTRIBUTIONS_BY_YEAR, TRANSACTIONS_BY_YEAR, GROSS, EXCLUDED, NET_COMMITMENTS, NET_SPENDING, NOT_CONVERTED;

        private static Part of(Outgoing what) {
            return switch (what) {
                case COMMITMENTS -> NET_COMMITMENTS;
                case SPENDING -> NET_SPENDING;
            };
        }
    }

    private void add(Part part, Optional<Money> money) {
        money.ifPresent(some -> sums.merge(part, some.amount(), BigDecimal::add));
    }

    private void add(ActivitySummary activity) {
        var budget = activity.budget().flatMap(figure -> figure.value().reporting());
        add(Part.IN_TOTALS, activity.inTotals());
        add(Part.BUDGETS, budget);
        add(Part.NET_BUDGETS, budget.filter(_ -> activity.counted() == Reason.COUNTED));
        activity.countries().keySet()
                .forEach(country -> add(Part.OF_COUNTRIES, CountryActivity.of(country, activity).inOwn()));
        activity.contributions().forEach(share -> add(Part.CONTRIBUTIONS, share.figure().value().reporting()));
        activity.sums().forEach((role, money) -> add(Part.TRANSACTIONS,
                Optional.of(money).filter(_ -> role.isTransaction())));
    }

    private void add(YearLine line) {
        var money = Optional.of(line.money());
        add(Part.BUDGETS_BY_YEAR, money.filter(_ -> line.role() == FundingRole.BUDGET));
        add(Part.CONTRIBUTIONS_BY_YEAR, money.filter(_ -> line.role() == FundingRole.CONTRIBUTION));
        add(Part.TRANSACTIONS_BY_YEAR, money.filter(_ -> line.role().isTransaction()));
    }

    private void add(FundingLine line) {
        var money = line.amount().reporting();
        if (!line.role().isTransaction()) {
            add(Part.GROSS, money);
            add(Part.EXCLUDED, money.filter(_ -> line.reason() != Reason.COUNTED));
        }
        if (line.reason() == Reason.NO_RATE) {
            sums.merge(Part.NOT_CONVERTED, BigDecimal.ONE, BigDecimal::add);
        }
        Outgoing.of(line.role()).filter(_ -> CHAIN.contains(line.reason())).ifPresent(what -> {
            add(Part.of(what), money);
            sums.merge(Part.of(what), excluded(line).negate(), BigDecimal::add);
        });
    }

    private static BigDecimal excluded(FundingLine line) {
        var counted = line.net().map(Money::amount).orElse(BigDecimal.ZERO);
        return line.amount().reporting().map(money -> money.amount().subtract(counted)).orElse(BigDecimal.ZERO);
    }

    /// `accounted` is how many of the facts a figure counted or left out.
    List<Check> of(FactCount facts, long accounted, List<Document> documents) {
        return Stream.of(money(), lines(), sources(facts, accounted, documents)).flatMap(List::stream).toList();
    }

    private List<Check> money() {
        return List.of(
                money(Check.Kind.TOTAL_AGAINST_COUNTRIES, sum(Part.IN_TOTALS), totals.all()),
                money(Check.Kind.COUNTRIES_AGAINST_PROGRAMMES, totals.own(), sum(Part.OF_COUNTRIES)),
                money(Check.Kind.YEARS_AGAINST_BUDGETS, sum(Part.BUDGETS), sum(Part.BUDGETS_BY_YEAR)),
                money(Check.Kind.YEARS_AGAINST_CONTRIBUTIONS, sum(Part.CONTRIBUTIONS),
                        sum(Part.CONTRIBUTIONS_BY_YEAR)),
                money(Check.Kind.YEARS_AGAINST_TRANSACTIONS, sum(Part.TRANSACTIONS), sum(Part.TRANSACTIONS_BY_YEAR)),
                outgoing(Check.Kind.COMMITMENTS_GROSS_LESS_EXCLUDED, Outgoing.COMMITMENTS),
                outgoing(Check.Kind.SPENDING_GROSS_LESS_EXCLUDED, Outgoing.SPENDING));
    }

    /// Gross less what was excluded, over the lines of what goes out, is the net of countries and the rest.
    private Check outgoing(Check.Kind kind, Outgoing what) {
        return money(kind, sum(Part.of(what)),
                Optional.ofNullable(totals.outgoing().get(what)).map(OutgoingSum::net).orElse(nothing));
    }

    /// Gross less what was excluded, over the lines of funding, is the net of the programmes.
    private List<Check> lines() {
        return List.of(
                money(Check.Kind.GROSS_LESS_EXCLUDED,
                        new Money(sum(Part.GROSS).amount().subtract(sum(Part.EXCLUDED).amount()), nothing.currency()),
                        sum(Part.NET_BUDGETS)),
                count(Check.Kind.AMOUNTS_NOT_CONVERTED, totals.notConverted(),
                        sum(Part.NOT_CONVERTED).amount().longValueExact()));
    }

    private Money sum(Part part) {
        return new Money(sums.getOrDefault(part, BigDecimal.ZERO), nothing.currency());
    }

    private static List<Check> sources(FactCount facts, long accounted, List<Document> documents) {
        var read = paths(documents, Document.State.READ);
        var used = read.stream().filter(path -> facts.of(path) > 0).count();
        var unused = read.stream().filter(path -> facts.of(path) == 0).count();
        var refused = paths(documents, Document.State.REFUSED);
        var known = read.stream().mapToLong(facts::of).sum();
        return List.of(count(Check.Kind.DOCUMENTS_READ, documents.size(), used + unused + refused.size()),
                count(Check.Kind.FACTS_AGAINST_DOCUMENTS, facts.facts(), known),
                count(Check.Kind.FACTS_COUNTED, facts.facts(), accounted));
    }

    private static Set<String> paths(List<Document> documents, Document.State state) {
        return documents.stream().filter(document -> document.state() == state).map(Document::path)
                .collect(Collectors.toSet());
    }

    /// How many facts of an activity a figure counted or left out. Names, countries, partners, envelopes and milestones are
    /// all told.
    static long accounted(List<Fact> facts, ActivityFigures.Result result, DecidedFacts persons) {
        var decided = new HashSet<String>();
        result.funding().forEach(line -> decided.add(line.fact()));
        var time = result.summary().timeline();
        Stream.of(time.start(), time.end()).flatMap(figure -> figure.stream()).forEach(figure -> {
            decided.addAll(figure.used());
            figure.leftOut().forEach(leftOut -> decided.add(leftOut.fact()));
        });
        return facts.stream()
                .filter(fact -> decided.contains(fact.id()) || !isChosenFrom(fact) || persons.isRejected(fact)
                        || result.records().isOther(fact))
                .count();
    }

    /// Whether figures choose among facts of this kind.
    static boolean isChosenFrom(Fact fact) {
        return fact.claim() instanceof Funding || fact.claim() instanceof PeriodStated;
    }

    private static Check money(Check.Kind kind, Money expected, Money actual) {
        return new Check(kind, expected.amount().toPlainString(), actual.amount().toPlainString());
    }

    private static Check count(Check.Kind kind, long expected, long actual) {
        return new Check(kind, BigDecimal.valueOf(expected).toPlainString(),
                BigDecimal.valueOf(actual).toPlainString());
    }
}
