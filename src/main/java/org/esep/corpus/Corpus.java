package org.esep.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.esep.fact.Notice;
import org.esep.settings.SourceRow;
import org.esep.settings.Sources;

/// A folder of documents, nested to any depth, sorted by path. Hidden files and links are left out; a `SOURCES.csv`
/// in any folder tells of the files beside and below it and is no document.
public record Corpus(List<SourceDocument> documents, List<Notice> notices) {

    private static final String SIDECAR = "SOURCES.csv";

    public Corpus {
        documents = List.copyOf(documents);
        notices = List.copyOf(notices);
    }

    /// Reads names, sizes and digests of the files, and the sidecars.
    public static Corpus open(Path folder) {
        var files = files(folder);
        Map<String, SourceRow> rows = new HashMap<>();
        files.stream().filter(Corpus::isSidecar).forEach(file -> rows.putAll(rows(folder, file)));
        var documents = files.stream().filter(file -> !isSidecar(file))
                .map(file -> document(file, path(folder, file), rows)).toList();
        var notices = new ArrayList<Notice>();
        rows.keySet().stream().sorted()
                .filter(path -> documents.stream().noneMatch(document -> document.path().equals(path)))
                .forEach(path -> notices.add(
                        new Notice(Notice.Code.SIDECAR_WITHOUT_DOCUMENT, path, Optional.empty(), path)));
        return new Corpus(documents, notices);
    }

    /// The SHA-256 in hex over the paths, contents and sidecar rows of all documents.
    public String digest() {
        var sha = sha256();
        documents.forEach(document -> sha
                .update((document.path() + "\n" + document.digest() + "\n" + document.source() + "\n")
                        .getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(sha.digest());
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !path(folder, file).startsWith(".") && !path(folder, file).contains("/."))
                    .sorted(java.util.Comparator.comparing(file -> path(folder, file))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSidecar(Path file) {
        return String.valueOf(file.getFileName()).equals(SIDECAR);
    }

    private static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static Map<String, SourceRow> rows(Path folder, Path sidecar) {
        var name = path(folder, sidecar);
        var beside = name.substring(0, name.length() - SIDECAR.length());
        Map<String, SourceRow> rows = new HashMap<>();
        Sources.read(name, text(sidecar)).forEach(row -> rows.put(beside + row.file(), row));
        return rows;
    }

    private static String text(Path file) {
        try {
            var text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceDocument document(Path file, String path, Map<String, SourceRow> rows) {
        try (InputStream in = Files.newInputStream(file)) {
            var sha = sha256();
            try (var digesting = new DigestInputStream(in, sha)) {
                var bytes = digesting.transferTo(java.io.OutputStream.nullOutputStream());
                return new SourceDocument(file, path, HexFormat.of().formatHex(sha.digest()), bytes,
                        Optional.ofNullable(rows.get(path)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
