package org.esep.report.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Takes chance out of a PDF: the random tags of font subsets become fixed ones and the random id of the file the digest
/// of its bytes, of equal length.
final class SteadyBytes {

    private static final int TAG = 6;
    private static final Pattern ID = Pattern.compile("(?<=<)[0-9a-fA-F]{32}(?=>)");
    private static final int DIGITS = 32;
    private static final int LETTERS = 26;

    private SteadyBytes() {}

    static byte[] of(byte[] pdf) {
        var bytes = pdf.clone();
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        Map<String, String> tags = new LinkedHashMap<>();
        for (var face : Face.values()) {
            tag(text, "+" + face.font().getPostscriptFontName(), bytes, tags);
        }
        id(text, bytes);
        return bytes;
    }

    /// The same tag wherever one of these names stands behind the same random one.
    private static void tag(String text, String name, byte[] bytes, Map<String, String> tags) {
        for (var place = text.indexOf(name); place >= 0; place = text.indexOf(name, place + 1)) {
            var tag = tags.computeIfAbsent(text.substring(place - TAG, place), _ -> tag(tags.size()));
            put(tag, bytes, place - TAG);
        }
    }

    private static String tag(int number) {
        return "ESEPA" + (char) ('A' + number % LETTERS);
    }

    private static void id(String text, byte[] bytes) {
        var end = text.lastIndexOf("/ID");
        var places = ID.matcher(text.substring(end)).results().map(found -> end + found.start()).toList();
        places.forEach(place -> Arrays.fill(bytes, place, place + DIGITS, (byte) '0'));
        var digest = digest(bytes);
        places.forEach(place -> put(digest, bytes, place));
    }

    private static void put(String letters, byte[] bytes, int place) {
        var put = letters.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(put, 0, bytes, place, put.length);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
