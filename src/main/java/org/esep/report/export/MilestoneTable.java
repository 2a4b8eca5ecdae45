package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.esep.aggregate.Ledger;
import org.esep.aggregate.MilestoneLine;

/// `milestones.csv`: a row is a dated event; several countries are joined by semicolons.
final class MilestoneTable {

    static final Table<MilestoneLine> TABLE = new Table<>("milestones", List.of(
            Column.date("date", row -> Optional.of(row.milestone().date())),
            Column.date("endDate", row -> row.milestone().endDate()),
            Column.text("country", row -> Cells.countries(row.milestone().countries())),
            Column.optional("programme", MilestoneLine::activity),
            Column.text("what", row -> row.milestone().what()),
            Column.text("document", MilestoneLine::document)));

    private MilestoneTable() {}

    static void write(Ledger ledger, OutputStream out) throws IOException {
        TABLE.write(ledger.milestones().stream(), out);
    }
}
