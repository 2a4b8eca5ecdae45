package org.esep.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.esep.corpus.Block;
import org.esep.corpus.Draft;
import org.esep.corpus.Part;
import org.esep.fact.Span;

/// Makes of the parts of a document one text and the blocks that lie in it: contact data blacked out, each block in
/// its language. A short block takes the language of the document.
final class Assembly {

    private static final String UNKNOWN = "und";
    private static final int LONG = 40;

    private final Redaction redaction;
    private final Languages languages;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private String main = UNKNOWN;
    private int redacted;

    Assembly(Redaction redaction, Languages languages) {
        this.redaction = redaction;
        this.languages = languages;
    }

    /// The text, its blocks, the language of most of it, and how many places were blacked out.
    record Assembled(String text, List<Block> blocks, String language, int redacted) {}

    /// `language` is that of the document where it is known beforehand.
    Assembled assemble(Draft draft, Optional<String> language) {
        var parts = draft.parts().stream().map(this::clean).toList();
        main = language.orElseGet(() -> majority(parts));
        parts.forEach(this::add);
        return new Assembled(text.toString(), List.copyOf(blocks), main, redacted);
    }

    private Part clean(Part part) {
        return switch (part) {
            case Part.Heading heading -> new Part.Heading(clean(heading.text()), heading.level());
            case Part.Paragraph paragraph -> new Part.Paragraph(clean(paragraph.text()));
            case Part.Item item -> new Part.Item(clean(item.text()));
            case Part.Grid grid ->
                new Part.Grid(clean(grid.caption()), grid.header().stream().map(this::clean).toList(),
                        grid.rows().stream().map(this::row).toList());
        };
    }

    /// A label such as "Tel." tells what the cell behind it is, so that a row is looked at whole.
    private List<String> row(List<String> cells) {
        var whole = redaction.redact(normal(String.join("\t", cells)));
        redacted += whole.places();
        return List.of(whole.text().split("\t", -1));
    }

    private String clean(String written) {
        var clean = redaction.redact(normal(written));
        redacted += clean.places();
        return clean.text();
    }

    private static String normal(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]|\\u00AD|\\u200B|\\uFEFF", "")
                .strip();
    }

    private String majority(List<Part> parts) {
        Map<String, Integer> letters = new HashMap<>();
        parts.stream().map(Assembly::words)
                .forEach(words -> languages.of(words)
                        .ifPresent(found -> letters.merge(found, words.length(), Integer::sum)));
        return letters.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(UNKNOWN);
    }

    private static String words(Part part) {
        return switch (part) {
            case Part.Heading heading -> heading.text();
            case Part.Paragraph paragraph -> paragraph.text();
            case Part.Item item -> item.text();
            case Part.Grid grid -> grid.caption() + " " + String.join(" ", grid.header()) + " "
                    + String.join(" ", grid.rows().stream().flatMap(List::stream).toList());
        };
    }

    private String language(String words) {
        var found = languages.of(words);
        return found.isPresent() && (words.length() >= LONG || main.equals(UNKNOWN) || !sameScript(words))
                ? found.get()
                : main;
    }

    /// Whether the words could be of the document's language by their letters.
    private boolean sameScript(String words) {
        return languages.fits(words, main);
    }

    private void add(Part part) {
        var language = language(words(part));
        switch (part) {
            case Part.Heading heading -> blocks.add(new Block.Title(write(heading.text()), language, heading.level()));
            case Part.Paragraph paragraph -> blocks.add(new Block.Passage(write(paragraph.text()), language));
            case Part.Item item -> blocks.add(new Block.ListItem(write(item.text()), language));
            case Part.Grid grid -> blocks.add(table(grid, language));
        }
    }

    private Span write(String words) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        var start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    private Block table(Part.Grid grid, String language) {
        var start = write(grid.caption()).start();
        var header = grid.header().isEmpty() ? List.<Block.Cell>of() : writeRow(grid.header()).cells();
        var rows = grid.rows().stream().map(this::writeRow).toList();
        return new Block.Table(new Span(start, text.length()), language, grid.caption(), header, rows);
    }

    private Block.Row writeRow(List<String> cells) {
        text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : "\n");
        var start = text.length();
        var spans = new ArrayList<Block.Cell>();
        for (var cell : cells) {
            text.append(spans.isEmpty() ? "" : " | ");
            spans.add(new Block.Cell(new Span(text.length(), text.length() + cell.length())));
            text.append(cell);
        }
        return new Block.Row(new Span(start, text.length()), spans);
    }
}
