package org.esep.structured;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.esep.fact.ActivityNamed;
import org.esep.fact.ActivityRecord;
import org.esep.fact.CountryStated;
import org.esep.fact.Notice;
import org.esep.fact.Participation;
import org.esep.iati.ActivityKind;
import org.esep.settings.TableMapping;

/// Turns the rows of one activity into what they claim. Where a table has no identifier, or one that is of this document
/// only, there is no record of IATI to join by: the activity is known by what else is said of it, as in prose.
final class TableRecords {

    private static final String UNKNOWN = "und";

    private final Fit fit;
    private final Intake intake;
    private final RowText text;
    private final RowDates dates;
    private final RowMoney money;
    private final CellValues values;
    private final Optional<CountryNames> countries;

    TableRecords(Fit fit, Intake intake) {
        this.fit = fit;
        this.intake = intake;
        this.text = new RowText(fit, intake);
        this.dates = new RowDates(fit, intake);
        this.money = new RowMoney(fit, intake);
        this.values = new CellValues(fit.mapping());
        this.countries = fit.mapping().countries().map(CountryNames::new);
    }

    /// The identifier of a row's activity.
    Optional<String> findIdentifier(TableRow row) {
        return fit.mapping().identifier().flatMap(identifier -> fit.find(identifier.column(), row)
                .map(found -> identifier.prefix() + found.text() + fit.find(identifier.with(), row)
                        .map(with -> "/" + with.text()).orElse("")));
    }

    /// Takes the rows of one activity, at least one.
    void take(List<TableRow> rows) {
        var statement = intake.begin("table:" + fit.mapping().id());
        var first = rows.getFirst();
        var identifier = findIdentifier(first);
        var name = identifier.orElse("row " + first.pointer(0));
        if (identifier.isEmpty() && fit.hasIdentifier()) {
            intake.notice(Notice.Code.IDENTIFIER_MISSING, name);
            return;
        }
        var record = new TableRecord(name, statement);
        if (isNamed(record, rows, identifier)) {
            identifier.filter(this::isGlobal).ifPresent(_ -> record.add(recorded(name, rows), proof(first)));
            rows.forEach(row -> tell(record, row));
            intake.take(statement.of(name));
        }
    }

    private boolean isGlobal(String identifier) {
        return fit.mapping().identifier().filter(known -> known.global().matcher(identifier).matches()).isPresent();
    }

    private boolean isNamed(TableRecord record, List<TableRow> rows, Optional<String> identifier) {
        rows.forEach(row -> fit.mapping().titles().forEach(title -> name(record, row, title)));
        if (record.said().isEmpty() && identifier.isPresent()) {
            intake.notice(Notice.Code.TITLE_MISSING, record.name());
            record.addOnce(named(record.name()), proof(rows.getFirst()));
        }
        if (record.said().isEmpty()) {
            intake.notice(Notice.Code.ELEMENT_MALFORMED, record.name());
        }
        return !record.said().isEmpty();
    }

    private void name(TableRecord record, TableRow row, TableMapping.Title title) {
        fit.find(title.column(), row).ifPresent(found -> record.addOnce(named(text.line(found.text())),
                text.proof(row, found.column(), title.language())));
    }

    private static ActivityNamed named(String name) {
        return new ActivityNamed(name, List.of(), ActivityKind.PROJECT, Optional.empty(), Optional.empty());
    }

    private ActivityRecord recorded(String identifier, List<TableRow> rows) {
        var reporter = fit.mapping().reporter()
                .flatMap(column -> rows.stream().flatMap(row -> text.sole(column, row).stream()).findFirst());
        var updated = fit.mapping().updated().flatMap(column -> rows.stream()
                .flatMap(row -> fit.find(column, row).flatMap(found -> findInstant(found, row)).stream())
                .max(Instant::compareTo));
        return new ActivityRecord(identifier, reporter, false, Optional.empty(), updated, 1, List.of(), List.of(),
                List.of());
    }

    private Optional<Instant> findInstant(Fit.Found found, TableRow row) {
        return Days.findInstant(found.text()).or(() -> values.findDate(found, row)
                .map(date -> date.first().atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private void tell(TableRecord record, TableRow row) {
        tellErrors(record, row);
        fit.mapping().countries().ifPresent(told -> fit.find(told.column(), row).ifPresent(found -> fit
                .values(told.column(), found).forEach(name -> tellCountry(record, row, found, name))));
        fit.mapping().organisations().forEach(one -> fit.find(one.column(), row)
                .ifPresent(found -> text.organisations(one.column(), found)
                        .forEach(organisation -> record.addOnce(new Participation(organisation, one.role()),
                                text.proof(row, found.column(), UNKNOWN)))));
        dates.add(record, row);
        money.add(record, row);
    }

    private void tellCountry(TableRecord record, TableRow row, Fit.Found found, String name) {
        countries.flatMap(known -> known.find(name)).ifPresentOrElse(
                country -> record.addOnce(CountryStated.in(country, Optional.empty()),
                        text.proof(row, found.column(), UNKNOWN)),
                () -> intake.notice(Notice.Code.CODE_UNKNOWN, record.name() + ": " + text.line(name)));
    }

    /// Cells in which a spreadsheet shows an error in place of what it should have worked out.
    private void tellErrors(TableRecord record, TableRow row) {
        for (var at = 0; at < row.cells().size(); at++) {
            if (row.cell(at).kind() == Cell.Kind.ERROR) {
                intake.notice(Notice.Code.ELEMENT_MALFORMED,
                        record.name() + ": " + row.pointer(at) + " " + row.cell(at).text());
            }
        }
    }

    private Proof proof(TableRow row) {
        return text.proof(row, 0, UNKNOWN);
    }
}
