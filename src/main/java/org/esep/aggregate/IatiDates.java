package org.esep.aggregate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.esep.fact.Fact;
import org.esep.fact.PeriodStated;
import org.esep.iati.DateType;
import org.esep.iati.Edition;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;

/// The dates of an activity as IATI tells them: the chosen ones, and beside an actual one the planned one of the same
/// record. Only days are dates; a year or a month would have to be guessed.
final class IatiDates {

    private final LocalDate asOf;
    private final List<Fact> facts;
    private final SortedMap<IatiActivity.DateKind, LocalDate> dates = new TreeMap<>();

    private IatiDates(LocalDate asOf, List<Fact> facts) {
        this.asOf = asOf;
        this.facts = facts;
    }

    static SortedMap<IatiActivity.DateKind, LocalDate> of(LocalDate asOf, Timeline timeline, List<Fact> facts) {
        var dates = new IatiDates(asOf, facts);
        dates.add(timeline.start(), Period::start, IatiActivity.DateKind.PLANNED_START,
                IatiActivity.DateKind.ACTUAL_START);
        dates.add(timeline.end(), Period::end, IatiActivity.DateKind.PLANNED_END, IatiActivity.DateKind.ACTUAL_END);
        return dates.dates;
    }

    private void add(Optional<Figure<PartialDate>> figure, Function<Period, Optional<PartialDate>> side,
            IatiActivity.DateKind planned, IatiActivity.DateKind actual) {
        figure.ifPresent(chosen -> {
            var used = facts.stream().filter(fact -> chosen.used().contains(fact.id())).toList();
            var isActual = used.stream().anyMatch(fact -> isOf(fact, DateType.ACTUAL))
                    && !chosen.value().last().isAfter(asOf);
            IatiMoney.day(Optional.of(chosen.value())).ifPresent(day -> dates.put(isActual ? actual : planned, day));
            if (isActual) {
                before(used, side).ifPresent(day -> dates.put(planned, day));
            }
        });
    }

    private Optional<LocalDate> before(List<Fact> used, Function<Period, Optional<PartialDate>> side) {
        return facts.stream().filter(fact -> used.stream().anyMatch(one -> StandingRecord.holds(one, fact)))
                .filter(fact -> fact.evidence().pointer().isPresent() && isOf(fact, DateType.PLANNED))
                .flatMap(fact -> period(fact).filter(stated -> stated.edition() == Edition.ORIGINAL)
                        .flatMap(stated -> IatiMoney.day(side.apply(stated.period()))).stream())
                .findFirst();
    }

    private static boolean isOf(Fact fact, DateType kind) {
        return period(fact).filter(stated -> stated.kind() == kind).isPresent();
    }

    private static Optional<PeriodStated> period(Fact fact) {
        return fact.claim() instanceof PeriodStated stated ? Optional.of(stated) : Optional.empty();
    }
}
