package org.esep.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Change;
import org.esep.aggregate.Disagreement;
import org.esep.aggregate.Ledger;
import org.esep.iati.Country;
import org.esep.report.chart.Bar;
import org.esep.report.chart.BarChart;
import org.esep.report.chart.Stretch;
import org.esep.report.chart.TimelineChart;
import org.esep.report.pdf.Style.Level;
import org.esep.report.words.Words;

/// The sections of a briefing, from the title to the sources.
final class Sections {

    private static final float GAP = 14;
    private static final int MOST_WARNINGS = 8;

    private final Document document;
    private final Page page;
    private final Ledger ledger;
    private final Words words;
    private final Content content;
    private final Figures figures;
    private final CheckedFigures checked;

    Sections(Document document, Page page, Ledger ledger, Words words) {
        this.document = document;
        this.page = page;
        this.ledger = ledger;
        this.words = words;
        this.content = new Content(ledger, words);
        this.figures = new Figures(words);
        this.checked = new CheckedFigures(ledger.decided());
    }

    void add(String title) {
        document.add(page.paragraph(words.text("kicker"), Level.KICKER, 0));
        document.add(page.paragraph(title, Level.TITLE, 2));
        document.add(page.paragraph(
                words.text("asOf", figures.date(ledger.asOf())) + ". " + words.text("about", ledger.documents().size()),
                Level.NOTE, 2));
        document.add(page
                .paragraph(words.text("summary", ledger.activities().size(), words.text("running", content.running()),
                        ledger.totals().partners()), Level.LEAD, GAP));
        document.add(headlines());
        failingChecks();
        funding();
        partners();
        timeline();
        var shown = content.programmes().stream().limit(Content.MOST_ROWS).toList();
        var sources = new SourceNumbers(ledger, shown);
        programmes(shown, sources);
        followUps();
        changes();
        watch();
        sources(sources);
    }

    /// Figures that do not add up are told where they stand.
    private void failingChecks() {
        var failing = ledger.checks().stream().filter(check -> !check.holds())
                .map(check -> words.text("check." + check.kind().code())).toList();
        if (!failing.isEmpty()) {
            document.add(page.paragraph(words.text("checks.failed", String.join("; ", failing)), Level.BODY, GAP));
        }
    }

    private Element headlines() {
        var table = new PdfPTable(new float[]{19, 19, 12});
        table.setTotalWidth(Page.WIDTH);
        table.setLockedWidth(true);
        table.setSpacingBefore(GAP);
        var whole = ledger.country().isEmpty() ? ".portfolio" : "";
        table.addCell(page.headline(words.text("headline.own" + whole), figures.money(ledger.totals().own()),
                words.text("headline.own.note" + whole)));
        table.addCell(page.headline(words.text("headline.regional"), figures.money(ledger.totals().regional()),
                words.text("headline.regional.note")));
        table.addCell(page.headline(words.text("headline.envelopes"), String.valueOf(ledger.totals().envelopes()),
                words.text("headline.envelopes.note")));
        return table;
    }

    /// A heading with what stands under it, on one page.
    private void section(String key, Element... elements) {
        var all = new ArrayList<Element>();
        all.add(page.paragraph(words.text(key), Level.SECTION, 0));
        all.addAll(List.of(elements));
        document.add(page.together(all));
    }

    private Element sentence(String key) {
        return page.paragraph(words.text(key), Level.BODY, 2);
    }

    private Element note(String key, Object... arguments) {
        return page.paragraph(words.text(key, arguments), Level.NOTE, 0);
    }

    private void funding() {
        var bars = content.funding();
        if (bars.isEmpty()) {
            section("section.funding", sentence("none.funding"));
        } else {
            section("section.funding",
                    note("section.funding.note", ledger.currency().getCurrencyCode(), content.others()),
                    page.drawing(BarChart.of(bars, Page.WIDTH), told(bars)));
        }
    }

    private static String told(List<Bar> bars) {
        return bars.stream().map(bar -> bar.label() + ": " + bar.told()).collect(Collectors.joining("; "));
    }

    private void timeline() {
        var stretches = content.timeline();
        if (stretches.isEmpty()) {
            section("section.timeline", sentence("none.timeline"));
        } else {
            section("section.timeline", note("section.timeline.note", figures.date(ledger.asOf()), content.undrawn()),
                    page.drawing(TimelineChart.of(stretches, ledger.asOf(), Page.WIDTH),
                            stretches.stream().map(Stretch::label).collect(Collectors.joining("; "))));
        }
    }

    private void partners() {
        var bars = content.partners();
        section("section.partners",
                bars.isEmpty() ? sentence("none.partners") : page.drawing(BarChart.of(bars, Page.WIDTH), told(bars)));
    }

    private void programmes(List<ActivitySummary> shown, SourceNumbers sources) {
        if (shown.isEmpty()) {
            section("section.programmes", sentence("none.programmes"));
            return;
        }
        section("section.programmes");
        var head = List.of(head("programme"), head("countries"), head("period"),
                page.numberHead(words.text("column.budget")), head("status"), head("sources"));
        var table = page.table(head, 159, 66, 76, 96, 53, 49);
        shown.forEach(summary -> row(table, summary, sources));
        document.add(table);
        document.add(note("section.programmes.note", ledger.activities().size() - shown.size()));
        if (shown.stream().anyMatch(summary -> checked.isBudget(summary) || checked.isTime(summary))) {
            document.add(note("section.programmes.checked"));
        }
    }

    private PdfPCell head(String column) {
        return page.head(words.text("column." + column));
    }

    private void row(PdfPTable table, ActivitySummary summary, SourceNumbers sources) {
        table.addCell(page.cell(words.name(summary.activity()), Level.CELL));
        table.addCell(page.cell(
                summary.countries().keySet().stream().map(Country::code).collect(Collectors.joining(" ")), Level.CELL));
        table.addCell(page.cell(period(summary), Level.CELL));
        table.addCell(page.number(budget(summary)));
        table.addCell(page.cell(words.text("status." + summary.timeline().status().code()), Level.CELL));
        table.addCell(page.cell(sources.of(summary.documents()), Level.CELL));
    }

    private String period(ActivitySummary summary) {
        var told = figures.period(summary.timeline());
        return checked.isTime(summary) ? words.text("checked", told) : told;
    }

    private String budget(ActivitySummary summary) {
        var told = summary.budget().map(budget -> figures.amount(budget.value()))
                .orElseGet(() -> words.text("unknown"));
        return checked.isBudget(summary) ? words.text("checked", told) : told;
    }

    private void followUps() {
        var lines = new FollowUpLines(ledger, words).lines();
        section("section.follow-up", lines.isEmpty()
                ? new Element[]{sentence("none.follow-up")}
                : lines.stream().map(line -> page.paragraph(line, Level.BODY, 2)).toArray(Element[]::new));
    }

    private void changes() {
        var all = ledger.changes();
        if (all.isEmpty()) {
            return;
        }
        section("section.changes");
        all.stream().limit(MOST_WARNINGS).forEach(change -> document.add(page.paragraph(told(change), Level.BODY, 2)));
        document.add(note("section.changes.note", Math.max(0, all.size() - MOST_WARNINGS)));
    }

    private String told(Change change) {
        return words.text("change." + change.kind().code(), name(change.activity(), change.name()),
                words.text("change.figure." + change.subject().code()),
                figures.stated(change.subject(), change.before()), figures.stated(change.subject(), change.after()));
    }

    private String name(String activity, String otherwise) {
        return ledger.activities().stream().filter(summary -> summary.activity().id().equals(activity)).findFirst()
                .map(summary -> words.name(summary.activity())).orElse(otherwise);
    }

    private void watch() {
        if (ledger.disagreements().isEmpty()) {
            section("section.watch", sentence("none.watch"));
            return;
        }
        section("section.watch");
        ledger.disagreements().stream().limit(MOST_WARNINGS)
                .forEach(disagreement -> document.add(page.paragraph(warning(disagreement), Level.BODY, 2)));
    }

    private String warning(Disagreement disagreement) {
        var name = name(disagreement.activity(), disagreement.activity());
        var values = disagreement.values().stream().map(Disagreement.Value::value).distinct()
                .map(value -> figures.stated(disagreement.subject(), value)).collect(Collectors.joining(" / "));
        return words.text("disagreement", name, words.text("disagreement." + disagreement.subject().code()), values);
    }

    private void sources(SourceNumbers sources) {
        section("section.sources");
        sources.documents().forEach(source -> {
            var publisher = source.publisher().map(name -> ", " + name).orElse("");
            var date = source.published().map(day -> ", " + figures.date(day)).orElse("");
            document.add(page.paragraph("[" + sources.of(source) + "] " + source.title() + publisher + date, Level.NOTE,
                    1.5f));
        });
    }
}
