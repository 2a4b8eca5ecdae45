package org.esep.text.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.zip.ZipInputStream;

import org.esep.settings.DocumentLimits;

/// Unpacks some entries of a zip file, and stops where a small file claims to hold a huge one.
final class Unpacked {

    private static final int LARGEST = 32_000_000;
    private static final long LARGEST_TOGETHER = 512_000_000;
    private static final int MOST = 20_000;

    private final DocumentLimits limits;
    private final long packed;
    private final AtomicLong together = new AtomicLong();

    private Unpacked(DocumentLimits limits, long packed) {
        this.limits = limits;
        this.packed = packed;
    }

    /// The wanted entries by name. All entries are looked at, so that a file cut short is found out.
    static SortedMap<String, byte[]> entries(byte[] zip, DocumentLimits limits, Predicate<String> wanted)
            throws IOException {
        var found = new TreeMap<String, byte[]>();
        var unpacked = new Unpacked(limits, zip.length);
        var number = 0;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                number++;
                if (number > MOST) {
                    throw RefusedException.tooLarge("more than " + MOST + " entries");
                }
                if (wanted.test(entry.getName()) && !found.containsKey(entry.getName())) {
                    found.put(entry.getName(), unpacked.held(in));
                } else {
                    unpacked.passed(in);
                }
            }
        }
        return found;
    }

    private byte[] held(InputStream in) throws IOException {
        var bytes = in.readNBytes(LARGEST);
        count(bytes.length);
        if (bytes.length >= LARGEST) {
            throw RefusedException.tooLarge("an entry of more than " + LARGEST + " bytes");
        }
        return bytes;
    }

    private void passed(InputStream in) throws IOException {
        var chunk = new byte[1 << 16];
        for (var read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            count(read);
        }
    }

    private void count(long bytes) throws IOException {
        var all = together.addAndGet(bytes);
        if (limits.isBomb(packed, all) || all > LARGEST_TOGETHER) {
            throw RefusedException.tooLarge(packed + " bytes, unpacked more than " + all);
        }
    }
}
