package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.esep.aggregate.Alike;
import org.esep.fact.Match;
import org.esep.fact.Suggestion;

/// A row is two programmes that may be one, the most alike first, with the line that would join them.
final class AlikeTable {

    static final Table<Alike> TABLE = Table.of(AlikeTable::rows, List.of(
            Column.of("programme", Width.NAME,
                    (book, row) -> Value.text(name(book, row.suggestion().activity(), row.name()))),
            Column.of("other", Width.NAME,
                    (book, row) -> Value.text(name(book, row.suggestion().other(), row.otherName()))),
            Column.of("countries", Width.NAME, (book, row) -> Value.text(book.countries(row.countries()))),
            Column.of("score", Width.CODE, (_, row) -> score(row)),
            Column.of("reasons", Width.NAME, (book, row) -> Value.text(reasons(book, row.suggestion().match()))),
            Column.of("documents", Width.NAME, (_, row) -> Value.text(documents(row.suggestion().match()))),
            Column.of("joinLine", Width.PROSE, (_, row) -> Value.text(line(row.suggestion()))),
            Column.of("id", Width.NAME, (_, row) -> Value.text(row.suggestion().activity())),
            Column.of("otherId", Width.NAME, (_, row) -> Value.text(row.suggestion().other()))));

    private AlikeTable() {}

    private static List<Alike> rows(Book book) {
        return book.ledger().alike().stream()
                .sorted(Comparator.comparingDouble((Alike alike) -> -alike.suggestion().match().score())
                        .thenComparing(alike -> alike.suggestion().activity())
                        .thenComparing(alike -> alike.suggestion().other()))
                .toList();
    }

    /// A programme of other countries has no name in this workbook but the one that all outputs show.
    private static String name(Book book, String id, String shown) {
        return book.activity(id).map(summary -> book.words().name(summary.activity())).orElse(shown);
    }

    private static Value score(Alike row) {
        return new Value.Numeral(BigDecimal.valueOf(row.suggestion().match().score()), Format.CONFIDENCE);
    }

    private static String reasons(Book book, Match match) {
        return match.features().stream()
                .map(feature -> book.text("match.weighed", book.word("match", feature.kind()),
                        String.format(Locale.ROOT, "%+.2f", feature.weight())))
                .collect(Collectors.joining("; "));
    }

    private static String documents(Match match) {
        return match.one().document() + "\n" + match.other().document();
    }

    /// As it stands in `decisions.yaml`; by whom, when and why is for the person who takes the decision.
    private static String line(Suggestion suggestion) {
        return "- {join: [" + suggestion.activity() + ", " + suggestion.other() + "], by: , on: , why: }";
    }
}
