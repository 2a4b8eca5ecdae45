package org.esep.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Keeps long lists in files for as long as a piece of work takes: what is read of them is read a page at a time. The files
/// have no name where the system allows it, so that nothing is left of them however the work ends.
public final class Shelf implements AutoCloseable {

    private static final int PAGE = 64;

    private final Path folder;
    private final List<FileChannel> files = new ArrayList<>();

    public Shelf(Path folder) {
        this.folder = folder;
    }

    /// Keeps the rows of a stream, which is used up, and gives them as a list that is never held.
    public <T> List<T> keep(Class<T> type, Stream<T> rows) {
        try {
            Files.createDirectories(folder);
            var file = FileChannel.open(Files.createTempFile(folder, "rows", ".tmp"), StandardOpenOption.READ,
                    StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            files.add(file);
            return written(type, rows, new ShelfWriter(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<T> written(Class<T> type, Stream<T> rows, ShelfWriter file) {
        var page = new ArrayList<T>(PAGE);
        rows.forEach(row -> {
            page.add(row);
            if (page.size() == PAGE) {
                file.write(page);
                page.clear();
            }
        });
        if (!page.isEmpty()) {
            file.write(page);
        }
        return new ShelvedList<>(type, file.pages(), PAGE, file.rows());
    }

    @Override
    public void close() {
        try {
            for (var file : files) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
