package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.esep.aggregate.Check;
import org.esep.aggregate.Ledger;

/// `checks.csv`: a row is a number reckoned in two ways, which agree or make the ledger doubtful.
final class CheckTable {

    static final Table<Check> TABLE = new Table<>("checks", List.of(
            Column.code("check", Check::kind),
            Column.decimal("expected", row -> Optional.of(new BigDecimal(row.expected()))),
            Column.decimal("actual", row -> Optional.of(new BigDecimal(row.actual()))),
            Column.flag("holds", Check::holds)));

    private CheckTable() {}

    static void write(Ledger ledger, OutputStream out) throws IOException {
        TABLE.write(ledger.checks().stream(), out);
    }
}
