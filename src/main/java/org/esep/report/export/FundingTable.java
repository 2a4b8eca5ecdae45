package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.esep.aggregate.FundingLine;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.Reason;
import org.esep.iati.Money;
import org.esep.settings.Rate;

/// `funding.csv`: a row is a funding fact after resolution. A fact about several countries is one row, its countries
/// joined by semicolons, so that adding up the rows counts it once.
final class FundingTable {

    static final Table<Row> TABLE = new Table<>("funding", List.of(
            Column.text("programme", row -> row.line().activity()),
            Column.text("country", row -> Cells.countries(row.line().countries())),
            Column.code("role", row -> row.line().role()),
            Column.optional("funder", row -> row.line().funder()),
            Column.decimal("amount", row -> row.line().amount().original().map(Money::amount)),
            Column.optional("currency", row -> row.line().amount().original().map(Cells::currency)),
            Column.code("qualifier", row -> row.line().amount().qualifier()),
            Column.code("financeType", row -> row.line().financeType()),
            Column.decimal("rate", row -> row.line().amount().rate().map(Rate::value)),
            Column.whole("rateYear", row -> row.line().amount().rate().map(Rate::year)),
            Column.decimal("reportingAmount", row -> row.line().amount().reporting().map(Money::amount)),
            Column.text("reportingCurrency", Row::currency),
            Column.flag("counted", row -> row.line().reason() == Reason.COUNTED),
            Column.code("reason", row -> row.line().reason()),
            Column.text("document", row -> row.line().document()),
            Column.decimal("netAmount", row -> row.line().net().map(Money::amount)),
            Column.text("link", row -> String.join(";", row.line().link()))));

    private FundingTable() {}

    static void write(Ledger ledger, OutputStream out) throws IOException {
        var currency = ledger.currency().getCurrencyCode();
        TABLE.write(ledger.funding().stream().map(line -> new Row(line, currency)), out);
    }

    record Row(FundingLine line, String currency) {}
}
