package org.esep.structured;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// How many bytes may be read of one document, unpacked, and how many times as much as is packed. What is read again costs
/// nothing more.
final class Budget {

    /// Honest data seldom pack to less than a fiftieth; what packs them cannot do more than a thousandth.
    static final int RATIO = 200;
    /// What may be unpacked whatever the ratio.
    static final long FREE = 1 << 24;

    private final long most;
    private final AtomicLong spent = new AtomicLong();
    private final Map<String, AtomicLong> reached = new HashMap<>();

    Budget(long most) {
        this.most = most;
    }

    /// The stream of a part of the document that takes so many bytes packed.
    InputStream watched(String part, InputStream in, long packed) {
        return new Watched(in, packed, reached.computeIfAbsent(part, _ -> new AtomicLong()));
    }

    private final class Watched extends FilterInputStream {

        private final long packed;
        private final AtomicLong before;
        private final AtomicLong unpacked = new AtomicLong();

        Watched(InputStream in, long packed, AtomicLong before) {
            super(in);
            this.packed = packed;
            this.before = before;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = super.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            var skipped = super.skip(bytes);
            count(skipped);
            return skipped;
        }

        private void count(long bytes) throws IOException {
            var here = unpacked.addAndGet(bytes);
            if (here > FREE && here / RATIO > packed) {
                throw new LimitException("unpacked / packed > " + RATIO);
            }
            var more = Math.max(0, here - before.get());
            before.addAndGet(more);
            if (spent.addAndGet(more) > most) {
                throw new LimitException("max-structured-bytes: " + most);
            }
        }
    }
}
