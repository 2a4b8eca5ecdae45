package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.Optional;

import org.esep.settings.Rate;

/// The cells about the exchange rate of an amount; empty where none was needed or known.
final class RateCells {

    private RateCells() {}

    static Value value(Optional<Rate> rate) {
        return rate.<Value>map(known -> new Value.Numeral(known.value(), Format.RATE)).orElseGet(Value.Blank::new);
    }

    static Value year(Optional<Rate> rate) {
        return rate.<Value>map(known -> new Value.Numeral(BigDecimal.valueOf(known.year()), Format.YEAR))
                .orElseGet(Value.Blank::new);
    }

    /// Where the rate comes from, with a remark where it is not of the year asked for.
    static Value source(Book book, Optional<Rate> rate) {
        return Value.text(rate.map(known -> switch (known.fit()) {
            case OF_YEAR -> known.source();
            case LAST_KNOWN -> book.text("rate.last-known", known.source());
        }));
    }
}
