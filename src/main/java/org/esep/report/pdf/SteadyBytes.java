package org.esep.report.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Takes chance out of a PDF: the random tags of font subsets become fixed ones and the random id of the file the digest
/// of its bytes, of equal length.
final class SteadyBytes {

    private static final Pattern TAG = Pattern.compile("/([A-Z]{6})\\+");
    private static final Pattern ID = Pattern.compile("/ID\\s*\\[\\s*<[0-9a-fA-F]{32}>\\s*<[0-9a-fA-F]{32}>\\s*]");
    private static final Pattern DIGITS = Pattern.compile("(?<=<)[0-9a-fA-F]{32}");
    private static final int LETTERS = 26;

    private SteadyBytes() {}

    static byte[] of(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        Map<String, String> tags = new LinkedHashMap<>();
        TAG.matcher(text).results().map(found -> found.group(1))
                .forEach(tag -> tags.computeIfAbsent(tag, _ -> tag(tags.size())));
        for (var entry : tags.entrySet()) {
            text = text.replace("/" + entry.getKey() + "+", "/" + entry.getValue() + "+");
        }
        var nameless = ID.matcher(text).replaceAll(found -> id(found.group(), "0".repeat(32)));
        var digest = digest(nameless.getBytes(StandardCharsets.ISO_8859_1));
        return ID.matcher(nameless).replaceAll(found -> id(found.group(), digest))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String id(String entry, String digits) {
        return DIGITS.matcher(entry).replaceAll(digits);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tag(int number) {
        return "ESEPA" + (char) ('A' + number % LETTERS);
    }
}
