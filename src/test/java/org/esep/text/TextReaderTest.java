package org.esep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.esep.corpus.Block;
import org.esep.corpus.Corpus;
import org.esep.corpus.DocumentText;
import org.esep.corpus.SourceDocument;
import org.esep.fact.Document;
import org.esep.fact.Notice;
import org.esep.iati.PartialDate;
import org.esep.language.LanguagePacks;
import org.esep.language.Redactions;
import org.esep.settings.ConfigFolder;
import org.esep.text.format.DocxFiles;
import org.esep.text.format.Limits;
import org.esep.text.format.PdfFiles;

class TextReaderTest {

    private static final ConfigFolder CONFIG = ConfigFolder.packaged();
    private static final LanguagePacks PACKS = LanguagePacks.load(CONFIG);
    private static final Redactions REDACTIONS = Redactions.load(CONFIG);

    private final TextReader reader = new TextReader(PACKS, REDACTIONS, Limits.of(1_000_000, 300_000, 5));

    @TempDir
    private Path folder;

    @Test
    void textIsOneAndSpansPointIntoIt() throws IOException {
        var page = "<h1>Cafe\u0301 of the Union</h1><p>First words of the page.\u00A0More.</p><ul><li>one item</li></ul>"
                + "<table><caption>Sums</caption><tr><th>Donor</th><th>Sum</th></tr><tr><td>EU<br>UNDP</td><td>2</td></tr></table>";

        var read = read("page.html", page);

        assertThat(read.text())
                .isEqualTo("Caf\u00E9 of the Union\n\nFirst words of the page.\u00A0More.\n\none item\n\n"
                        + "Sums\nDonor | Sum\nEU\nUNDP | 2");
        assertThat(read.blocks()).extracting(block -> block.span().of(read.text())).containsExactly(
                "Caf\u00E9 of the Union",
                "First words of the page.\u00A0More.", "one item", "Sums\nDonor | Sum\nEU\nUNDP | 2");
        assertThat(read.blocks().getLast()).isInstanceOfSatisfying(Block.Table.class, table -> {
            assertThat(table.caption()).isEqualTo("Sums");
            assertThat(table.header()).extracting(cell -> cell.span().of(read.text())).containsExactly("Donor", "Sum");
            assertThat(table.rows()).singleElement().satisfies(row -> {
                assertThat(row.span().of(read.text())).isEqualTo("EU\nUNDP | 2");
                assertThat(row.cells()).extracting(cell -> cell.span().of(read.text())).containsExactly("EU\nUNDP",
                        "2");
            });
        });
    }

    @Test
    void charactersThatNobodySeesAreLeftOut() throws IOException {
        assertThat(
                read("a.txt", "\uFEFFA ti\u00ADtle\u200B of\tthis\r\n\r\nThe e\uFB03cient text of the page.\r\n---\r\n")
                        .text())
                .isEqualTo("A title of this\n\nThe efficient text of the page.");
    }

    @Test
    void documentTellsWhereItComesFrom() throws IOException {
        Files.writeString(folder.resolve("SOURCES.csv"),
                "file,language,publisher,address,date\na.txt,en,Asia-Plus,https://example.org/a,2024-04-11\n");

        var read = read("a.txt", "A title of the page\n\nThe text of the page is here.");

        assertThat(read.document()).isEqualTo(new Document("a.txt", "en", "A title of the page",
                Optional.of("Asia-Plus"),
                Optional.of(PartialDate.day(2024, 4, 11)), Optional.of("https://example.org/a"), "text/plain", 50,
                Document.State.READ));
        assertThat(read.notices()).isEmpty();
    }

    @Test
    void titleIsTheMainHeadingElseTheFilesOwnElseItsFirstLine() throws IOException {
        assertThat(title("a.html", "<title>Own</title><h2>Second</h2><p>x</p><h1>First</h1>")).isEqualTo("First");
        assertThat(title("b.html", "<title>Own</title><h2>Second</h2><p>x</p>")).isEqualTo("Second");
        assertThat(title("c.html", "<title>Own red@example.org</title><p>x</p>"))
                .isEqualTo("Own \u2588\u2588\u2588\u2588"
                        + "\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588");
        assertThat(title("d.html", "<p>First line.</p><p>x</p>")).isEqualTo("First line.");
        assertThat(title("e.html", "<h1>" + "long ".repeat(100) + "</h1>")).hasSize(200);
    }

    @Test
    void contactDataNeverLeave() throws IOException {
        var read = read("a.html",
                "<h1>Contacts of the project</h1><table><caption>red@example.org</caption><tr><td>Phone</td>"
                        + "<td>22-33-44</td></tr><tr><td>Budget</td><td>777 895</td></tr></table>");

        assertThat(read.text()).isEqualTo("Contacts of the project\n\n" + "\u2588".repeat(15) + "\nPhone | "
                + "\u2588".repeat(8) + "\nBudget | 777 895");
        assertThat(read.blocks().getLast()).isInstanceOfSatisfying(Block.Table.class,
                table -> assertThat(table.caption()).isEqualTo("\u2588".repeat(15)));
        assertThat(read.notices())
                .containsExactly(new Notice(Notice.Code.CONTACT_REDACTED, "a.html", Optional.empty(), "2"));
    }

    @Test
    void substantialBlockInUnknownLanguageGetsNotice() throws IOException {
        var read = read("a.txt", "ᚠᚢᚦᚨᚱᚲ ".repeat(20));

        assertThat(read.document().language()).isEqualTo("und");
        assertThat(read.notices()).extracting(Notice::code).containsExactly(Notice.Code.LANGUAGE_UNKNOWN);
        assertThat(read.notices().getFirst().span()).contains(read.blocks().getFirst().span());
    }

    @Test
    void blocksInOtherLanguagesAreKeptAndCounted() throws IOException {
        var turkish = "Proje kırsal bölgelerde kadın girişimcilerin desteklenmesini ve yeni iş alanlarının açılmasını amaçlar.";
        var read = read("a.txt",
                "The programme of the Union is for the five countries of the region and for those who live in them.\n\n"
                        + turkish + "\n\n" + turkish);

        assertThat(read.document().language()).isEqualTo("en");
        assertThat(read.text()).contains(turkish);
        assertThat(read.notices())
                .containsExactly(new Notice(Notice.Code.LANGUAGE_OTHER, "a.txt", Optional.empty(), "tr: 2"));
    }

    @Test
    void textsAndPagesBeyondTheLimitsAreRefused() throws IOException {
        assertRefused(Notice.Code.DOCUMENT_TOO_LARGE, read("a.txt", "word ".repeat(60_001)));
        assertRefused(Notice.Code.DOCUMENT_TOO_LARGE, read("a.html", "<p>" + "word ".repeat(60_001)));
        assertRefused(Notice.Code.DOCUMENT_TOO_LARGE,
                read("a.pdf", PdfFiles.of(List.of(), List.of(), List.of(), List.of(),
                        List.of(), List.of())));
        assertThat(read("b.html", "<p>words<script>" + "word ".repeat(60_001) + "</script>").text()).isEqualTo("words");
    }

    @Test
    void pathTooLongForAnOutputIsRefused() {
        var path = "folder/".repeat(500) + "a.txt";

        assertRefused(Notice.Code.DOCUMENT_UNREADABLE,
                reader.read(new SourceDocument(folder.resolve("a.txt"), path, "0", 1, Optional.empty())));
    }

    @Test
    void emptyFilesAreRefused() throws IOException {
        assertRefused(Notice.Code.DOCUMENT_EMPTY, read("empty.txt", ""));
        assertRefused(Notice.Code.DOCUMENT_EMPTY, read("blank.txt", " \n\t\n---\n"));
        assertRefused(Notice.Code.DOCUMENT_EMPTY, read("bare.html", "<html><body><nav>Home</nav></body></html>"));
        assertRefused(Notice.Code.DOCUMENT_EMPTY, read("empty.docx", DocxFiles.of("")));
    }

    @Test
    void hugeFilesAreRefusedUnread() throws IOException {
        var read = read("a.txt", "x".repeat(1_000_001));

        assertRefused(Notice.Code.DOCUMENT_TOO_LARGE, read);
        assertThat(read.notices().getFirst().detail()).isEqualTo("1000001 bytes");
    }

    @Test
    void smallFileThatUnpacksToHugeTextIsRefused() throws IOException {
        var paragraph = DocxFiles.p("", "x".repeat(300_001));

        assertRefused(Notice.Code.DOCUMENT_TOO_LARGE, read("long.docx", DocxFiles.of(paragraph)));
    }

    @Test
    void zipBombEndsInNotice() throws IOException {
        var file = folder.resolve("bomb.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var chunk = new byte[1_000_000];
            for (var megabyte = 0; megabyte < 200; megabyte++) {
                zip.write(chunk);
            }
        }

        assertRefused(Notice.Code.DOCUMENT_TOO_LARGE, readFile("bomb.docx"));
    }

    @Test
    void otherFormatsAreRefused() throws IOException {
        assertRefused(Notice.Code.FORMAT_UNKNOWN,
                read("photo.png", new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}));
        assertRefused(Notice.Code.FORMAT_UNKNOWN, read("files.zip", DocxFiles.zip(Map.of("a.txt", "a"))));
        assertRefused(Notice.Code.FORMAT_UNKNOWN,
                read("old.doc", new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0,
                        (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0}));
    }

    @Test
    void damagedFilesAreRefused() throws IOException {
        var docx = Files.readAllBytes(Path.of("seeds/en/icmpd-bomca-10-project-page.docx"));
        var pdf = Files.readAllBytes(Path.of("seeds/kk/bomca-tenth-phase-overview.pdf"));

        assertRefused(Notice.Code.DOCUMENT_UNREADABLE, read("cut.docx", Arrays.copyOf(docx, docx.length / 2)));
        assertRefused(Notice.Code.DOCUMENT_UNREADABLE, read("cut.pdf", Arrays.copyOf(pdf, 500)));
        assertRefused(Notice.Code.DOCUMENT_UNREADABLE, read("binary.txt", new byte[]{1, 2, 3, 0, 5, 'a'}));
    }

    @Test
    void contentGoesBeforeEnding() throws IOException {
        var docx = Files.readAllBytes(Path.of("seeds/en/icmpd-bomca-10-project-page.docx"));
        var pdf = Files.readAllBytes(Path.of("seeds/kk/bomca-tenth-phase-overview.pdf"));

        assertThat(read("really-word.pdf", docx).document().mediaType()).contains("wordprocessingml");
        assertThat(read("no-ending", docx).document().state()).isEqualTo(Document.State.READ);
        assertThat(read("really-pdf.txt", pdf).document().mediaType()).isEqualTo("application/pdf");
        assertThat(
                read("really-page.txt", "<!DOCTYPE html><html><body><h1>A page of its own</h1></body></html>").text())
                .isEqualTo("A page of its own");
        assertThat(read("notes.md", "# A note of mine\n\nThe text is here.").document().title())
                .isEqualTo("A note of mine");
    }

    @Test
    void missingFileIsRefused() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "text");
        var source = Corpus.open(folder).documents().getFirst();
        Files.delete(source.file());

        var read = reader.read(source);

        assertRefused(Notice.Code.DOCUMENT_UNREADABLE, read);
        assertThat(read.notices().getFirst().detail()).doesNotContain(folder.toString());
    }

    @Test
    void nameTooLongForAnOutputIsRefused() throws IOException {
        assertRefused(Notice.Code.DOCUMENT_UNREADABLE, read("\u043A".repeat(124) + ".html", "<p>Words.</p>"));
    }

    @Test
    void entitiesAndDepthEndSoon() throws IOException {
        var lol = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]><html xmlns='http://www.w3.org/1999/xhtml'><body><p>words &b; &f;</p>"
                + "</body></html>";

        assertThat(read("lol.xhtml", lol).text()).doesNotContain("aaaa", "root:");
        assertThat(read("deep.html", "<html>" + "<div>".repeat(100_000) + "the deep words").text())
                .isEqualTo("the deep words");
    }

    private static void assertRefused(Notice.Code code, DocumentText read) {
        assertThat(read.document().state()).isEqualTo(Document.State.REFUSED);
        assertThat(read.text()).isEmpty();
        assertThat(read.blocks()).isEmpty();
        assertThat(read.notices()).extracting(Notice::code).isEqualTo(List.of(code));
    }

    private String title(String name, String text) throws IOException {
        return read(name, text).document().title();
    }

    private DocumentText read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private DocumentText read(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return readFile(name);
    }

    private DocumentText readFile(String name) {
        return reader
                .read(Corpus.open(folder).documents().stream().filter(source -> source.path().equals(name)).findFirst()
                        .orElseThrow());
    }
}
