package org.esep.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.fact.Notice;
import org.esep.settings.ConfigurationException;
import org.esep.settings.SourceRow;

/// A folder of documents, nested to any depth, sorted by path. Hidden files are left out, links are told and not followed;
/// a `SOURCES.csv` in any folder tells of the files beside and below it and is no document.
public record Corpus(List<SourceDocument> documents, List<Notice> notices) {

    public Corpus {
        documents = List.copyOf(documents);
        notices = List.copyOf(notices);
    }

    /// Reads names, sizes and digests of the files, and the sidecars.
    public static Corpus open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ConfigurationException(folder.toString(), "is not a folder");
        }
        var files = Listing.of(real(folder));
        var rows = Sidecars.rows(files);
        var documents = files.entrySet().stream().filter(file -> !Sidecars.isOne(file.getKey(), file.getValue()))
                .map(file -> document(file.getValue(), file.getKey(), Optional.ofNullable(rows.get(file.getKey()))))
                .toList();
        return new Corpus(documents, Stream.concat(missing(rows, documents), unsafe(files)).toList());
    }

    /// The SHA-256 in hex over the paths, contents and sidecar rows of all documents.
    public String digest() {
        var sha = FileDigest.start();
        for (var document : documents) {
            sha.update(line(document.path(), document.digest(), document.source().toString()));
        }
        notices.forEach(notice -> sha.update(line(notice.document())));
        return HexFormat.of().formatHex(sha.digest());
    }

    private static byte[] line(String... fields) {
        return (String.join("\u001F", fields) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// A corpus may itself be reached by a link.
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Notice> missing(SortedMap<String, SourceRow> rows, List<SourceDocument> documents) {
        var paths = documents.stream().map(SourceDocument::path).collect(Collectors.toSet());
        return rows.keySet().stream().filter(path -> !paths.contains(path))
                .map(path -> new Notice(Notice.Code.SIDECAR_WITHOUT_DOCUMENT, path, Optional.empty(), path));
    }

    private static Stream<Notice> unsafe(SortedMap<String, Listing.Found> files) {
        return files.entrySet().stream().filter(file -> FileNames.isUnsafe(file.getValue().name()))
                .map(file -> new Notice(Notice.Code.NAME_UNSAFE, file.getKey(), Optional.empty(), file.getKey()));
    }

    private static SourceDocument document(Listing.Found found, String path, Optional<SourceRow> row) {
        return switch (found.kind()) {
            case LINK -> new SourceDocument(found.file(), path, SourceDocument.LINK, 0, row);
            case CLOSED -> unreadable(found.file(), path, row);
            case FILE -> file(found.file(), path, row);
        };
    }

    private static SourceDocument unreadable(Path file, String path, Optional<SourceRow> row) {
        return new SourceDocument(file, path, SourceDocument.UNREADABLE, 0, row);
    }

    private static SourceDocument file(Path file, String path, Optional<SourceRow> row) {
        try {
            var digest = FileDigest.of(file);
            return new SourceDocument(file, path, digest.sha256(), digest.bytes(), row);
        } catch (IOException _) {
            return unreadable(file, path, row);
        }
    }
}
