package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;

import org.esep.fact.Evidence;
import org.esep.fact.Fact;
import org.esep.fact.Span;

/// A row is a fact with its quote, in the order of the ledger: links from other sheets count on it.
final class EvidenceTable {

    static final Table<Fact> TABLE = Table.streamed(book -> book.ledger().facts().stream(),
            book -> book.ledger().factCount().facts(), List.of(
                    Column.of("fact", Width.CODE, (_, row) -> Value.text(row.id())),
                    Column.of("claim", Width.CODE, (book, row) -> Value.text(book.word("claim", row.claim().type()))),
                    Column.of("states", Width.NAME, (book, row) -> Value.text(ClaimText.of(book, row.claim()))),
                    Column.of("quote", Width.PROSE, (_, row) -> Value.text(row.evidence().quote())),
                    Column.of("document", Width.NAME, (book, row) -> document(book, row.evidence().document())),
                    Column.of("language", Width.CODE, (_, row) -> Value.text(row.evidence().language())),
                    Column.of("programme", Width.NAME, EvidenceTable::programme),
                    Column.of("organisation", Width.NAME,
                            (book, row) -> Value.text(row.organisation().map(book::organisation))),
                    Column.of("rule", Width.CODE, (_, row) -> Value.text(row.evidence().rule())),
                    Column.of("confidence", Width.CODE, (_, row) -> confidence(row)),
                    Column.of("checked", Width.NAME,
                            (book, row) -> Value.text(DecisionText.checked(book, List.of(row.id())))),
                    Column.of("quoteStart", Width.CODE, (_, row) -> character(row.evidence(), Span::start)),
                    Column.of("quoteEnd", Width.CODE, (_, row) -> character(row.evidence(), Span::end)),
                    Column.of("repeats", Width.CODE, (_, row) -> Value.count(row.evidence().alsoAt().size())),
                    Column.whereFilled("pointer", Width.CODE, (_, row) -> Value.text(row.evidence().pointer())),
                    Column.of("id", Width.NAME, (_, row) -> Value.text(row.activity()))));

    private EvidenceTable() {}

    /// Leads to the document's own page, where there are such pages, else to its row.
    private static Value document(Book book, String path) {
        return Value.text(path).to(book.pages().document(path).<Link>map(Link.ToAddress::new)
                .orElseGet(() -> new Link.ToDocument(path)));
    }

    private static Value programme(Book book, Fact row) {
        return row.activity().map(id -> Value.text(book.programme(id)).to(new Link.ToProgramme(id)))
                .orElseGet(Value.Blank::new);
    }

    /// Structured data have records in place of characters, and a line or cell.
    private static Value character(Evidence evidence, ToIntFunction<Span> place) {
        return evidence.pointer().isPresent() ? new Value.Blank() : Value.count(place.applyAsInt(evidence.span()));
    }

    private static Value confidence(Fact row) {
        return new Value.Numeral(BigDecimal.valueOf(row.evidence().confidence()), Format.CONFIDENCE);
    }
}
