package org.esep.report.pdf;

import java.util.List;

import org.esep.aggregate.Ledger;
import org.esep.fact.Document;
import org.esep.report.words.Words;

/// What every briefing has: its title and how its figures were made, what does not add up, and its sources.
record Cover(Known known) {

    static final float GAP = 12;

    String title() {
        return ledger().programme().map(id -> known.programme(id, id))
                .or(() -> ledger().country().map(words()::country)).orElseGet(() -> words().text("title.portfolio"));
    }

    /// What stands at the foot of a page.
    String foot(int page, int pages) {
        return words().text("page", String.valueOf(page), String.valueOf(pages)) + "  \u00B7  "
                + words().text("asOf", day()) + "  \u00B7  " + title();
    }

    private String day() {
        return known.figures().date(ledger().asOf());
    }

    List<Block> opening() {
        var about = words().text("asOf", day()) + ". " + words().text("about", ledger().documents().size())
                + (ledger().changes().isEmpty() ? " " + words().text("none.changes") : "");
        return List.of(new Block.Paragraph(words().text("kicker"), Level.KICKER, 0), new Block.Title(title()),
                new Block.Paragraph(about, Level.NOTE, 2));
    }

    /// A label, a figure in large letters and a note; a long figure is less large.
    static Block.Part headline(String label, String figure, String note) {
        var level = Level.FIGURE.width(figure) > BesideSetting.width(Briefing.WIDTH, 3)
                ? Level.LONG_FIGURE
                : Level.FIGURE;
        return new Block.Part(1, Block.Look.PANEL, List.of(new Block.Paragraph(label, Level.LABEL, 0),
                new Block.Paragraph(figure, level, 1), new Block.Paragraph(note, Level.NOTE, 1)));
    }

    /// Figures that do not add up are told where they stand.
    List<Block> failingChecks() {
        var failing = ledger().checks().stream().filter(check -> !check.holds())
                .map(check -> words().text("check." + check.kind().code())).toList();
        return failing.isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph(words().text("checks.failed", String.join("; ", failing)), Level.BODY,
                        GAP));
    }

    List<Block> sources(SourceNumbers sources) {
        return sources.documents().isEmpty()
                ? List.of()
                : List.of(Block.Heading.of(words().text("section.sources")),
                        new Block.Sources(sources.documents().stream().map(this::source).toList()));
    }

    private Block.Source source(Document document) {
        var title = document.title().isBlank() ? document.path() : document.title();
        var publisher = document.publisher().map(name -> ", " + name).orElse("");
        var date = document.published().map(day -> ", " + known.figures().date(day)).orElse("");
        return new Block.Source(title + publisher + date, document.address().orElse(""));
    }

    private Ledger ledger() {
        return known.ledger();
    }

    private Words words() {
        return known.words();
    }
}
