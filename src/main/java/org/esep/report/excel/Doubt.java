package org.esep.report.excel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.esep.aggregate.Ledger;
import org.esep.fact.Document;
import org.esep.settings.Rate;

/// A reason to distrust a part of the figures: how often it occurs, the sheet that lists the cases, and what its note
/// names.
record Doubt(String key, long count, TableSheet sheet, String named) {

    private Doubt(String key, long count, TableSheet sheet) {
        this(key, count, sheet, "");
    }

    /// Those that occur.
    static List<Doubt> all(Book book) {
        return Stream.of(checks(book), money(book), sources(book.ledger()), sheets(book)).flatMap(List::stream)
                .filter(doubt -> doubt.count() > 0).toList();
    }

    /// Those that do not hold are named.
    private static List<Doubt> checks(Book book) {
        var failing = book.ledger().checks().stream().filter(check -> !check.holds())
                .map(check -> book.word("check", check.kind())).toList();
        return List.of(new Doubt("checks", failing.size(), TableSheet.CHECKS, String.join("; ", failing)));
    }

    /// Tables that go on in further sheets, by the titles of these, and those of which rows are left out.
    private static List<Doubt> sheets(Book book) {
        return Arrays.stream(TableSheet.values()).flatMap(sheet -> {
            var titles = IntStream.range(0, sheet.sheets(book))
                    .mapToObj(part -> new TablePart(sheet, part).title(book)).collect(Collectors.joining("; "));
            return Stream.of(
                    new Doubt("sheets", sheet.sheets(book) > 1 ? sheet.table().size(book) : 0, sheet, titles),
                    new Doubt("rows", sheet.leftOut(book), sheet, titles));
        }).toList();
    }

    private static List<Doubt> money(Book book) {
        var ledger = book.ledger();
        var survey = book.survey();
        return List.of(
                new Doubt("disagreements", ledger.disagreements().size(), TableSheet.DISAGREEMENTS),
                new Doubt("alike", ledger.alike().size(), TableSheet.PERHAPS_THE_SAME),
                new Doubt("not-converted", ledger.totals().notConverted(), TableSheet.FUNDING),
                new Doubt("last-rate",
                        ledger.rates().stream().filter(rate -> rate.fit() == Rate.Fit.LAST_KNOWN).count(),
                        TableSheet.METHOD),
                new Doubt("at-least", survey.lacking(Survey.Lack.WHOLE_BUDGET), TableSheet.PROGRAMMES),
                new Doubt("without-budget", survey.lacking(Survey.Lack.BUDGET), TableSheet.PROGRAMMES),
                new Doubt("without-dates", survey.lacking(Survey.Lack.DATES), TableSheet.TIMELINE));
    }

    private static List<Doubt> sources(Ledger ledger) {
        return List.of(
                new Doubt("low-confidence", ledger.factCount().doubtful(), TableSheet.EVIDENCE),
                new Doubt("refused",
                        ledger.documents().stream().filter(document -> document.state() == Document.State.REFUSED)
                                .count(),
                        TableSheet.DOCUMENTS),
                new Doubt("document-undated",
                        ledger.documents().stream().filter(document -> document.published().isEmpty()).count(),
                        TableSheet.DOCUMENTS));
    }

    /// What the count means.
    String note(Book book) {
        return book.text("doubt." + key + ".note", named);
    }
}
