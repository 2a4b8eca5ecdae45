package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.aggregate.Ledger;
import org.esep.fact.Document;
import org.esep.fact.Notice;

/// `documents.csv`: a row is a document with the number of facts and notices that it gave.
final class DocumentTable {

    static final Table<Row> TABLE = new Table<>("documents", List.of(
            Column.text("document", row -> row.document().path()),
            Column.text("language", row -> row.document().language()),
            Column.text("title", row -> row.document().title()),
            Column.optional("publisher", row -> row.document().publisher()),
            Column.date("published", row -> row.document().published()),
            Column.text("mediaType", row -> row.document().mediaType()),
            Column.count("bytes", row -> row.document().bytes()),
            Column.count("facts", Row::facts),
            Column.count("notices", Row::notices),
            Column.code("state", row -> row.document().state()),
            Column.optional("copyOf", Row::original)));

    private DocumentTable() {}

    static void write(Ledger ledger, OutputStream out) throws IOException {
        var notices = counts(ledger.notices().stream().map(Notice::document));
        TABLE.write(ledger.documents().stream().map(document -> new Row(document,
                ledger.factCount().of(document.path()), notices.getOrDefault(document.path(), 0L),
                Optional.ofNullable(ledger.copies().get(document.path())))), out);
    }

    private static Map<String, Long> counts(Stream<String> documents) {
        return documents.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /// `original` is the document whose text this one bears too.
    record Row(Document document, long facts, long notices, Optional<String> original) {}
}
