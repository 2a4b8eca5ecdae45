package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.esep.aggregate.Ledger;
import org.esep.fact.Notice;
import org.esep.fact.Span;

/// `notices.csv`: a row is something odd in a document.
final class NoticeTable {

    static final Table<Notice> TABLE = new Table<>("notices", List.of(
            Column.code("code", Notice::code),
            Column.text("document", Notice::document),
            Column.whole("quoteStart", row -> row.span().map(Span::start)),
            Column.whole("quoteEnd", row -> row.span().map(Span::end)),
            Column.text("detail", Notice::detail)));

    private NoticeTable() {}

    static void write(Ledger ledger, OutputStream out) throws IOException {
        TABLE.write(ledger.notices().stream(), out);
    }
}
