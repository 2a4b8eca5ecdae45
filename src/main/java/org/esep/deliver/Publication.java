package org.esep.deliver;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.esep.report.export.Manifest;
import org.esep.settings.Retention;

/// A run's files on their way to the reader: they are written to a hidden folder inside the folder of reports, which
/// then gets its name by one rename. Until then, and if that never comes, what was published before stays as it is.
/// Several publications can be under way at once, in one process or in several.
public final class Publication implements AutoCloseable {

    private final Shelf shelf;
    private final Staging staging;
    private final Instant start;

    private Publication(Shelf shelf, Staging staging, Instant start) {
        this.shelf = shelf;
        this.staging = staging;
        this.start = start;
    }

    /// Begins a publication of the run that started then, and removes what crashed runs left behind. The folder of
    /// reports is made where it is missing. Where the clock was set back, the run comes behind what was published
    /// before all the same.
    public static Publication begin(Path reports, Instant start) throws IOException {
        Files.createDirectories(reports);
        var real = reports.toRealPath();
        Staging.sweep(real);
        var shelf = new Shelf(real);
        return new Publication(shelf, Staging.open(real), shelf.behind(start));
    }

    /// Lets `latest` point to the newest published folder where a run was killed between the rename and the link.
    public static void repairLatest(Path reports) throws IOException {
        var shelf = new Shelf(reports.toRealPath());
        if (!Latest.isRight(shelf)) {
            try (var publication = begin(reports, Instant.EPOCH)) {
                Latest.links().point(shelf, publication.staging.link());
            }
        }
    }

    /// The manifest of the newest published folder; none where nothing was published.
    public static Optional<Manifest> latest(Path reports) throws IOException {
        var newest = newest(reports);
        return newest.isEmpty() ? Optional.empty() : manifest(newest.get());
    }

    /// The newest published folder, whatever `latest` points to.
    public static Optional<Path> newest(Path reports) throws IOException {
        return Files.isDirectory(reports) ? new Shelf(reports.toRealPath()).newest() : Optional.empty();
    }

    /// The published folder of a run by its name, such as `2026-11-21T060000Z`.
    public static Optional<Path> find(Path reports, String run) throws IOException {
        return Files.isDirectory(reports) ? new Shelf(reports.toRealPath()).find(run) : Optional.empty();
    }

    /// All published folders that are kept, the newest first.
    public static List<Path> kept(Path reports) throws IOException {
        return Files.isDirectory(reports) ? new Shelf(reports.toRealPath()).published() : List.of();
    }

    /// Opens a file to write, made anew; `path` is relative, with `/` between folders. Safe to call from many threads.
    public OutputStream create(String path) throws IOException {
        var file = staging.file(path);
        Files.createDirectories(file.getParent());
        return Files.newOutputStream(file);
    }

    /// Writes the manifest over all files, gives the folder its name and lets `latest` point to the newest one. Where
    /// the second of the start is taken already, the next free one is the name.
    public Path publish(Manifest draft) throws IOException {
        var manifest = draft.with(Inventory.of(staging.folder()));
        try (var out = create(Manifest.FILE)) {
            manifest.write(out);
        }
        var published = shelf.place(staging.folder(), start);
        Latest.links().point(shelf, staging.link());
        return published;
    }

    /// Removes published folders that are more or older than is kept, reckoned from the start of this run.
    public void keep(Retention retention) throws IOException {
        for (var folder : shelf.beyond(retention, start)) {
            staging.drop(folder);
        }
    }

    /// Removes whatever was not published.
    @Override
    public void close() throws IOException {
        staging.discard();
    }

    private static Optional<Manifest> manifest(Path folder) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(folder.resolve(Manifest.FILE)))) {
            return Manifest.read(in);
        }
    }
}
