package org.esep.structured;

import java.util.Optional;
import java.util.function.Function;

import org.esep.fact.Notice;
import org.esep.fact.PeriodStated;
import org.esep.iati.DateType;
import org.esep.iati.Edition;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;
import org.esep.settings.TableMapping.Column;

/// When the activities of a table start and end: as it came, else as it was planned; a plan that came otherwise is the
/// original.
final class RowDates {

    private final Fit fit;
    private final Intake intake;
    private final RowText text;
    private final CellValues values;

    RowDates(Fit fit, Intake intake) {
        this.fit = fit;
        this.intake = intake;
        this.text = new RowText(fit, intake);
        this.values = new CellValues(fit.mapping());
    }

    /// A date and the column in which it stands.
    private record Dated(PartialDate date, int column) {}

    /// One end of the period, as planned and as it came.
    private record End(Optional<Dated> planned, Optional<Dated> actual) {

        private Optional<PartialDate> inForce() {
            return actual.or(() -> planned).map(Dated::date);
        }
    }

    void add(TableRecord record, TableRow row) {
        var dates = fit.mapping().dates();
        var start = end(dates.plannedStart(), dates.actualStart(), record, row);
        var end = end(dates.plannedEnd(), dates.actualEnd(), record, row);
        add(start, Period::from, record, row);
        add(end, Period::until, record, row);
        start.inForce().ifPresent(first -> end.inForce().filter(last -> last.last().isBefore(first.first()))
                .ifPresent(last -> intake.notice(Notice.Code.DATE_IMPOSSIBLE,
                        record.name() + ": " + first + " > " + last)));
    }

    private End end(Column planned, Column actual, TableRecord record, TableRow row) {
        return new End(date(planned, record, row), date(actual, record, row));
    }

    private void add(End end, Function<PartialDate, Period> period, TableRecord record, TableRow row) {
        end.actual().ifPresent(actual -> record.addOnce(
                new PeriodStated(period.apply(actual.date()), DateType.ACTUAL, Edition.CURRENT),
                text.proof(row, actual.column(), "und")));
        end.planned().filter(planned -> !end.actual().map(Dated::date).equals(Optional.of(planned.date())))
                .ifPresent(planned -> record.addOnce(
                        new PeriodStated(period.apply(planned.date()), DateType.PLANNED,
                                end.actual().isPresent() ? Edition.ORIGINAL : Edition.CURRENT),
                        text.proof(row, planned.column(), "und")));
    }

    private Optional<Dated> date(Column column, TableRecord record, TableRow row) {
        var found = fit.find(column, row);
        var date = found.flatMap(cell -> values.findDate(cell, row));
        if (found.isPresent() && date.isEmpty()) {
            intake.notice(Notice.Code.DATE_IMPOSSIBLE, record.name() + ": " + text.line(found.get().text()));
        }
        return date.map(day -> new Dated(day, found.orElseThrow().column()));
    }
}
