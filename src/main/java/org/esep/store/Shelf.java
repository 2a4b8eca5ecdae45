package org.esep.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// Keeps long lists in files for as long as a piece of work takes: what is read of them is read a page at a time. The files
/// have no name where the system allows it, so that nothing is left of them however the work ends.
public final class Shelf implements AutoCloseable {

    private final Path folder;
    private final List<FileChannel> files = new ArrayList<>();

    public Shelf(Path folder) {
        this.folder = folder;
    }

    /// Begins a list, of which so many rows are written and read at once.
    public <T> Slot<T> begin(Class<T> type, int rowsOfPage) {
        try {
            Files.createDirectories(folder);
            var file = FileChannel.open(Files.createTempFile(folder, "rows", ".tmp"), StandardOpenOption.READ,
                    StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            files.add(file);
            return new Slot<>(type, rowsOfPage, new ShelfWriter(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A list while it is written.
    public static final class Slot<T> {

        private final Class<T> type;
        private final int rowsOfPage;
        private final List<T> page;
        private final ShelfWriter file;

        private Slot(Class<T> type, int rowsOfPage, ShelfWriter file) {
            this.type = type;
            this.rowsOfPage = rowsOfPage;
            this.page = new ArrayList<>(rowsOfPage);
            this.file = file;
        }

        public void add(T row) {
            page.add(row);
            if (page.size() == rowsOfPage) {
                flush();
            }
        }

        private void flush() {
            file.write(page);
            page.clear();
        }

        /// The rows as a list that is never held.
        public List<T> end() {
            if (!page.isEmpty()) {
                flush();
            }
            return new ShelvedList<>(type, file.pages(), rowsOfPage, file.rows());
        }
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
