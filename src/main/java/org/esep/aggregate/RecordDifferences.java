package org.esep.aggregate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.fact.Fact;
import org.esep.fact.Funding;
import org.esep.fact.PeriodStated;
import org.esep.iati.Edition;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;

/// Where a record says something else than the one of the same identifier that stands: on the budget, on the sum of a
/// kind of transactions, on start or end.
final class RecordDifferences {

    private final String activity;
    private final Records records;

    RecordDifferences(String activity, Records records) {
        this.activity = activity;
        this.records = records;
    }

    List<Disagreement> all() {
        return records.others().stream().flatMap(this::of).toList();
    }

    private Stream<Disagreement> of(Records.Stated other) {
        var sums = Arrays.stream(FundingRole.values())
                .map(role -> compared(other, subject(role), facts -> told(role, facts)));
        return Stream.concat(sums, Stream.of(
                compared(other, Disagreement.Subject.START, facts -> told(Period::start, facts)),
                compared(other, Disagreement.Subject.END, facts -> told(Period::end, facts))))
                .flatMap(Optional::stream);
    }

    private static Disagreement.Subject subject(FundingRole role) {
        return switch (role) {
            case BUDGET -> Disagreement.Subject.BUDGET;
            case CONTRIBUTION -> Disagreement.Subject.CONTRIBUTION;
            case PLANNED_DISBURSEMENT, COMMITMENT, DISBURSEMENT, EXPENDITURE, PLEDGE, INCOMING, INCOMING_COMMITMENT,
                    INCOMING_PLEDGE ->
                Disagreement.Subject.TRANSACTIONS;
        };
    }

    /// What a record says on one figure, with the first fact that says it.
    private record Told(String value, Fact fact) {

        private Disagreement.Value because(Reason reason) {
            return new Disagreement.Value(value, fact.id(), fact.evidence().document(), reason);
        }
    }

    private Optional<Disagreement> compared(Records.Stated other, Disagreement.Subject subject,
            Function<List<Fact>, Optional<Told>> told) {
        var here = told.apply(records.facts(records.instead(other)));
        var there = told.apply(records.facts(other));
        if (there.isEmpty() || there.map(Told::value).equals(here.map(Told::value))) {
            return Optional.empty();
        }
        var values = Stream.concat(here.stream().map(value -> value.because(Reason.COUNTED)),
                there.stream().map(value -> value.because(Reason.OTHER_RECORD))).toList();
        return Optional.of(new Disagreement(activity, subject, records.choice(other), values));
    }

    private static Optional<Told> told(FundingRole role, List<Fact> facts) {
        var lines = facts.stream().filter(fact -> isOf(fact, role)).toList();
        var counted = role == FundingRole.BUDGET ? MoneyClaims.revised(lines) : lines;
        var sums = new TreeMap<String, Money>();
        counted.stream().map(fact -> FundingFigures.funding(fact).money())
                .forEach(money -> sums.merge(money.currency().getCurrencyCode(), money, Money::plus));
        return counted.stream().findFirst().map(first -> new Told(
                sums.values().stream().map(Money::toString).collect(Collectors.joining(" + ")), first));
    }

    private static boolean isOf(Fact fact, FundingRole role) {
        return fact.claim() instanceof Funding funding && funding.role() == role;
    }

    private static Optional<Told> told(Function<Period, Optional<PartialDate>> side, List<Fact> facts) {
        Predicate<Fact> isInForce = fact -> fact.claim() instanceof PeriodStated stated
                && stated.edition() == Edition.CURRENT && side.apply(stated.period()).isPresent();
        return facts.stream().filter(isInForce).findFirst()
                .flatMap(fact -> fact.claim() instanceof PeriodStated stated
                        ? side.apply(stated.period()).map(date -> new Told(date.toString(), fact))
                        : Optional.empty());
    }
}
