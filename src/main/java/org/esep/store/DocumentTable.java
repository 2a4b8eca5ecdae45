package org.esep.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.esep.fact.Candidate;
import org.esep.fact.Document;
import org.esep.fact.Extraction;
import org.esep.fact.Notice;

/// The documents with what each of them claims, a row each; read a page at a time.
final class DocumentTable {

    private static final int PAGE = 20;

    private static final int PROSE = -1;

    private final JdbcClient jdbc;
    private final RecordTable records;

    DocumentTable(DataSource database, RecordTable records) {
        this.jdbc = JdbcClient.create(database);
        this.records = records;
    }

    /// What a document was read from and with; none where it was not read yet.
    Optional<String> cacheKey(String path) {
        return jdbc.sql("SELECT cache_key FROM document WHERE path = ?").param(path).query(String.class).optional();
    }

    /// What a document is and what was odd about it, without its claims.
    record Head(Document document, List<Notice> notices) {}

    private record Candidates(List<Candidate> candidates) {}

    /// Keeps what a document says, in place of what it said before.
    void put(String cacheKey, String text, Extraction extraction) {
        put(cacheKey, text, extraction, PROSE);
    }

    /// Keeps what a document of structured data is; `number` is that of its records.
    void put(String cacheKey, Document document, List<Notice> notices, int number) {
        put(cacheKey, "", new Extraction(document, List.of(), notices), number);
    }

    private void put(String cacheKey, String text, Extraction extraction, int number) {
        var path = extraction.document().path();
        forget(path);
        jdbc.sql("INSERT INTO document (path, cache_key, head, text, candidates, records) VALUES (?, ?, ?, ?, ?, ?)")
                .params(path, cacheKey, Rows.write(new Head(extraction.document(), extraction.notices())),
                        Rows.write(text), Rows.write(new Candidates(extraction.candidates())), number)
                .update();
    }

    private void forget(String path) {
        jdbc.sql("DELETE FROM document WHERE path = ?").param(path).update();
    }

    /// Forgets the documents that are not among these.
    void retain(Collection<String> paths) {
        var kept = Set.copyOf(paths);
        paths().stream().filter(path -> !kept.contains(path)).forEach(this::forget);
        records.forgetOthers(jdbc.sql("SELECT records FROM document").query((row, _) -> row.getInt(1)).list());
    }

    /// The paths of all documents, sorted.
    List<String> paths() {
        return jdbc.sql("SELECT path FROM document").query((row, _) -> row.getString(1)).list().stream().sorted()
                .toList();
    }

    /// The paths of the documents of prose, sorted; those of structured data have no text.
    List<String> prosePaths() {
        return jdbc.sql("SELECT path FROM document WHERE records = ?").param(PROSE)
                .query((row, _) -> row.getString(1)).list().stream().sorted().toList();
    }

    /// The redacted text of a document; empty where it was refused.
    String text(String path) {
        return Rows.read(jdbc.sql("SELECT text FROM document WHERE path = ?").param(path).query(String.class).single(),
                String.class);
    }

    /// What all documents are, sorted by path.
    Stream<Head> heads() {
        return pages("head", paths()).map(row -> Rows.read(row.getFirst(), Head.class));
    }

    /// What all documents claim, sorted by path, each record of structured data by itself; read anew with every iterator.
    Iterable<Extraction> extractions() {
        return () -> extractions(paths()).iterator();
    }

    /// The same of some documents.
    Iterable<Extraction> extractions(Collection<String> paths) {
        var sorted = paths.stream().sorted().toList();
        return () -> new Successive<>(pages("head, candidates, records", sorted).map(this::extractionsOf).iterator());
    }

    long extractionCount() {
        return jdbc.sql("SELECT records FROM document").query((row, _) -> row.getInt(1)).list().stream()
                .mapToLong(number -> number == PROSE ? 1 : records.size(number)).sum();
    }

    private Iterator<Extraction> extractionsOf(List<String> row) {
        var head = Rows.read(row.getFirst(), Head.class);
        var number = Integer.parseInt(row.getLast());
        return number == PROSE
                ? List.of(new Extraction(head.document(), Rows.read(row.get(1), Candidates.class).candidates(),
                        head.notices())).iterator()
                : new Records(head.document(), records.all(number));
    }

    /// Records as extractions of their document.
    private record Records(Document document, Iterator<List<Candidate>> each) implements Iterator<Extraction> {

        @Override
        public boolean hasNext() {
            return each.hasNext();
        }

        @Override
        public Extraction next() {
            return new Extraction(document, each.next(), List.of());
        }
    }

    /// Columns of documents by their paths, which no database needs to sort.
    private Stream<List<String>> pages(String columns, List<String> paths) {
        return IntStream.iterate(0, first -> first < paths.size(), first -> first + PAGE).boxed()
                .flatMap(first -> rows(columns, paths.subList(first, Math.min(first + PAGE, paths.size()))));
    }

    private Stream<List<String>> rows(String columns, List<String> paths) {
        var found = new HashMap<String, List<String>>();
        jdbc.sql("SELECT " + columns + ", path FROM document WHERE path IN (:paths)").param("paths", paths)
                .query((RowCallbackHandler) row -> {
                    var cells = new ArrayList<String>();
                    for (var column = 1; column < row.getMetaData().getColumnCount(); column++) {
                        cells.add(row.getString(column));
                    }
                    found.put(row.getString("path"), cells);
                });
        return paths.stream().map(path -> found.getOrDefault(path, List.of()));
    }
}
