package org.esep.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.esep.corpus.Block;
import org.esep.corpus.Corpus;
import org.esep.corpus.DocumentText;
import org.esep.corpus.SourceDocument;
import org.esep.fact.Document;
import org.esep.fact.Notice;
import org.esep.language.LanguagePacks;
import org.esep.language.Redactions;
import org.esep.settings.ConfigFolder;
import org.esep.text.format.Limits;

/// The bundled corpus, and the originals beside the repository where they are.
class SeedsTest {

    private static final Path ORIGINALS = Path.of("../shared/corpus/seeds");
    private static final ConfigFolder CONFIG = ConfigFolder.packaged();
    private static final TextReader READER = new TextReader(LanguagePacks.load(CONFIG), Redactions.load(CONFIG),
            Limits.USUAL);
    private static final Pattern CONTACT = Pattern.compile("[\\p{L}\\d._-]+\\s?@\\s?[\\p{L}\\d-]+\\.\\p{L}+|\\[email"
            + "|\\+\\d[\\d ()-]{8,}\\d|\\(\\d{3,5}\\) ?\\d|\\d{2,3}-\\d\\d-\\d\\d|\\b00 00 00|\\b000 00 ");

    static List<SourceDocument> seeds() {
        return Corpus.open(Path.of("seeds")).documents();
    }

    @Test
    void sidecarTellsOfEachOfThem() {
        assertThat(seeds()).hasSize(53).allMatch(seed -> seed.source().isPresent());
        assertThat(Corpus.open(Path.of("seeds")).notices()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void seedIsReadWithoutContactData(SourceDocument seed) {
        var read = READER.read(seed);

        assertThat(read.document().state()).isEqualTo(Document.State.READ);
        assertThat(read.notices()).extracting(Notice::code).doesNotContain(Notice.Code.LANGUAGE_UNKNOWN);
        assertThat(
                CONTACT.matcher(read.text().replace("Zoom ID 000 0000 0000", "")).results().map(found -> found.group()))
                .isEmpty();
        assertThat(spansIn(read)).isEqualTo(read.text());
        assertThat(READER.read(seed)).isEqualTo(read);
    }

    /// The text put together again from the spans of its blocks.
    private static String spansIn(DocumentText read) {
        return String.join("\n\n", read.blocks().stream().map(block -> switch (block) {
            case Block.Title(var span, _, _) -> span.of(read.text());
            case Block.Passage(var span, _) -> span.of(read.text());
            case Block.ListItem(var span, _) -> span.of(read.text());
            case Block.Table table -> table(read, table);
        }).toList());
    }

    private static String table(DocumentText read, Block.Table table) {
        var header = String.join(" | ", table.header().stream().map(cell -> cell.span().of(read.text())).toList());
        var rows = table.rows().stream().map(row -> String.join(" | ",
                row.cells().stream().map(cell -> cell.span().of(read.text())).toList()));
        return String.join("\n", Stream.concat(Stream.of(table.caption(), header).filter(line -> !line.isEmpty()), rows)
                .toList());
    }

    @Test
    void tablesKeepTheirHeaders() {
        assertThat(table("ky/germany-kyrgyzstan-grant-agreement-2020.docx"))
                .startsWith("Долбоор | Каражат\n«Перинаталдык");
        assertThat(table("kk/bomca-tenth-phase-overview.pdf")).isEqualTo("""
                Құрамдас | Ұйым | Міндеті
                1-құрамдас | Латвия Республикасының Мемлекеттік шекара күзеті | жетекші
                2-құрамдас | Литва Республикасының Мемлекеттік шекара күзеті қызметі | орындаушы
                3-құрамдас | Латвия Республикасының Мемлекеттік кірістер қызметі | орындаушы
                4-құрамдас | Көші-қон саясатын дамыту халықаралық орталығы – ICMPD | орындаушы""");
        assertThat(table("ru/etf-darya-turin-meeting-2023.html"))
                .startsWith("Проект DARYA: основные сведения\nСтраны | Казахстан, ");
    }

    @Test
    void paragraphOfPdfIsWhole() {
        assertThat(read("ru/eu-kazakhstan-rule-of-law-forum-2025.pdf").text())
                .contains(
                        "«Скоординированные действия гражданского общества по продвижению верховенства права для всех». Его "
                                + "в течение трёх лет (2024-2026 гг.) ведут",
                        "поддерживает Европейский союз (ЕС).\n\nПервый")
                .doesNotContain("из 2 –");
    }

    @Test
    void originalsAreReadWithoutContactData() {
        assumeThat(ORIGINALS).as("the originals lie beside the repository, in ../shared, and not everywhere")
                .isDirectory();

        var texts = Corpus.open(ORIGINALS).documents().stream().map(READER::read).toList();

        assertThat(texts).allMatch(read -> read.document().state() == Document.State.READ);
        assertThat(String.join("\n", texts.stream().map(DocumentText::text).toList()))
                .doesNotContain("@", "Мирошниченко",
                        "7444429", "744 44 29", "97 45 40")
                .contains("777 895", "768 490", "739 000", "730 000");
    }

    private static String table(String path) {
        var read = read(path);
        return read.blocks().stream().filter(Block.Table.class::isInstance).map(block -> block.span().of(read.text()))
                .findFirst().orElseThrow();
    }

    private static DocumentText read(String path) {
        assertThat(Path.of("seeds", path)).satisfies(file -> assertThat(Files.exists(file)).isTrue());
        return READER.read(seeds().stream().filter(seed -> seed.path().equals(path)).findFirst().orElseThrow());
    }
}
