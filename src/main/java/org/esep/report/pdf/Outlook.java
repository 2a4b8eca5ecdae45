package org.esep.report.pdf;

import java.util.ArrayList;
import java.util.List;

import org.esep.aggregate.Change;
import org.esep.report.words.Words;

/// What to do with the figures: what to follow up, what changed, what to doubt.
record Outlook(Known known, SourceNumbers sources) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.addAll(section("follow-up", new FollowUpLines(known).lines()));
        blocks.addAll(changes());
        blocks.addAll(section("watch", new Doubts(known, sources).lines()));
        return List.copyOf(blocks);
    }

    private List<Block> section(String key, List<String> lines) {
        return List.of(Block.Heading.of(words().text("section." + key)), lines.isEmpty()
                ? new Block.Paragraph(words().text("none." + key), Level.BODY, 2)
                : new Block.Bullets(lines));
    }

    private List<Block> changes() {
        var all = known.ledger().changes();
        if (all.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>(
                section("changes", all.stream().limit(known.extent().told()).map(this::told).toList()));
        if (all.size() > known.extent().told()) {
            blocks.add(new Block.Paragraph(words().text("section.changes.note", all.size() - known.extent().told()),
                    Level.NOTE, 2));
        }
        return blocks;
    }

    private String told(Change change) {
        var figures = known.figures();
        return words().text("change." + change.kind().code(), known.programme(change.activity(), change.name()),
                words().text("change.figure." + change.subject().code()),
                figures.stated(change.subject(), change.before()), figures.stated(change.subject(), change.after()));
    }

    private Words words() {
        return known.words();
    }
}
