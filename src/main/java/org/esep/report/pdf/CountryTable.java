package org.esep.report.pdf;

import java.util.List;

import org.esep.aggregate.CountrySummary;
import org.esep.report.words.Words;

/// The table of countries of the whole portfolio.
record CountryTable(Known known) {

    List<Block> blocks() {
        var countries = known.ledger().countries();
        if (countries.isEmpty()) {
            return List.of();
        }
        var columns = List.of(column("country", 92, Block.Side.LEFT), column("number", 84, Block.Side.RIGHT),
                column("own", 92, Block.Side.RIGHT), column("regional", 92, Block.Side.RIGHT),
                column("envelopes", 82, Block.Side.RIGHT), column("partners", 77, Block.Side.RIGHT));
        return List.of(Block.Heading.of(words().text("section.countries")),
                new Block.Table(columns, countries.stream().map(this::row).toList(), known.extent().lines()),
                new Block.Paragraph(words().text("section.countries.note"), Level.NOTE, 3));
    }

    private Block.Column column(String key, float width, Block.Side side) {
        return new Block.Column(words().text("column." + key), width, side);
    }

    private List<String> row(CountrySummary summary) {
        var figures = known.figures();
        var programmes = summary.activities().values().stream().mapToInt(Integer::intValue).sum();
        return List.of(words().country(summary.country()), figures.count(programmes), figures.whole(summary.own()),
                figures.whole(summary.regional()), figures.count(summary.envelopes()),
                figures.count(summary.partners()));
    }

    private Words words() {
        return known.words();
    }
}
