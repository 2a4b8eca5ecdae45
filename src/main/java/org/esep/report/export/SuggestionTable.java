package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.esep.aggregate.Alike;
import org.esep.aggregate.Ledger;
import org.esep.fact.Match;

/// `suggestions.csv`: a row is two programmes that may be one, with what speaks for it (above 0) and against it.
final class SuggestionTable {

    private static final int HUNDREDTHS = 2;

    static final Table<Alike> TABLE = new Table<>("suggestions", List.of(
            Column.text("programme", row -> row.suggestion().activity()),
            Column.text("name", Alike::name),
            Column.text("other", row -> row.suggestion().other()),
            Column.text("otherName", Alike::otherName),
            Column.decimal("score", row -> Optional.of(rounded(row.suggestion().match().score()))),
            Column.text("reasons", row -> reasons(row.suggestion().match()))));

    private SuggestionTable() {}

    static void write(Ledger ledger, OutputStream out) throws IOException {
        TABLE.write(ledger.alike().stream(), out);
    }

    private static String reasons(Match match) {
        return match.features().stream()
                .map(feature -> feature.kind().code() + " " + rounded(feature.weight()).toPlainString())
                .collect(Collectors.joining(Cells.SEPARATOR));
    }

    private static BigDecimal rounded(double weight) {
        return BigDecimal.valueOf(weight).setScale(HUNDREDTHS, RoundingMode.HALF_EVEN);
    }
}
