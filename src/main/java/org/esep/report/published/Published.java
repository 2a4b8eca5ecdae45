package org.esep.report.published;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.esep.report.export.DataFile;
import org.esep.report.export.Manifest;

/// A published folder, which no longer changes. Its manifest is read at once, what is in its data when first asked for.
public final class Published {

    private final Path folder;
    private final Manifest manifest;
    private final Map<String, Manifest.Entry> files;
    private final FutureTask<Contents> contents;

    private Published(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
        this.files = manifest.files().stream().collect(Collectors.toMap(Manifest.Entry::path, Function.identity()));
        this.contents = new FutureTask<>(() -> Contents.of(this));
    }

    /// None where the folder has no manifest that can be read.
    public static Optional<Published> open(Path folder) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(folder.resolve(Manifest.FILE)))) {
            return Manifest.read(in).map(manifest -> new Published(folder, manifest));
        }
    }

    /// The name of the folder, which is the UTC start of its run.
    public String run() {
        return folder.getFileName().toString();
    }

    public Manifest manifest() {
        return manifest;
    }

    /// The entry of a file by its path inside the folder.
    public Optional<Manifest.Entry> entry(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /// Where a file lies that the manifest lists.
    public Optional<Path> file(String path) {
        return entry(path).map(entry -> folder.resolve(entry.path()));
    }

    /// What is in its data, with the places of the lines. The first caller waits until they are found.
    public Contents contents() {
        contents.run();
        try {
            return contents.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot read " + folder, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The extracted text of a document, where it was read.
    public Optional<DocumentText> text(String document) {
        return file("data/texts/" + document + ".txt").map(DocumentText::new);
    }

    /// The headline figures of each country.
    public List<CountryLine> countries() {
        return rows(DataFile.COUNTRIES, CountryLine::of);
    }

    /// The headline figures of all countries; none in a folder that an earlier version published.
    public Optional<TotalsLine> totals() {
        return rows(DataFile.TOTALS, TotalsLine::of).stream().findFirst();
    }

    /// The numbers that two ways lead to.
    public List<CheckLine> checks() {
        return rows(DataFile.CHECKS, CheckLine::of);
    }

    /// What differs from the run published before.
    public List<ChangeLine> changes() {
        return rows(DataFile.CHANGES, ChangeLine::of);
    }

    <T> List<T> rows(DataFile file, Function<Row, T> line) {
        try {
            var path = file(file.path());
            return path.isEmpty() ? List.of() : Row.read(path.get()).stream().map(line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
