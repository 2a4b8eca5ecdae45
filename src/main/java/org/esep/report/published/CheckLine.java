package org.esep.report.published;

import java.math.BigDecimal;

/// A number that two ways lead to; `check` is the code of what is reconciled.
public record CheckLine(String check, BigDecimal expected, BigDecimal actual, boolean holds) {

    static CheckLine of(Row row) {
        return new CheckLine(row.text("check"), row.decimal("expected"), row.decimal("actual"),
                Boolean.parseBoolean(row.text("holds")));
    }
}
