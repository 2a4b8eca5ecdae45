package org.esep.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/// Writes pages of rows to a file, one behind the other.
final class ShelfWriter {

    private final FileChannel file;
    private final LongStream.Builder ends = LongStream.builder();
    private final AtomicLong end = new AtomicLong();
    private final AtomicInteger rows = new AtomicInteger();

    ShelfWriter(FileChannel file) {
        this.file = file;
    }

    void write(List<?> page) {
        var bytes = ByteBuffer.wrap(PageForm.write(page));
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes, end.get() + bytes.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ends.add(end.addAndGet(bytes.limit()));
        rows.addAndGet(page.size());
    }

    int rows() {
        return rows.get();
    }

    Pages pages() {
        return new Pages(file, ends.build().toArray());
    }

    /// The pages of a file by their numbers, each with the place where it ends.
    static final class Pages {

        private final FileChannel file;
        private final long[] ends;

        private Pages(FileChannel file, long[] ends) {
            this.file = file;
            this.ends = ends;
        }

        byte[] read(int page) {
            var start = page == 0 ? 0 : ends[page - 1];
            var bytes = ByteBuffer.allocate(Math.toIntExact(ends[page] - start));
            try {
                while (bytes.hasRemaining() && file.read(bytes, start + bytes.position()) >= 0) {
                    // Until the page is whole.
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.array();
        }
    }
}
