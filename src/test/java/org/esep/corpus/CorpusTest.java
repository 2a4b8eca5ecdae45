package org.esep.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.esep.fact.Document;
import org.esep.fact.Notice;
import org.esep.iati.PartialDate;
import org.esep.settings.ConfigurationException;

class CorpusTest {

    private static final String HEADER = "file,language,publisher,address,date\n";

    @TempDir
    private Path folder;

    @TempDir
    private Path outside;

    @Test
    void documentsOfNestedFoldersAreSortedByPathInAnyScript() throws IOException {
        write("б/текст.txt", "b");
        write("a/deep/er/report.pdf", "a");
        write("қазақша.txt", "c");
        write("archive.zip", "d");

        assertThat(paths()).containsExactly("a/deep/er/report.pdf", "archive.zip", "б/текст.txt", "қазақша.txt");
    }

    @Test
    void hiddenFilesAreNoDocuments() throws IOException {
        write("seen.txt", "x");
        write(".hidden.txt", "x");
        write(".git/config", "x");
        Files.createSymbolicLink(folder.resolve(".link"), outside);

        assertThat(paths()).containsExactly("seen.txt");
    }

    @Test
    void linksAreToldAndNotFollowed() throws IOException {
        write("deep/seen.txt", "x");
        Files.createSymbolicLink(folder.resolve("link.txt"), Files.writeString(outside.resolve("a.txt"), "x"));
        Files.createSymbolicLink(folder.resolve("links"), outside);
        Files.createSymbolicLink(folder.resolve("deep/loop"), folder);
        Files.createSymbolicLink(folder.resolve("SOURCES.csv"), outside.resolve("none"));

        assertThat(Corpus.open(folder).documents())
                .extracting(SourceDocument::path, SourceDocument::obstacle).containsExactly(
                        tuple("SOURCES.csv", Optional.of(Notice.Code.LINK_NOT_FOLLOWED)),
                        tuple("deep/loop", Optional.of(Notice.Code.LINK_NOT_FOLLOWED)),
                        tuple("deep/seen.txt", Optional.empty()),
                        tuple("link.txt", Optional.of(Notice.Code.LINK_NOT_FOLLOWED)),
                        tuple("links", Optional.of(Notice.Code.LINK_NOT_FOLLOWED)));
    }

    @Test
    void filesAndFoldersThatCannotBeOpenedAreTold() throws IOException {
        write("closed.txt", "x");
        write("closed/a.txt", "x");
        write("open.txt", "x");
        close(folder.resolve("closed.txt"));
        close(folder.resolve("closed"));
        try {
            assumeThat(Files.isReadable(folder.resolve("closed.txt"))).as("whoever may read everything, as root may")
                    .isFalse();

            assertThat(Corpus.open(folder).documents())
                    .extracting(SourceDocument::path, SourceDocument::obstacle).containsExactly(
                            tuple("closed", Optional.of(Notice.Code.DOCUMENT_UNREADABLE)),
                            tuple("closed.txt", Optional.of(Notice.Code.DOCUMENT_UNREADABLE)),
                            tuple("open.txt", Optional.empty()));
        } finally {
            Files.setPosixFilePermissions(folder.resolve("closed"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void close(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    }

    @Test
    void signsStandForControlCharactersInNames() throws IOException {
        write("a\nb\u001B[2J\u007F\u0085\u202E.txt", "x");
        write("SOURCES.csv", HEADER + "\"a\nb\u001B[2J\u007F\u0085\u202E.txt\",ru,,,\n");
        var shown = "a\u240Ab\u241B[2J\u2421\uFFFD\uFFFD.txt";

        assertThat(Corpus.open(folder).notices())
                .containsExactly(new Notice(Notice.Code.NAME_UNSAFE, shown, Optional.empty(), shown));
        assertThat(Corpus.open(folder).documents()).extracting(SourceDocument::path, SourceDocument::language)
                .containsExactly(tuple(shown, Optional.of("ru")));
    }

    @Test
    void namesThatComeToOnePathAreKeptApart() throws IOException {
        write("a\n", "x");
        write("a\u240A", "x");
        write("b", "x");
        write("b.txt/c", "x");

        assertThat(paths()).containsExactly("a\u240A", "a\u240A~", "b.txt/c", "b~");
    }

    @Test
    void fileThatChangedIsNotAsListed() throws IOException {
        write("changed.txt", "x");
        write("gone.txt", "x");
        write("same.txt", "x");
        var listed = Corpus.open(folder).documents();
        write("changed.txt", "y");
        Files.delete(folder.resolve("gone.txt"));

        assertThat(listed).extracting(SourceDocument::isAsListed).containsExactly(false, false, true);
    }

    @Test
    void corpusMayBeReachedByLinkAndLieInHiddenFolder() throws IOException {
        write(".state/corpus/seen.txt", "x");
        var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve(".state/corpus"));

        assertThat(Corpus.open(link).documents()).extracting(SourceDocument::path).containsExactly("seen.txt");
    }

    @Test
    void fileHasSizeAndDigest() throws IOException {
        write("abc.txt", "abc");

        assertThat(Corpus.open(folder).documents()).singleElement().satisfies(document -> {
            assertThat(document.bytes()).isEqualTo(3);
            assertThat(document.digest())
                    .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            assertThat(document.source()).isEmpty();
            assertThat(document.language()).isEmpty();
        });
    }

    @Test
    void sidecarTellsOfFilesBesideAndBelowIt() throws IOException {
        write("en/a.txt", "a");
        write("en/deep/b.txt", "b");
        write("en/SOURCES.csv", "\uFEFF" + HEADER + "a.txt,en,Asia-Plus,https://example.org/a,2024-04\n"
                + "deep\\b.txt,ru,,,\n");

        assertThat(paths()).containsExactly("en/a.txt", "en/deep/b.txt");
        assertThat(Corpus.open(folder).documents()).extracting(SourceDocument::language)
                .containsExactly(Optional.of("en"), Optional.of("ru"));
    }

    @Test
    void nearerSidecarGoesBeforeFartherOne() throws IOException {
        write("A/a.txt", "a");
        write("SOURCES.csv", HEADER + "A/a.txt,en,,,\n");
        write("A/SOURCES.csv", HEADER + "a.txt,ky,,,\n");

        assertThat(Corpus.open(folder).documents()).extracting(SourceDocument::language)
                .containsExactly(Optional.of("ky"));
    }

    @Test
    void rowWithoutFileGetsNotice() throws IOException {
        write("a.txt", "a");
        write("SOURCES.csv", HEADER + "a.txt,en,,,\ngone.txt,en,,,\n../outside.txt,en,,,\n");

        assertThat(Corpus.open(folder).notices()).extracting(Notice::code, Notice::document).containsExactly(
                tuple(Notice.Code.SIDECAR_WITHOUT_DOCUMENT, "../outside.txt"),
                tuple(Notice.Code.SIDECAR_WITHOUT_DOCUMENT, "gone.txt"));
    }

    @Test
    void nameWrittenInPartsIsTheSameName() throws IOException {
        write("\u0438\u0306.txt", "x");
        write("SOURCES.csv", HEADER + "\u0439.txt,ru,,,\n");

        assertThat(Corpus.open(folder).notices()).isEmpty();
        assertThat(paths()).containsExactly("\u0439.txt");
    }

    @Test
    void sidecarInOtherEncodingStopsTheRun() throws IOException {
        Files.write(folder.resolve("SOURCES.csv"), new byte[]{(byte) 0xCF, (byte) 0xF0});

        assertThatThrownBy(() -> Corpus.open(folder)).isInstanceOf(ConfigurationException.class)
                .hasMessage("SOURCES.csv: is not UTF-8 text");
    }

    @Test
    void whatIsNoFolderIsNoCorpus() {
        assertThatThrownBy(() -> Corpus.open(folder.resolve("nowhere"))).isInstanceOf(ConfigurationException.class)
                .hasMessageEndingWith("nowhere: is not a folder");
    }

    @Test
    void digestTellsContentNameAndSidecar() throws IOException {
        write("a.txt", "a");
        var first = Corpus.open(folder).digest();
        write("SOURCES.csv", HEADER + "a.txt,en,,,\n");
        var described = Corpus.open(folder).digest();
        write("SOURCES.csv", HEADER + "a.txt,en,,,\nb.txt,en,,,\n");
        var missing = Corpus.open(folder).digest();
        write("a.txt", "b");
        var changed = Corpus.open(folder).digest();

        assertThat(List.of(first, described, missing, changed)).doesNotHaveDuplicates().allMatch(
                digest -> digest.matches("[0-9a-f]{64}"));
        assertThat(Corpus.open(folder).digest()).isEqualTo(changed);
    }

    @Test
    void sidecarsDateGoesBeforeTheFilesOwn() throws IOException {
        write("a.txt", "a");
        write("b.txt", "b");
        write("SOURCES.csv", HEADER + "a.txt,en,Asia-Plus,https://example.org/a,2024-04\n");
        var told = new SourceDocument.Told("en", "Title", Optional.of("2024-05-06"), "text/plain");

        var documents = Corpus.open(folder).documents();

        assertThat(documents.getFirst().read(told)).isEqualTo(new Document("a.txt", "en", "Title",
                Optional.of("Asia-Plus"), Optional.of(PartialDate.month(2024, 4)),
                Optional.of("https://example.org/a"), "text/plain", 1, Document.State.READ));
        assertThat(documents.getLast().refused(told)).isEqualTo(new Document("b.txt", "en", "Title", Optional.empty(),
                Optional.of(PartialDate.day(2024, 5, 6)), Optional.empty(), "text/plain", 1, Document.State.REFUSED));
    }

    private List<String> paths() {
        return Corpus.open(folder).documents().stream().map(SourceDocument::path).toList();
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
