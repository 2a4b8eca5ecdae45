package org.esep.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/// Writes pages of rows to a file, one behind the other; a few are packed by other threads while the next rows are made.
final class ShelfWriter {

    /// More would only be held, for they are packed faster than they are made.
    private static final int AHEAD = 2;

    private final FileChannel file;
    private final LongStream.Builder ends = LongStream.builder();
    private final AtomicLong end = new AtomicLong();
    private final AtomicInteger rows = new AtomicInteger();
    private final Deque<CompletableFuture<byte[]>> packed = new ArrayDeque<>(AHEAD);

    ShelfWriter(FileChannel file) {
        this.file = file;
    }

    void write(List<?> page) {
        rows.addAndGet(page.size());
        var copy = List.copyOf(page);
        packed.add(CompletableFuture.supplyAsync(() -> PageForm.write(copy), Thread::startVirtualThread));
        append(AHEAD);
    }

    /// Until no more pages than these are not written.
    private void append(int pages) {
        while (packed.size() > pages) {
            append(ByteBuffer.wrap(packed.remove().join()));
        }
    }

    private void append(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes, end.get() + bytes.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ends.add(end.addAndGet(bytes.limit()));
    }

    int rows() {
        return rows.get();
    }

    /// All pages; none is written after them.
    Pages pages() {
        append(0);
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
