package org.esep.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.MilestoneLine;
import org.esep.report.words.Words;

/// The sections of a briefing on one programme, from the title to the sources.
final class ProgrammeSections {

    private static final int MOST_MILESTONES = 12;

    private final Known known;
    private final Cover cover;
    private final ActivitySummary programme;
    private final Figures figures;

    ProgrammeSections(Known known, Cover cover, ActivitySummary programme) {
        this.known = known;
        this.cover = cover;
        this.programme = programme;
        this.figures = known.figures();
    }

    List<Block> blocks() {
        var charts = new Charts(known, new MoneyBars(known));
        var sources = SourceNumbers.ofAll(known);
        var parts = new ProgrammeTable(known).without(programme);
        var blocks = new ArrayList<>(cover.opening());
        blocks.add(new Block.Paragraph(lead(sources), Level.LEAD, Cover.GAP));
        blocks.add(headlines());
        blocks.addAll(cover.failingChecks());
        blocks.add(charts.byYearAndFunder());
        blocks.addAll(charts.timeline());
        blocks.addAll(new PartnerTable(known, programme).blocks());
        if (!parts.shown().isEmpty()) {
            blocks.addAll(parts.blocks("section.parts", sources));
        }
        blocks.addAll(milestones(sources));
        blocks.addAll(new Outlook(known, sources).blocks());
        blocks.addAll(cover.sources(sources));
        return List.copyOf(blocks);
    }

    private String lead(SourceNumbers sources) {
        var sentences = new ArrayList<String>();
        sentences.add(words().text("lead.programme", words().text("kind." + programme.activity().kind().code()),
                countries(), words().text("status." + programme.timeline().status().code()),
                figures.period(programme.timeline())));
        programme.activity().parent()
                .ifPresent(parent -> sentences.add(words().text("lead.part-of", known.programme(parent, parent))));
        sentences.add(programme.budget()
                .map(budget -> words().text("lead.budget", figures.amount(budget.value()),
                        sources.of(budget.documents())))
                .orElseGet(() -> words().text("none.budget")));
        if (!programme.funders().isEmpty()) {
            sentences.add(words().text("lead.paid-by", known.organisations(programme.funders(), MoneyBars.MOST)));
        }
        return String.join(" ", sentences);
    }

    private String countries() {
        return programme.countries().isEmpty()
                ? words().text("unknown")
                : programme.countries().keySet().stream().map(words()::country).collect(Collectors.joining(", "));
    }

    private Block headlines() {
        var elapsed = programme.timeline().elapsedPercent();
        return new Block.Beside(List.of(
                Cover.headline(words().text("column.budget"),
                        programme.budget().map(budget -> figures.amount(budget.value()))
                                .orElseGet(() -> words().text("unknown")),
                        converted().map(told -> words().text("headline.budget.note", told))
                                .orElseGet(() -> words().text("unknown"))),
                Cover.headline(words().text("column.period"), figures.period(programme.timeline()),
                        elapsed.isPresent()
                                ? words().text("headline.period.note", figures.count(elapsed.getAsInt()))
                                : words().text("status." + programme.timeline().status().code())),
                Cover.headline(words().text("column.partners"), figures.count(known.ledger().totals().partners()),
                        words().text("headline.partners.note"))));
    }

    private Optional<String> converted() {
        return programme.budget().flatMap(budget -> budget.value().reporting()).map(figures::whole);
    }

    private List<Block> milestones(SourceNumbers sources) {
        var lines = known.ledger().milestones().stream().limit(MOST_MILESTONES).map(line -> told(line, sources))
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(Block.Heading.of(words().text("section.milestones")), new Block.Bullets(lines));
    }

    private String told(MilestoneLine line, SourceNumbers sources) {
        return (words().text("alt.value", figures.date(line.milestone().date()), line.milestone().what()) + " "
                + sources.of(List.of(line.document()))).strip();
    }

    private Words words() {
        return known.words();
    }
}
