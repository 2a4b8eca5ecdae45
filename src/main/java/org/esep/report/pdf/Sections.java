package org.esep.report.pdf;

import java.util.ArrayList;
import java.util.List;

import org.esep.aggregate.Ledger;
import org.esep.fact.Document;
import org.esep.report.words.Words;

/// The sections of a briefing on a country or the whole portfolio, from the title to the sources.
final class Sections {

    private static final float GAP = 12;

    private final Ledger ledger;
    private final Words words;
    private final Known known;
    private final Figures figures;

    Sections(Ledger ledger, Words words) {
        this.ledger = ledger;
        this.words = words;
        this.known = Known.of(ledger, words);
        this.figures = new Figures(words);
    }

    String title() {
        return ledger.country().map(words::country).orElseGet(() -> words.text("title.portfolio"));
    }

    /// What stands at the foot of a page.
    String foot(int page, int pages) {
        return title() + "  \u00B7  " + words.text("asOf", figures.date(ledger.asOf())) + "  \u00B7  "
                + words.text("page", String.valueOf(page), String.valueOf(pages));
    }

    List<Block> blocks() {
        var money = new MoneyBars(known);
        var charts = new Charts(known, money);
        var table = new ProgrammeTable(known);
        var sources = new SourceNumbers(ledger, table.shown());
        var blocks = new ArrayList<>(opening());
        blocks.add(new Block.Paragraph(new Lead(known, money).text(), Level.LEAD, GAP));
        blocks.add(headlines());
        blocks.addAll(failingChecks());
        blocks.addAll(charts.byProgramme());
        blocks.add(charts.byYearAndFunder());
        blocks.addAll(charts.timeline());
        blocks.add(charts.partners());
        if (ledger.country().isEmpty()) {
            blocks.addAll(new CountryTable(known).blocks());
        }
        blocks.addAll(table.blocks(sources));
        blocks.addAll(new Outlook(known, sources).blocks());
        blocks.addAll(sources(sources));
        return List.copyOf(blocks);
    }

    private List<Block> opening() {
        var about = words.text("asOf", figures.date(ledger.asOf())) + ". "
                + words.text("about", ledger.documents().size())
                + (ledger.changes().isEmpty() ? " " + words.text("none.changes") : "");
        return List.of(new Block.Paragraph(words.text("kicker"), Level.KICKER, 0), new Block.Title(title()),
                new Block.Paragraph(about, Level.NOTE, 2));
    }

    private Block headlines() {
        var whole = ledger.country().isEmpty() ? ".portfolio" : "";
        return new Block.Beside(List.of(
                headline(words.text("headline.own" + whole), figures.whole(ledger.totals().own()),
                        words.text("headline.own.note" + whole)),
                headline(words.text("headline.regional"), figures.whole(ledger.totals().regional()),
                        words.text("headline.regional.note")),
                headline(words.text("headline.envelopes"), figures.count(ledger.totals().envelopes()),
                        words.text("headline.envelopes.note"))));
    }

    /// A label, a figure in large letters and a note; a long figure is less large.
    private static Block.Part headline(String label, String figure, String note) {
        var level = Level.FIGURE.width(figure) > BesideSetting.width(Briefing.WIDTH, 3)
                ? Level.LONG_FIGURE
                : Level.FIGURE;
        return new Block.Part(1, Block.Look.PANEL, List.of(new Block.Paragraph(label, Level.LABEL, 0),
                new Block.Paragraph(figure, level, 1), new Block.Paragraph(note, Level.NOTE, 1)));
    }

    /// Figures that do not add up are told where they stand.
    private List<Block> failingChecks() {
        var failing = ledger.checks().stream().filter(check -> !check.holds())
                .map(check -> words.text("check." + check.kind().code())).toList();
        return failing.isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph(words.text("checks.failed", String.join("; ", failing)), Level.BODY,
                        GAP));
    }

    private List<Block> sources(SourceNumbers sources) {
        return sources.documents().isEmpty()
                ? List.of()
                : List.of(Block.Heading.of(words.text("section.sources")),
                        new Block.Sources(sources.documents().stream().map(this::source).toList()));
    }

    private Block.Source source(Document document) {
        var title = document.title().isBlank() ? document.path() : document.title();
        var publisher = document.publisher().map(name -> ", " + name).orElse("");
        var date = document.published().map(day -> ", " + figures.date(day)).orElse("");
        return new Block.Source(title + publisher + date, document.address().orElse(""));
    }
}
