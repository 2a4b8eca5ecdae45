package org.esep.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.esep.corpus.Block;
import org.esep.corpus.Corpus;
import org.esep.corpus.DocumentText;
import org.esep.fact.Document;
import org.esep.fact.Span;
import org.esep.text.TextReader;

/// Makes documents of any length out of the bundled ones, repeated and varied.
record Documents(List<DocumentText> seeds) {

    static Documents read(Path corpus, TextReader reader) {
        return new Documents(Corpus.open(corpus).documents().stream().map(reader::read).toList());
    }

    static long bytes(List<DocumentText> documents) {
        return documents.stream().mapToLong(document -> document.text().getBytes(StandardCharsets.UTF_8).length).sum();
    }

    Documents in(String language) {
        return new Documents(seeds.stream().filter(seed -> seed.document().language().equals(language)).toList());
    }

    /// Documents of the usual size, of so many bytes together.
    List<DocumentText> many(long bytes) {
        var many = new ArrayList<DocumentText>();
        for (long at = 0, size = 0; size < bytes; at++) {
            var seed = seeds.get((int) (at % seeds.size()));
            many.add(new DocumentText(seed.document(), new Variation((int) at).of(seed.text()), seed.blocks(),
                    List.of()));
            size += bytes(List.of(many.getLast()));
        }
        return List.copyOf(many);
    }

    /// One document of so many bytes.
    DocumentText one(long bytes) {
        var text = new StringBuilder();
        var blocks = new ArrayList<Block>();
        for (var document : many(bytes)) {
            var start = text.length();
            document.blocks().forEach(block -> blocks.add(moved(block, start)));
            text.append(document.text()).append("\n\n");
        }
        return new DocumentText(seeds.getFirst().document(), text.toString(), blocks, List.of());
    }

    /// One paragraph.
    static DocumentText paragraph(String text, String language) {
        var document = new Document("paragraph.txt", language, "", Optional.empty(), Optional.empty(),
                Optional.empty(), "text/plain", text.length(), Document.State.READ);
        return new DocumentText(document, text, List.of(new Block.Passage(new Span(0, text.length()), language)),
                List.of());
    }

    private static Block moved(Block block, int by) {
        var span = moved(block.span(), by);
        return switch (block) {
            case Block.Title(_, var language, var level) -> new Block.Title(span, language, level);
            case Block.Passage(_, var language) -> new Block.Passage(span, language);
            case Block.ListItem(_, var language) -> new Block.ListItem(span, language);
            case Block.Table(_, var language, var caption, var header, var rows) -> new Block.Table(span, language,
                    caption, cells(header, by), rows.stream()
                            .map(row -> new Block.Row(moved(row.span(), by), cells(row.cells(), by))).toList());
        };
    }

    private static List<Block.Cell> cells(List<Block.Cell> cells, int by) {
        return cells.stream().map(cell -> new Block.Cell(moved(cell.span(), by))).toList();
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
