package org.esep.structured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.esep.corpus.SourceDocument;
import org.esep.fact.ActivityNamed;
import org.esep.fact.Document;
import org.esep.iati.PartialDate;
import org.esep.settings.ConfigFolder;
import org.esep.settings.TableMappings;

class ArchivesTest {

    private static final String LIST = "ID,Title,Donor,Country\nXM-A-1,Wells,Alpha Fund,KG\n";
    private static final String IATI = """
            <?xml version="1.0"?>
            <iati-activities version="2.03" generated-datetime="2024-05-06T07:08:09Z">
              <iati-activity><iati-identifier>XM-B-1</iati-identifier><title><narrative>Roads</narrative></title></iati-activity>
            </iati-activities>
            """;

    @TempDir
    private Path folder;

    private Taken read(String name, byte[] content) throws IOException {
        return Taken.of(folder, name, content);
    }

    private static byte[] gzip(byte[] content) {
        try (var bytes = new ByteArrayOutputStream()) {
            try (var packed = new GZIPOutputStream(bytes)) {
                packed.write(content);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void iatiIsReadPlainAndPacked() throws IOException {
        for (var content : new byte[][]{Sheets.utf8(IATI), gzip(Sheets.utf8(IATI)),
                Sheets.zip("a.xml", Sheets.utf8(IATI))}) {
            var taken = read("file", content);

            assertThat(taken.identifiers()).containsExactly("XM-B-1");
            assertThat(taken.document().orElseThrow().document().published()).contains(PartialDate.day(2024, 5, 6));
        }
    }

    @Test
    void packedTableIsRead() throws IOException {
        var taken = read("list.csv.gz", gzip(Sheets.utf8(LIST)));

        assertThat(taken.identifiers()).containsExactly("XM-A-1");
        assertThat(taken.document().orElseThrow().document().mediaType()).isEqualTo("application/gzip");
    }

    @Test
    void membersAreReadByNameAndNumberedThroughout() throws IOException {
        var taken = read("all.zip", Sheets.zip("d/z.xml", Sheets.utf8(IATI), "b.xlsx", Sheets.workbook(book -> {
            var list = book.createSheet("List");
            Sheets.row(list, "ID", "Title", "Donor", "Country");
            Sheets.row(list, "XM-C-1", "Mills", "Alpha Fund", "KG");
        }), "readme.txt", Sheets.utf8(LIST), "c.csv", Sheets.utf8("Name,Price\n"), "a.csv", Sheets.utf8(LIST)));

        assertThat(taken.identifiers()).containsExactly("XM-A-1", "XM-C-1", "XM-B-1");
        assertThat(taken.candidates().map(candidate -> candidate.evidence().span().start()).distinct())
                .containsExactly(0, 1, 2);
        assertThat(taken.pointers(ActivityNamed.class)).startsWith("a.csv 2", "b.xlsx List!B2")
                .last().asString().startsWith("d/z.xml 3:");
    }

    @Test
    void archivesWithoutStructuredDataAreLeftToOthers() throws IOException {
        assertThat(read("a.docx", Sheets.zip("[Content_Types].xml", Sheets.utf8("<Types/>"), "word/document.xml",
                Sheets.utf8("<w:document xmlns:w='w'>ID,Title,Donor,Country</w:document>"))).isNothing()).isTrue();
        assertThat(read("a.zip", Sheets.zip("inner.zip", Sheets.zip("a.csv", Sheets.utf8(LIST)))).isNothing())
                .isTrue();
        assertThat(read("a.gz", gzip(gzip(Sheets.utf8(LIST)))).isNothing()).isTrue();
        assertThat(read("a.gz", Arrays.copyOf(gzip(Sheets.utf8(LIST)), 15)).isNothing()).isTrue();
        assertThat(read("a.zip", Sheets.utf8("PK\3\4 and nothing else")).isNothing()).isTrue();
        assertThat(read("empty", new byte[0]).isNothing()).isTrue();
    }

    @Test
    void brokenMemberDoesNotCostTheOthers() throws IOException {
        var taken = read("all.zip", Sheets.zip("a.xlsx", Sheets.utf8("no workbook"), "b.csv", Sheets.utf8(LIST)));

        assertThat(taken.identifiers()).containsExactly("XM-A-1");
        assertThat(taken.notices()).containsExactly("ELEMENT_MALFORMED a.xlsx");
    }

    @Test
    void bombIsStoppedAndWhatCameBeforeStands() throws IOException {
        var bomb = Sheets.utf8(LIST + " ".repeat(20_000_000));

        var taken = read("bomb.csv.gz", gzip(bomb));

        assertThat(taken.notices()).singleElement().asString().startsWith("LIMIT_REACHED");
    }

    @Test
    void bombInWorkbooksClothesIsRefused() throws IOException {
        var taken = read("bomb.xlsx", Sheets.raw("", "<si><t>" + " ".repeat(1_000_000) + "</t></si>"
                + "<si><t>                                                  </t></si>".repeat(400_000)));

        assertThat(taken.activities()).isEmpty();
        assertThat(taken.document().orElseThrow().document().state()).isEqualTo(Document.State.REFUSED);
        assertThat(taken.notices()).containsExactly("LIMIT_REACHED unpacked / packed > 200");
    }

    @Test
    void bombAmongMembersDoesNotCostTheOthers() throws IOException {
        var taken = read("all.zip", Sheets.zip("a.xlsx", Sheets.zip("x", new byte[0], "y", new byte[20_000_000]),
                "b.xlsx", new byte[20_000_000], "c.csv", Sheets.utf8(LIST)));

        assertThat(taken.identifiers()).containsExactly("XM-A-1");
        assertThat(taken.notices()).containsExactly("LIMIT_REACHED b.xlsx unpacked / packed > 200");
    }

    @Test
    void moreThanTheSettingAllowsIsReadUpToThere() throws IOException {
        var many = new StringBuilder("Title,Donor,Country\n");
        for (var at = 0; at < 100_000; at++) {
            many.append("Wells ").append(at).append(",Alpha Fund,KG\n");
        }

        var taken = Taken.of(folder, "many.csv", Sheets.utf8(many.toString()), 2_000_000);

        assertThat(taken.activities()).isNotEmpty().hasSizeLessThan(100_000);
        assertThat(taken.notices()).containsExactly("LIMIT_REACHED max-structured-bytes: 2000000");
    }

    @Test
    void manyColumnsAreNoTable() throws IOException {
        assertThat(read("wide.csv", Sheets.utf8(LIST.replaceFirst("\n", ",x".repeat(200_000) + "\n"))).isNothing())
                .isTrue();
    }

    @Test
    void hugeFieldEndsTheReading() throws IOException {
        var taken = read("long.csv", Sheets.utf8("Title,Donor,Country\nWells,Alpha Fund,KG\n\"" + "a".repeat(10_000_000)
                + "\",Alpha Fund,KG\n\"" + "a".repeat(20_000_000)));

        assertThat(taken.activities()).hasSize(2);
        assertThat(taken.claims(ActivityNamed.class).getLast().name()).hasSize(1000);
        assertThat(taken.notices()).singleElement().asString().startsWith("LIMIT_REACHED");
    }

    @Test
    void whatTheTakerFailsOfIsNoFailureOfTheFile() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), LIST);
        var reader = StructuredReader.of(TableMappings.load(ConfigFolder.packaged()), 1_000_000, text -> text);

        assertThatThrownBy(() -> reader.read(new SourceDocument(file, "a.csv", "0", 1, Optional.empty()), _ -> {
            throw new UncheckedIOException(new IOException("disk full"));
        })).isInstanceOf(UncheckedIOException.class);
        assertThat(reader.read(new SourceDocument(folder.resolve("none.csv"), "none.csv", "unreadable", 0,
                Optional.empty()), _ -> {})).isEmpty();
    }
}
