package org.esep.report.pdf;

import java.util.ArrayList;
import java.util.List;

import org.esep.aggregate.FollowUp;
import org.esep.iati.ActivityStatus;
import org.esep.iati.Money;
import org.esep.report.chart.Bar;
import org.esep.report.words.Words;

/// The figures of a country or of the whole portfolio as one paragraph.
record Lead(Known known, MoneyBars money) {

    String text() {
        var ledger = known.ledger();
        var totals = ledger.totals();
        var sentences = new ArrayList<>(List.of(words().text("summary", ledger.activities().size(),
                words().text("running", totals.activities().getOrDefault(ActivityStatus.RUNNING, 0)),
                totals.partners())));
        if (!ledger.activities().isEmpty()) {
            sentences.addAll(sums());
            sentences.add(words().text("lead.ending", ending()));
        }
        return String.join(" ", sentences);
    }

    private List<String> sums() {
        var figures = known.figures();
        var totals = known.ledger().totals();
        var told = new ArrayList<String>();
        var budgets = (int) known.ledger().activities().stream().filter(summary -> summary.budget().isPresent())
                .count();
        told.add(words().text("lead.budgets", budgets));
        if (totals.own().amount().signum() > 0) {
            told.add(words().text(known.ledger().country().isPresent() ? "lead.own" : "lead.own.portfolio",
                    figures.whole(totals.own())));
        }
        if (totals.regional().amount().signum() > 0) {
            told.add(words().text("lead.regional", figures.whole(totals.regional())));
        }
        money.byProgramme().stream().limit(1).map(bar -> first("lead.largest", bar)).forEach(told::add);
        money.byFunder().stream().limit(1).map(bar -> words().text("lead.funders", money.payers(), bar.label(),
                currency(bar))).forEach(told::add);
        return told;
    }

    private String first(String key, Bar bar) {
        return words().text(key, bar.label(), currency(bar));
    }

    private String currency(Bar bar) {
        return known.figures().whole(new Money(bar.value(), known.ledger().currency()));
    }

    private int ending() {
        return (int) known.ledger().followUps().stream()
                .filter(followUp -> followUp.kind() == FollowUp.Kind.ENDING_SOON).count();
    }

    private Words words() {
        return known.words();
    }
}
