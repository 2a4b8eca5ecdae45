package org.esep.report.excel;

import java.util.Optional;

import org.esep.aggregate.Change;
import org.esep.aggregate.Disagreement;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;

/// Cells of values that the ledger tells as text of the contract (`EUR 2000000`, `2024-01`).
final class StatedCells {

    private static final String PLUS = " + ";

    private StatedCells() {}

    static Value of(Book book, Disagreement.Subject subject, String value) {
        return switch (subject) {
            case BUDGET, CONTRIBUTION, TRANSACTIONS -> amounts(book, value);
            case START -> Value.first(date(value));
            case END -> Value.last(date(value));
            case COUNTRY_SHARES -> Value.text(value);
        };
    }

    static Value of(Book book, Change.Subject subject, String value) {
        return switch (subject) {
            case BUDGET, CONTRIBUTION -> amounts(book, value);
            case START -> Value.first(date(value));
            case END -> Value.last(date(value));
            case STATUS -> Value.text(book.text("status." + value));
            case PROGRAMME, COUNTRIES -> Value.text(value);
        };
    }

    /// A number, or text where several amounts stand together.
    private static Value amounts(Book book, String value) {
        return value.contains(PLUS)
                ? Value.text(book.forms().amounts(value))
                : Value.money(Optional.of(Money.parse(value)));
    }

    private static Optional<PartialDate> date(String iso) {
        return Optional.of(PartialDate.parse(iso));
    }
}
