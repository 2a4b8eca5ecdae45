package org.esep.text.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Knows UTF-16 without a mark of byte order: one half of each letter of an alphabet is a byte that no other text has.
final class UnmarkedUtf16 {

    private static final int SAMPLE = 1 << 16;
    /// Latin letters, Cyrillic ones and digits have a smaller one.
    private static final int ALPHABETS = 8;
    private static final double MOST = 0.7;
    private static final double FEW = 0.3;

    private UnmarkedUtf16() {}

    static Optional<Charset> find(byte[] bytes) {
        var length = Math.min(SAMPLE, bytes.length) & ~1;
        if (length == 0) {
            return Optional.empty();
        }
        var first = share(bytes, 0, length);
        var second = share(bytes, 1, length);
        if (Math.max(first, second) < MOST || Math.min(first, second) > FEW) {
            return Optional.empty();
        }
        return Optional.of(first > second ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    /// How many bytes of one half, of 1, are of an alphabet.
    private static double share(byte[] bytes, int half, int length) {
        var found = 0;
        for (var at = half; at < length; at += 2) {
            found += bytes[at] >= 0 && bytes[at] < ALPHABETS ? 1 : 0;
        }
        return 2.0 * found / length;
    }
}
