package org.esep.aggregate;

import java.time.LocalDate;
import java.util.Optional;

import org.esep.fact.Fact;
import org.esep.fact.Funding;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;
import org.esep.iati.Precision;

/// Money of an activity that IATI has an element for. `fact` is empty where a person set the amount; `period` is the
/// money's own or, of a budget that states none, the activity's.
public record IatiMoney(FundingRole role, Money money, Optional<Fact> fact, Period period) {

    static IatiMoney of(FundingLine line, Money money, Optional<Fact> fact, Period activity) {
        var own = fact.map(FundingFigures::funding).map(Funding::period).orElse(Period.UNKNOWN);
        var isBudget = line.role() == FundingRole.BUDGET;
        return new IatiMoney(line.role(), money, fact, isBudget && own.isUnknown() ? activity : own);
    }

    public Optional<Funding> funding() {
        return fact.map(FundingFigures::funding);
    }

    /// The first day, where it is stated to the day.
    public Optional<LocalDate> start() {
        return day(period.start());
    }

    /// The last day, where it is stated to the day.
    public Optional<LocalDate> end() {
        return day(period.end());
    }

    /// The day of a transaction, where it is stated to the day.
    public Optional<LocalDate> date() {
        return funding().flatMap(Funding::date).flatMap(date -> day(Optional.of(date)));
    }

    /// The element that the standard asks for and that is not known.
    Optional<String> missing() {
        return switch (role) {
            case BUDGET -> start().isEmpty()
                    ? Optional.of("budget/period-start")
                    : unless(end(), "budget/period-end");
            case PLANNED_DISBURSEMENT -> unless(start(), "planned-disbursement/period-start");
            case CONTRIBUTION -> Optional.empty();
            case COMMITMENT, DISBURSEMENT, EXPENDITURE, PLEDGE, INCOMING, INCOMING_COMMITMENT, INCOMING_PLEDGE ->
                unless(date(), "transaction/transaction-date");
        };
    }

    private static Optional<String> unless(Optional<LocalDate> known, String element) {
        return known.isPresent() ? Optional.empty() : Optional.of(element);
    }

    static Optional<LocalDate> day(Optional<PartialDate> date) {
        return date.filter(known -> known.precision() == Precision.DAY).map(PartialDate::first);
    }
}
