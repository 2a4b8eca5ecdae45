package org.esep.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.corpus.Corpus;
import org.esep.corpus.DocumentText;
import org.esep.corpus.SourceDocument;
import org.esep.fact.Span;
import org.esep.language.LanguagePacks;
import org.esep.language.Redactions;
import org.esep.settings.ConfigFolder;
import org.esep.text.format.Limits;

/// Documents whose folder tells their language, read without their sidecars. That some of them have a part in a second
/// language counts against the program here.
class LanguagesOfPagesTest {

    private static final ConfigFolder CONFIG = ConfigFolder.packaged();
    private static final TextReader READER = new TextReader(LanguagePacks.load(CONFIG), Redactions.load(CONFIG),
            Limits.USUAL);
    private static final double FLOOR = 0.97;
    private static final int LETTERS = 40;

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "src/test/resources/further/docs", "../shared/corpus/dev"})
    void documentsAndTheirBlocksAreInTheLanguageOfTheirFolder(String folder) {
        assumeThat(Path.of(folder)).as("../shared lies beside the repository, and not everywhere").isDirectory();
        var read = Corpus.open(Path.of(folder)).documents().stream().map(LanguagesOfPagesTest::untold).map(READER::read)
                .toList();
        var blocks = read.stream().flatMap(document -> rights(document).stream()).toList();
        var right = blocks.stream().filter(Boolean::booleanValue).count();

        assertThat(read).hasSizeGreaterThan(50)
                .allSatisfy(text -> assertThat(text.document().language()).as(text.document().path())
                        .isEqualTo(folder(text)));
        assertThat((double) right / blocks.size()).as("%s of %s blocks", right, blocks.size())
                .isGreaterThanOrEqualTo(FLOOR);
    }

    private static SourceDocument untold(SourceDocument told) {
        return new SourceDocument(told.file(), told.path(), told.digest(), told.bytes(), Optional.empty());
    }

    private static String folder(DocumentText text) {
        return text.document().path().substring(0, text.document().path().indexOf('/'));
    }

    /// Of each block of more than a few letters whether its language is the folder's.
    private static List<Boolean> rights(DocumentText text) {
        return text.blocks().stream().filter(block -> letters(block.span(), text.text()) > LETTERS)
                .map(block -> block.language().equals(folder(text))).toList();
    }

    private static long letters(Span span, String text) {
        return span.of(text).codePoints().filter(Character::isLetter).count();
    }
}
