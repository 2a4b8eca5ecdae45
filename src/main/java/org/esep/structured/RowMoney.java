package org.esep.structured;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.esep.fact.Flow;
import org.esep.fact.Funding;
import org.esep.fact.Notice;
import org.esep.fact.OrganisationMention;
import org.esep.iati.Edition;
import org.esep.iati.FinanceType;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;
import org.esep.iati.Precision;
import org.esep.iati.Qualifier;
import org.esep.settings.TableMapping.Amount;
import org.esep.settings.TableMapping.Column;

/// The money of the rows of a table. A budget that several rows of one activity repeat is one, transactions all count.
final class RowMoney {

    private final Fit fit;
    private final Intake intake;
    private final RowText text;
    private final CellValues values;

    RowMoney(Fit fit, Intake intake) {
        this.fit = fit;
        this.intake = intake;
        this.text = new RowText(fit, intake);
        this.values = new CellValues(fit.mapping());
    }

    /// Where an amount stands: the cell, its row and the record that it is of.
    private record Place(TableRecord record, TableRow row, Fit.Found cell) {

        private String told(String what) {
            return record.name() + ": " + what;
        }
    }

    void add(TableRecord record, TableRow row) {
        for (var amount : fit.money()) {
            fit.find(amount.column(), row).ifPresent(found -> add(amount, new Place(record, row, found)));
        }
    }

    private void add(Amount amount, Place place) {
        var number = values.findNumber(place.cell());
        if (number.isEmpty()) {
            intake.notice(Notice.Code.AMOUNT_MALFORMED, place.told(text.line(place.cell().text())));
            return;
        }
        var currency = currency(amount, place);
        var period = period(amount, place);
        if (currency.isPresent() && period.isPresent() && isPossible(amount.role(), number.get(), place)) {
            add(amount, place, new Money(number.get(), currency.get()), period.get());
        }
    }

    private void add(Amount amount, Place place, Money money, Period period) {
        var date = date(amount.date(), place);
        var claim = new Funding(money, amount.role(), funder(amount, place.row()), Qualifier.EXACT,
                FinanceType.UNKNOWN, List.of(), period, date, List.of(), Edition.CURRENT,
                new Flow(text.sole(amount.receiver(), place.row()), Optional.empty(), Optional.empty(),
                        valueDate(amount, place, date.or(period::start))));
        var proof = text.proof(place.row(), place.cell().column(), "und");
        if (amount.role().isTransaction()) {
            place.record().add(claim, proof);
        } else {
            place.record().addOnce(claim, proof);
        }
    }

    private Optional<Currency> currency(Amount amount, Place place) {
        var code = fit.find(amount.currency(), place.row()).map(Fit.Found::text).orElse("");
        var currency = Codes.findCurrency(code);
        if (currency.isEmpty()) {
            intake.notice(Notice.Code.CURRENCY_UNKNOWN,
                    place.told(place.cell().text() + " " + text.line(code)).strip());
        }
        return currency;
    }

    /// Only money that moved can be taken back.
    private boolean isPossible(FundingRole role, BigDecimal number, Place place) {
        if (number.signum() >= 0) {
            return true;
        }
        var correction = role.isTransaction() && role != FundingRole.PLANNED_DISBURSEMENT;
        intake.notice(correction ? Notice.Code.AMOUNT_NEGATIVE : Notice.Code.ELEMENT_MALFORMED,
                place.told(number.toPlainString()));
        return correction;
    }

    /// Empty where the period is impossible, which is told.
    private Optional<Period> period(Amount amount, Place place) {
        var start = date(amount.periodStart(), place);
        var end = date(amount.periodEnd(), place);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.of(new Period(start, end));
        }
        if (end.get().last().isBefore(start.get().first())) {
            intake.notice(Notice.Code.DATE_IMPOSSIBLE, place.told(start.get() + " > " + end.get()));
            return Optional.empty();
        }
        if (end.get().last().equals(start.get().first())) {
            intake.notice(Notice.Code.PERIOD_OF_ONE_DAY, place.told(start.get().toString()));
        }
        return Optional.of(Period.between(start.get(), end.get()));
    }

    private Optional<PartialDate> date(Column column, Place place) {
        var found = fit.find(column, place.row());
        var date = found.flatMap(cell -> values.findDate(cell, place.row()));
        if (found.isPresent() && date.isEmpty()) {
            intake.notice(Notice.Code.DATE_IMPOSSIBLE, place.told(text.line(found.get().text())));
        }
        return date;
    }

    private Optional<LocalDate> valueDate(Amount amount, Place place, Optional<PartialDate> other) {
        var own = date(amount.valueDate(), place);
        if (own.isEmpty() && fit.has(amount.valueDate())) {
            intake.notice(Notice.Code.VALUE_DATE_MISSING,
                    place.told(other.map(PartialDate::toString).orElse("")).strip());
        }
        return own.or(() -> other).filter(date -> date.precision() == Precision.DAY).map(PartialDate::first);
    }

    /// Who provides it; what the reporting organisation gives needs no provider.
    private Optional<OrganisationMention> funder(Amount amount, TableRow row) {
        return switch (amount.role()) {
            case BUDGET, PLANNED_DISBURSEMENT -> Optional.empty();
            case CONTRIBUTION, INCOMING, INCOMING_COMMITMENT, INCOMING_PLEDGE -> text.sole(amount.provider(), row);
            case COMMITMENT, DISBURSEMENT, EXPENDITURE, PLEDGE -> text.sole(amount.provider(), row)
                    .or(() -> fit.mapping().reporter().flatMap(reporter -> text.sole(reporter, row)));
        };
    }
}
