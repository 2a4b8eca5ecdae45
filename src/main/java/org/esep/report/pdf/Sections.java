package org.esep.report.pdf;

import java.util.ArrayList;
import java.util.List;

import org.esep.report.words.Words;

/// The sections of a briefing on a country or the whole portfolio, from the title to the sources.
record Sections(Known known, Cover cover) {

    List<Block> blocks() {
        var money = new MoneyBars(known);
        var charts = new Charts(known, money);
        var table = new ProgrammeTable(known);
        var sources = SourceNumbers.of(known, table.shown());
        var blocks = new ArrayList<>(cover.opening());
        blocks.add(new Block.Paragraph(new Lead(known, money).text(), Level.LEAD, Cover.GAP));
        blocks.add(headlines());
        blocks.addAll(cover.failingChecks());
        blocks.addAll(charts.byProgramme());
        blocks.add(charts.byYearAndFunder());
        blocks.addAll(charts.timeline());
        blocks.add(charts.partners());
        if (known.ledger().country().isEmpty()) {
            blocks.addAll(new CountryTable(known).blocks());
        }
        blocks.addAll(table.blocks("section.programmes", sources));
        blocks.addAll(new Outlook(known, sources).blocks());
        blocks.addAll(cover.sources(sources));
        return List.copyOf(blocks);
    }

    private Block headlines() {
        var totals = known.ledger().totals();
        var figures = known.figures();
        var whole = known.ledger().country().isEmpty() ? ".portfolio" : "";
        return new Block.Beside(List.of(
                Cover.headline(words().text("headline.own" + whole), figures.whole(totals.own()),
                        words().text("headline.own.note" + whole)),
                Cover.headline(words().text("headline.regional"), figures.whole(totals.regional()),
                        words().text("headline.regional.note")),
                Cover.headline(words().text("headline.envelopes"), figures.count(totals.envelopes()),
                        words().text("headline.envelopes.note"))));
    }

    private Words words() {
        return known.words();
    }
}
