package org.esep.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Foremost;
import org.esep.iati.Country;
import org.esep.report.words.Words;

/// The table of programmes: the largest budgets first.
final class ProgrammeTable {

    private static final int MOST_FUNDERS = 1;
    private static final Comparator<ActivitySummary> LARGEST = Comparator.comparing(MoneyBars::budget).reversed()
            .thenComparing(summary -> summary.activity().id());

    private final Known known;
    private final Words words;
    private final Figures figures;
    private final CheckedFigures checked;
    private final List<ActivitySummary> shown;
    private final int more;

    ProgrammeTable(Known known) {
        this(known, _ -> true);
    }

    private ProgrammeTable(Known known, Predicate<ActivitySummary> which) {
        this.known = known;
        var largest = known.ledger().activities().stream().filter(which)
                .collect(Foremost.of(LARGEST, known.extent().programmes()));
        this.shown = largest.first();
        this.more = largest.others();
        this.words = known.words();
        this.figures = known.figures();
        this.checked = new CheckedFigures(known.ledger().decided());
    }

    /// All but one.
    ProgrammeTable without(ActivitySummary programme) {
        return new ProgrammeTable(known, summary -> !summary.activity().id().equals(programme.activity().id()));
    }

    List<ActivitySummary> shown() {
        return shown;
    }

    /// Under a heading.
    List<Block> blocks(String heading, SourceNumbers sources) {
        var blocks = new ArrayList<Block>(List.of(Block.Heading.of(words.text(heading))));
        if (shown.isEmpty()) {
            blocks.add(new Block.Paragraph(words.text("none.programmes"), Level.BODY, 2));
            return List.copyOf(blocks);
        }
        var columns = List.of(column("programme", 118, Block.Side.LEFT), column("countries", 46, Block.Side.LEFT),
                column("period", 66, Block.Side.LEFT), column("budget", 82, Block.Side.RIGHT),
                column("funders", 84, Block.Side.LEFT), column("status", 65, Block.Side.LEFT),
                column("sources", 55, Block.Side.LEFT));
        blocks.add(new Block.Table(columns, shown.stream().map(summary -> row(summary, sources)).toList(),
                known.extent().lines()));
        blocks.addAll(notes());
        return List.copyOf(blocks);
    }

    private List<Block> notes() {
        var notes = new ArrayList<Block>();
        if (more > 0) {
            notes.add(new Block.Paragraph(words.text("section.programmes.note", more), Level.NOTE, 3));
        }
        if (shown.stream().anyMatch(summary -> checked.isBudget(summary) || checked.isTime(summary))) {
            notes.add(new Block.Paragraph(words.text("section.programmes.checked"), Level.NOTE, 3));
        }
        return notes;
    }

    private Block.Column column(String key, float width, Block.Side side) {
        return new Block.Column(words.text("column." + key), width, side);
    }

    private List<String> row(ActivitySummary summary, SourceNumbers sources) {
        return List.of(words.name(summary.activity()),
                summary.countries().keySet().stream().map(Country::code).collect(Collectors.joining(" ")),
                period(summary), budget(summary), known.organisations(summary.funders(), MOST_FUNDERS),
                words.text("status." + summary.timeline().status().code()), sources.of(summary));
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
}
