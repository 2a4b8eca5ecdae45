package org.esep.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.fact.Notice;
import org.esep.settings.ConfigurationException;
import org.esep.settings.SourceRow;

/// A folder of documents, nested to any depth, sorted by path. Hidden files and links are left out; a `SOURCES.csv`
/// in any folder tells of the files beside and below it and is no document.
public record Corpus(List<SourceDocument> documents, List<Notice> notices) {

    private static final String UNREADABLE = "unreadable";

    public Corpus {
        documents = List.copyOf(documents);
        notices = List.copyOf(notices);
    }

    /// Reads names, sizes and digests of the files, and the sidecars.
    public static Corpus open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ConfigurationException(folder.toString(), "is not a folder");
        }
        var files = files(real(folder));
        var rows = Sidecars.rows(files);
        var documents = files.entrySet().stream().filter(file -> !Sidecars.isSidecar(file.getKey()))
                .map(file -> document(file.getValue(), file.getKey(), Optional.ofNullable(rows.get(file.getKey()))))
                .toList();
        return new Corpus(documents, notices(rows, documents));
    }

    /// The SHA-256 in hex over the paths, contents and sidecar rows of all documents.
    public String digest() {
        var sha = sha256();
        for (var document : documents) {
            sha.update(line(document.path(), document.digest(), document.source().toString()));
        }
        notices.forEach(notice -> sha.update(line(notice.document())));
        return HexFormat.of().formatHex(sha.digest());
    }

    private static byte[] line(String... fields) {
        return (String.join("\u001F", fields) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// The files by their paths in the corpus. File systems write the same name differently: one form of it counts.
    private static SortedMap<String, Path> files(Path top) {
        try (Stream<Path> found = Files.walk(top)) {
            return found.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !isHidden(top.relativize(file)))
                    .collect(Collectors.toMap(file -> path(top.relativize(file)), file -> file, (one, _) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A corpus may itself be reached by a link.
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isHidden(Path relative) {
        return Stream.of(path(relative).split("/")).anyMatch(name -> name.startsWith("."));
    }

    private static String path(Path relative) {
        var path = relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    private static List<Notice> notices(SortedMap<String, SourceRow> rows, List<SourceDocument> documents) {
        var paths = documents.stream().map(SourceDocument::path).collect(Collectors.toSet());
        return rows.keySet().stream().filter(path -> !paths.contains(path))
                .map(path -> new Notice(Notice.Code.SIDECAR_WITHOUT_DOCUMENT, path, Optional.empty(), path)).toList();
    }

    private static SourceDocument document(Path file, String path, Optional<SourceRow> row) {
        var sha = sha256();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), sha)) {
            var bytes = Files.copy(file, out);
            return new SourceDocument(file, path, HexFormat.of().formatHex(sha.digest()), bytes, row);
        } catch (IOException _) {
            return new SourceDocument(file, path, UNREADABLE, 0, row);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
