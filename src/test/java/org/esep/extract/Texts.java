package org.esep.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.esep.corpus.Block;
import org.esep.corpus.DocumentText;
import org.esep.fact.Document;
import org.esep.fact.Extraction;
import org.esep.fact.Span;
import org.esep.gazetteer.Gazetteers;
import org.esep.language.LanguagePack;
import org.esep.language.LanguagePacks;
import org.esep.language.Rules;
import org.esep.settings.ConfigFolder;
import org.esep.settings.RecipientCountries;
import org.esep.settings.Regions;

/// Documents and lines for the tests of extraction, with the packs and gazetteers that come with the program.
final class Texts {

    private static final ConfigFolder CONFIG = ConfigFolder.over(Path.of("config"));
    static final LanguagePacks PACKS = LanguagePacks.load(CONFIG);
    private static final Extractor EXTRACTOR = Extractor.of(PACKS,
            Gazetteers.load(CONFIG, PACKS.packs().stream().map(LanguagePack::iso).toList()), Regions.load(CONFIG),
            RecipientCountries.load(CONFIG));

    private Texts() {}

    static Line line(String language, String text) {
        return Line.of(text, new Span(0, text.length()), PACKS.find(language).orElseThrow(), 0, Line.Kind.SENTENCE);
    }

    /// The English pack with other rules, each told in a line: `BUDGET 50: budget ..3 {money}`.
    static LanguagePack pack(Path folder, String... rules) {
        var file = folder.resolve("languages/en/planted.yaml");
        var written = new StringBuilder();
        for (var rule : rules) {
            var parts = rule.split("[ :]+", 3);
            written.append("""
                    - id: planted-%d
                      gives: %s
                      rank: %s
                      patterns: ["%s"]
                      confidence: 0.5
                      examples: [{text: "-", finds: []}]
                    """.formatted(written.length(), parts[0], parts[1], parts[2]));
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var pack = LanguagePacks.load(ConfigFolder.over(folder)).find("en").orElseThrow();
        return new LanguagePack(pack.iso(), pack.letters(), pack.functionWords(), pack.folds(), pack.abbreviations(),
                pack.inflection(), pack.numerals(), pack.currencies(), pack.qualifiers(), pack.calendar(),
                pack.naming(), pack.discourse(), pack.titleWords(),
                new Rules(
                        pack.rules().all().stream().filter(rule -> rule.id().startsWith("planted-")).toList()));
    }

    /// A sentence as the rules of a pack see it.
    static Reading read(LanguagePack pack, String text) {
        return EXTRACTOR.reader("sample.txt")
                .read(Figures.of(Line.of(text, new Span(0, text.length()), pack, 0, Line.Kind.SENTENCE)),
                        Optional.empty());
    }

    /// A document of paragraphs.
    static Extraction extract(String language, String... paragraphs) {
        var text = String.join("\n\n", paragraphs);
        var blocks = new ArrayList<Block>();
        var start = 0;
        for (var paragraph : paragraphs) {
            blocks.add(new Block.Passage(new Span(start, start + paragraph.length()), language));
            start += paragraph.length() + 2;
        }
        return extract(language, text, blocks);
    }

    static Extraction extract(String language, String text, List<Block> blocks) {
        var document = new Document("sample.txt", language, "", Optional.empty(), Optional.empty(), Optional.empty(),
                "text/plain", text.length(), Document.State.READ);
        return EXTRACTOR.extract(new DocumentText(document, text, blocks, List.of()));
    }

    /// A table with its heading row first; cells are parted by `|`.
    static Extraction table(String language, String title, String... rows) {
        var text = new StringBuilder(title + "\n\n");
        var all = new ArrayList<Block.Row>();
        for (var row : rows) {
            var start = text.length();
            var cells = new ArrayList<Block.Cell>();
            for (var cell : row.split("\\|", -1)) {
                text.append(cells.isEmpty() ? "" : " | ");
                cells.add(new Block.Cell(new Span(text.length(), text.length() + cell.length())));
                text.append(cell);
            }
            all.add(new Block.Row(new Span(start, text.length()), cells));
            text.append('\n');
        }
        var header = all.getFirst().cells().size() > 2 ? all.getFirst().cells() : List.<Block.Cell>of();
        var table = new Block.Table(new Span(title.length() + 2, text.length()), language, "", header,
                header.isEmpty() ? all : all.subList(1, all.size()));
        return extract(language, text.toString(),
                List.of(new Block.Title(new Span(0, title.length()), language, 1), table));
    }
}
