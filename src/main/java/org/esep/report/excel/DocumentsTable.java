package org.esep.report.excel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.fact.Document;
import org.esep.fact.Notice;

/// A row is a document, refused ones included, with what was odd about it.
final class DocumentsTable {

    static final Table<Row> TABLE = Table.of(DocumentsTable::rows, List.of(
            Column.of("title", Width.NAME, (_, row) -> title(row.document())),
            Column.of("document", Width.NAME, (_, row) -> Value.text(row.document().path())),
            Column.of("language", Width.CODE, (_, row) -> Value.text(row.document().language())),
            Column.of("publisher", Width.NAME, (_, row) -> Value.text(row.document().publisher())),
            Column.of("published", Width.CODE, (_, row) -> Value.first(row.document().published())),
            Column.of("state", Width.CODE, (book, row) -> Value.text(book.word("state", row.document().state()))),
            Column.of("copyOf", Width.NAME,
                    (book, row) -> Value.text(Optional.ofNullable(book.ledger().copies().get(row.document().path())))),
            Column.of("facts", Width.CODE, (_, row) -> Value.count(row.facts())),
            Column.of("notices", Width.CODE, (_, row) -> Value.count(row.notices().size())),
            Column.of("odd", Width.PROSE, (book, row) -> Value.text(odd(book, row.notices()))),
            Column.of("mediaType", Width.CODE, (_, row) -> Value.text(row.document().mediaType())),
            Column.of("bytes", Width.CODE, (_, row) -> Value.count(row.document().bytes()))));

    private static final int MOST = 10;

    private DocumentsTable() {}

    record Row(Document document, long facts, List<Notice> notices) {}

    private static List<Row> rows(Book book) {
        var notices = book.ledger().notices().stream().collect(Collectors.groupingBy(Notice::document));
        return book.ledger().documents().stream().map(document -> new Row(document,
                book.ledger().factCount().of(document.path()), notices.getOrDefault(document.path(), List.of())))
                .toList();
    }

    /// The title leads to the page that the document was taken from, where that is known.
    private static Value title(Document document) {
        var title = Value.text(document.title().isEmpty() ? document.path() : document.title());
        return document.address().flatMap(DocumentsTable::page)
                .map(page -> title.to(new Link.ToAddress(page)))
                .orElse(title);
    }

    private static Optional<URI> page(String address) {
        try {
            return Optional.of(new URI(address))
                    .filter(uri -> "https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static String odd(Book book, List<Notice> notices) {
        var byCode = notices.stream().collect(Collectors.groupingBy(Notice::code, TreeMap::new,
                Collectors.mapping(Notice::detail, Collectors.toCollection(LinkedHashSet::new))));
        return byCode.entrySet().stream().map(entry -> odd(book, entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /// Data may have thousands of one kind: the first are told, the sheet has no room for more.
    private static String odd(Book book, Notice.Code code, Set<String> details) {
        var lines = details.stream().limit(MOST)
                .map(detail -> book.text("notice.detail", book.word("notice", code), detail));
        return Stream.concat(lines, details.size() <= MOST
                ? Stream.empty()
                : Stream.of(book.text("notice.more", book.word("notice", code), details.size() - MOST)))
                .collect(Collectors.joining("\n"));
    }
}
