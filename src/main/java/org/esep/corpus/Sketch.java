package org.esep.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/// A sample of the stretches of five words of a text by which copies of it are known, however long it is. Case, spaces
/// and punctuation do not matter. Same text, same sketch.
public final class Sketch {

    private static final int STRETCH = 5;
    private static final int MOST = 128;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final int zeros;
    private final long[] hashes;

    private Sketch(int zeros, long[] hashes) {
        this.zeros = zeros;
        this.hashes = hashes;
    }

    public static Sketch of(String text) {
        var all = stretches(text).stream().mapToLong(Sketch::hash).sorted().distinct().toArray();
        var zeros = 0;
        var kept = all;
        while (kept.length > MOST) {
            zeros++;
            kept = ending(kept, zeros);
        }
        return new Sketch(zeros, kept);
    }

    private static List<String> stretches(String text) {
        var words = BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
        var stretches = new ArrayList<String>();
        for (var first = 0; first + STRETCH <= words.size(); first++) {
            stretches.add(String.join(" ", words.subList(first, first + STRETCH)));
        }
        return stretches;
    }

    private static long hash(String stretch) {
        var hash = FNV_START;
        for (var at = 0; at < stretch.length(); at++) {
            hash = (hash ^ stretch.charAt(at)) * FNV_PRIME;
        }
        return hash ^ hash >>> Integer.SIZE;
    }

    /// The hashes that end in so many zeros.
    private static long[] ending(long[] hashes, int zeros) {
        return Arrays.stream(hashes).filter(hash -> Long.numberOfTrailingZeros(hash) >= zeros).toArray();
    }

    LongStream hashes() {
        return Arrays.stream(hashes);
    }

    /// About how many stretches the text has.
    long size() {
        return (long) hashes.length << zeros;
    }

    /// How much of the shorter text stands in the longer one too, 0 to 1; 0 where fewer than `least` stretches can be
    /// compared.
    double shared(Sketch other, int least) {
        var finer = Math.max(zeros, other.zeros);
        var one = ending(hashes, finer);
        var two = ending(other.hashes, finer);
        var shorter = Math.min(one.length, two.length);
        var common = Arrays.stream(one).filter(hash -> Arrays.binarySearch(two, hash) >= 0).count();
        return shorter < least ? 0 : (double) common / shorter;
    }
}
