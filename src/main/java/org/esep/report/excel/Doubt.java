package org.esep.report.excel;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Choice;
import org.esep.aggregate.Ledger;
import org.esep.fact.Document;
import org.esep.settings.Rate;

/// A reason to distrust a part of the figures: how often it occurs, and the sheet that lists the cases.
record Doubt(String key, long count, TableSheet sheet) {

    /// Those that occur.
    static List<Doubt> all(Book book) {
        return Stream.of(money(book.ledger()), sources(book.ledger())).flatMap(List::stream)
                .filter(doubt -> doubt.count() > 0).toList();
    }

    private static List<Doubt> money(Ledger ledger) {
        return List.of(
                new Doubt("checks", ledger.checks().stream().filter(check -> !check.holds()).count(),
                        TableSheet.CHECKS),
                new Doubt("disagreements", ledger.disagreements().size(), TableSheet.DISAGREEMENTS),
                new Doubt("alike", ledger.alike().size(), TableSheet.PERHAPS_THE_SAME),
                new Doubt("not-converted", ledger.totals().notConverted(), TableSheet.FUNDING),
                new Doubt("last-rate",
                        ledger.rates().stream().filter(rate -> rate.fit() == Rate.Fit.LAST_KNOWN).count(),
                        TableSheet.METHOD),
                new Doubt("at-least", count(ledger, Doubt::isAtLeast), TableSheet.PROGRAMMES),
                new Doubt("without-budget", count(ledger, summary -> summary.budget().isEmpty()),
                        TableSheet.PROGRAMMES),
                new Doubt("without-dates", count(ledger, Doubt::isUndated), TableSheet.TIMELINE));
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

    private static long count(Ledger ledger, Predicate<ActivitySummary> isDoubtful) {
        return ledger.activities().stream().filter(isDoubtful).count();
    }

    private static boolean isAtLeast(ActivitySummary summary) {
        return summary.budget().filter(figure -> figure.choice() == Choice.SUM_OF_CONTRIBUTIONS).isPresent();
    }

    private static boolean isUndated(ActivitySummary summary) {
        return summary.timeline().start().isEmpty() || summary.timeline().end().isEmpty();
    }

    /// What the count means; checks that do not hold are named.
    String note(Book book) {
        var failing = book.ledger().checks().stream().filter(check -> !check.holds())
                .map(check -> book.word("check", check.kind())).collect(Collectors.joining("; "));
        return book.text("doubt." + key + ".note", failing);
    }
}
