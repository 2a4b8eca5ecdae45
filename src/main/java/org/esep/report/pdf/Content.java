package org.esep.report.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Ledger;
import org.esep.iati.ActivityStatus;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.report.chart.Bar;
import org.esep.report.chart.Stretch;
import org.esep.report.words.Words;

/// What a briefing tells, before it is set: rows of charts and tables in their order.
final class Content {

    static final int MOST_BARS = 10;
    static final int MOST_ROWS = 20;
    private static final Comparator<ActivitySummary> LARGEST = Comparator.comparing(Content::budget).reversed()
            .thenComparing(summary -> summary.activity().id());

    private final Ledger ledger;
    private final Words words;
    private final Figures figures;

    Content(Ledger ledger, Words words) {
        this.ledger = ledger;
        this.words = words;
        this.figures = new Figures(words);
    }

    private static BigDecimal budget(ActivitySummary summary) {
        return summary.budget().flatMap(figure -> figure.value().reporting()).map(Money::amount)
                .orElse(BigDecimal.ZERO);
    }

    /// Programmes, the largest budget first.
    List<ActivitySummary> programmes() {
        return ledger.activities().stream().sorted(LARGEST).toList();
    }

    private List<ActivitySummary> withBudget() {
        return programmes().stream().filter(summary -> budget(summary).signum() > 0).toList();
    }

    /// How many programmes with a budget the bars leave to "others".
    int others() {
        return Math.max(0, withBudget().size() - MOST_BARS);
    }

    List<Bar> funding() {
        var all = withBudget();
        var bars = new ArrayList<>(all.stream().limit(MOST_BARS)
                .map(summary -> bar(words.name(summary.activity()), budget(summary))).toList());
        if (others() > 0) {
            bars.add(bar(words.text("others", others()),
                    all.stream().skip(MOST_BARS).map(Content::budget).reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        return List.copyOf(bars);
    }

    private Bar bar(String label, BigDecimal value) {
        return new Bar(label, value, figures.number(value));
    }

    private List<ActivitySummary> dated() {
        return ledger.activities().stream()
                .filter(summary -> summary.timeline().start().isPresent() || summary.timeline().end().isPresent())
                .sorted(Comparator
                        .comparing((ActivitySummary summary) -> summary.timeline().start()
                                .or(() -> summary.timeline().end())
                                .map(figure -> figure.value()).orElse(PartialDate.year(1)))
                        .thenComparing(summary -> summary.activity().id()))
                .toList();
    }

    /// Programmes by their start; those that have neither start nor end are left out, ended ones make room first.
    List<Stretch> timeline() {
        var all = dated();
        var kept = all.size() <= MOST_ROWS
                ? all
                : all.stream()
                        .sorted(Comparator.comparing(summary -> summary.timeline().status() == ActivityStatus.ENDED))
                        .limit(MOST_ROWS)
                        .sorted(Comparator.comparingInt(all::indexOf)).toList();
        return kept.stream().map(summary -> new Stretch(words.name(summary.activity()),
                summary.timeline().start().map(figure -> figure.value().first()),
                summary.timeline().end().map(figure -> figure.value().last()))).toList();
    }

    /// How many dated programmes the timeline leaves out.
    int undrawn() {
        return Math.max(0, dated().size() - MOST_ROWS);
    }

    List<Bar> partners() {
        return ledger.totals().partnersByRole().entrySet().stream()
                .map(entry -> bar(words.text("role." + entry.getKey().code()), BigDecimal.valueOf(entry.getValue())))
                .toList();
    }

    int running() {
        return ledger.totals().activities().getOrDefault(ActivityStatus.RUNNING, 0);
    }
}
