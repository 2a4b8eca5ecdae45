package org.esep.report.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.aggregate.Largest;
import org.esep.iati.Money;
import org.esep.report.chart.Bar;
import org.esep.report.chart.BarChart;
import org.esep.report.chart.TimelineChart;
import org.esep.report.words.Words;

/// The sections that draw: where there is nothing to draw they say so in words.
record Charts(Known known, MoneyBars money) {

    private static final double HALF = BesideSetting.width(Briefing.WIDTH, 2);

    /// A chart of bars as a section, and what is said where there are no bars.
    private record Section(String key, List<Bar> bars, String note, String nothing) {}

    private Section section(String key, List<Bar> bars, String note) {
        return new Section(key, bars, note, words().text("none." + key));
    }

    List<Block> byProgramme() {
        var largest = money.ofProgrammes();
        var drawn = largest.dwarfed() ? 0 : largest.others();
        return bars(section("funding", money.byProgramme(),
                noted(words().text("section.funding.note", currency(), drawn), largest)), Briefing.WIDTH);
    }

    Block byYearAndFunder() {
        var note = Stream.concat(Stream.of(words().text("section.years.note", currency())), undated().stream())
                .collect(Collectors.joining(" "));
        return beside(new Section("years", money.byYear(), note, undated().orElse(words().text("none.years"))),
                section("funders", money.byFunder(),
                        noted(words().text("section.funders.note", currency()), money.ofFunders())));
    }

    /// Others that would dwarf the largest as a bar are told behind the note.
    private String noted(String note, Largest largest) {
        return largest.dwarfed()
                ? note.strip() + " " + words().text("section.others", largest.others(),
                        known.figures().whole(new Money(largest.sumOfOthers(), known.ledger().currency())))
                : note;
    }

    /// An amount without a year would dwarf the years as a bar.
    private Optional<String> undated() {
        return money.undated().map(known.figures()::whole).map(told -> words().text("section.years.undated", told));
    }

    Block partners() {
        var partners = new PartnerBars(known);
        return beside(section("partners", partners.byRole(), words().text("section.partners.note")),
                section("types", partners.byType(), words().text("section.types.note")));
    }

    List<Block> timeline() {
        var time = new TimeBars(known);
        if (time.stretches().isEmpty()) {
            return nothing("timeline", words().text("none.timeline"));
        }
        var day = known.ledger().asOf();
        return List.of(
                heading("timeline",
                        words().text("section.timeline.note", known.figures().date(day), time.undrawn())),
                new Block.Figure(TimelineChart.of(time.stretches(), day, Briefing.WIDTH),
                        words().text("alt.timeline", time.told())));
    }

    private Block beside(Section left, Section right) {
        return new Block.Beside(List.of(new Block.Part(1, Block.Look.PLAIN, bars(left, HALF)),
                new Block.Part(1, Block.Look.PLAIN, bars(right, HALF))));
    }

    private List<Block> bars(Section section, double width) {
        return section.bars().isEmpty()
                ? nothing(section.key(), section.nothing())
                : List.of(heading(section.key(), section.note()),
                        new Block.Figure(BarChart.of(section.bars(), width), words().text("alt.bars",
                                words().text("section." + section.key()), told(section.bars()))));
    }

    private String told(List<Bar> bars) {
        return bars.stream().map(bar -> words().text("alt.value", bar.label(), bar.told()))
                .collect(Collectors.joining("; "));
    }

    private Block heading(String key, String note) {
        return new Block.Heading(words().text("section." + key), note);
    }

    private List<Block> nothing(String key, String told) {
        return List.of(heading(key, ""), new Block.Paragraph(told, Level.BODY, 2));
    }

    private String currency() {
        return known.ledger().currency().getCurrencyCode();
    }

    private Words words() {
        return known.words();
    }
}
