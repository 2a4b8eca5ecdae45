package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.esep.corpus.Block;
import org.esep.corpus.DocumentText;
import org.esep.fact.Span;
import org.esep.language.LanguagePack;
import org.esep.language.LanguagePacks;

/// Makes of the blocks of a document the lines that rules read: headings, sentences, and for each cell of a table a
/// line that puts the cell behind its label: `Budget : EUR 2 million | Project A`.
final class Lines {

    static final String LABELLED = " : ";
    private static final String ROW = " | ";
    private static final int PASSAGE = 1000;
    private static final int LABEL = 100;
    private static final int SHORT = 200;
    private static final int VALUE = 60;
    private static final int WORD = 30;

    private final DocumentText document;
    private final LanguagePacks packs;
    private final List<Line> lines = new ArrayList<>();

    private Lines(DocumentText document, LanguagePacks packs) {
        this.document = document;
        this.packs = packs;
    }

    /// The lines in reading order; blocks in a language without a pack give none.
    static List<Line> of(DocumentText document, LanguagePacks packs) {
        var lines = new Lines(document, packs);
        var labels = Labels.NONE;
        for (var number = 0; number < document.blocks().size(); number++) {
            var block = document.blocks().get(number);
            lines.add(block, number, labels.of(block));
            lines.value(number);
            labels = labels.after(block, document.text());
        }
        return List.copyOf(lines.lines);
    }

    private void add(Block block, int number, Optional<String> label) {
        var pack = packs.find(block.language());
        pack.ifPresent(found -> {
            switch (block) {
                case Block.Title title -> lines.add(line(title.span(), found, number, Line.Kind.TITLE));
                case Block.Passage passage -> sentences(passage.span(), found, number, Line.Kind.SENTENCE);
                case Block.ListItem item -> sentences(item.span(), found, number, Line.Kind.ITEM);
                case Block.Table table -> table(table, found, number);
            }
            label.ifPresent(heading -> labelled(heading, block, found, number));
        });
    }

    /// A heading right below a short one is its value, such as a name below `Donor`.
    private void value(int number) {
        var blocks = document.blocks();
        if (number > 0 && blocks.get(number) instanceof Block.Title value
                && blocks.get(number - 1) instanceof Block.Title label && label.span().length() <= WORD
                && label.level() <= value.level()) {
            packs.find(value.language()).ifPresent(pack -> lines.add(Line.of(
                    label.span().of(document.text()) + LABELLED + value.span().of(document.text()), value.span(), pack,
                    number, Line.Kind.CELL)));
        }
    }

    /// What stands below a heading is read once more behind it, if it is short.
    private void labelled(String label, Block block, LanguagePack pack, int number) {
        var spans = switch (block) {
            case Block.Table table -> table.rows().stream().map(Block.Row::span).toList();
            case Block.Title _,Block.Passage _,Block.ListItem _ -> List.of(block.span());
        };
        spans.stream().filter(span -> span.length() <= SHORT).forEach(span -> lines.add(Line.of(
                label + LABELLED + span.of(document.text()).strip().replace("\n", ", "), span, pack, number,
                isValue(label, block) ? Line.Kind.CELL : Line.Kind.LABELLED)));
    }

    /// A few words that are no sentence are the value of their label, as in a table.
    private boolean isValue(String label, Block block) {
        return label.length() <= WORD && block instanceof Block.Passage passage && passage.span().length() <= VALUE
                && !passage.span().of(document.text()).strip().matches("(?s).*[.:;!?]");
    }

    private Line line(Span span, LanguagePack pack, int number, Line.Kind kind) {
        return Line.of(span.of(document.text()), span, pack, number, kind);
    }

    private void sentences(Span span, LanguagePack pack, int number, Line.Kind kind) {
        Sentences.of(document.text(), span, pack).forEach(sentence -> lines.add(line(sentence, pack, number, kind)));
    }

    /// The first row of a table of more than two columns is its heading, whether it says so or not.
    private void table(Block.Table written, LanguagePack pack, int number) {
        var table = written.header().isEmpty() && !written.rows().isEmpty()
                && written.rows().getFirst().cells().size() > 2
                        ? new Block.Table(written.span(), written.language(), written.caption(),
                                written.rows().getFirst().cells(),
                                written.rows().subList(1, written.rows().size()))
                        : written;
        var head = table.header().isEmpty() ? "" : text(table.header().getFirst());
        var headed = Line.of(head, table.span(), pack, number, Line.Kind.CELL);
        var ofActivities = headed.heads().firstActivity().isPresent()
                || pack.naming().labels().find(headed.folded(), 0).isPresent();
        table.rows().stream().filter(row -> !row.cells().isEmpty()).forEach(row -> {
            var label = text(row.cells().getFirst());
            var named = ofActivities ? head + " " + quoted(label) : label;
            row.cells().stream().filter(Lines::isPassage)
                    .forEach(cell -> sentences(cell.span(), pack, number, Line.Kind.SENTENCE));
            row(table, row, named).forEach(cell -> lines.add(Line.of(cell, row.span(), pack, number, Line.Kind.CELL)));
        });
    }

    /// A cell of many words holds sentences and is no fact of its own.
    private static boolean isPassage(Block.Cell cell) {
        return cell.span().length() > PASSAGE;
    }

    /// What stands in a column of activities is a name, quoted or not.
    private static String quoted(String label) {
        var inner = Quote.in(label).stream().filter(quote -> quote.whole().length() == label.length())
                .map(quote -> quote.inner().of(label)).findFirst();
        return label.isEmpty() ? label : Quote.named(inner.orElse(label));
    }

    private List<String> row(Block.Table table, Block.Row row, String label) {
        return row.cells().size() == 1
                ? row.cells().stream().filter(cell -> !isPassage(cell)).map(_ -> label).toList()
                : IntStream.range(1, row.cells().size()).filter(column -> !isPassage(row.cells().get(column)))
                        .mapToObj(column -> cell(table, text(row.cells().get(column)), label, column)).toList();
    }

    private String cell(Block.Table table, String value, String label, int column) {
        if (column >= table.header().size()) {
            return label + LABELLED + value;
        }
        var header = text(table.header().get(column));
        return header + LABELLED + value + unit(header, value) + ROW + label;
    }

    /// A unit that only the heading of the column tells is put behind a bare number.
    private static String unit(String header, String value) {
        var unit = header.replaceFirst("^.*[,(]\\s*", "").replaceFirst("\\)\\s*$", "").strip();
        return value.matches("[\\d.,\\s\\u00A0\\u202F'\\u2019]+") && !unit.isEmpty() ? " " + unit : "";
    }

    /// Of a passage only the beginning, as a label.
    private String text(Block.Cell cell) {
        return (isPassage(cell) ? new Span(cell.span().start(), cell.span().start() + LABEL) : cell.span())
                .of(document.text()).strip().replace("\n", ", ");
    }
}
