package org.esep.text.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipInputStream;

/// Unpacks some entries of a zip file, and stops where a small file claims to hold a huge one.
final class Unpacked {

    private static final int LARGEST = 64_000_000;
    private static final long LARGEST_TOGETHER = 512_000_000;
    private static final int MOST = 20_000;

    private Unpacked() {}

    /// The wanted entries by name. All entries are looked at, so that a file cut short is found out.
    static SortedMap<String, byte[]> entries(byte[] zip, Predicate<String> wanted) throws IOException {
        var found = new TreeMap<String, byte[]>();
        var together = 0L;
        var number = 0;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var bytes = in.readNBytes(LARGEST);
                together += bytes.length;
                number++;
                check(bytes.length, together, number);
                found.computeIfAbsent(entry.getName(), name -> wanted.test(name) ? bytes : null);
            }
        }
        return found;
    }

    private static void check(int bytes, long together, int number) throws IOException {
        if (bytes >= LARGEST || together > LARGEST_TOGETHER || number > MOST) {
            throw new IOException("holds too much when unpacked");
        }
    }
}
