package org.esep.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Takes chance out of a PDF: the random tags of font subsets and the random id of the file become fixed ones of equal
/// length.
final class SteadyBytes {

    private static final Pattern TAG = Pattern.compile("/([A-Z]{6})\\+");
    private static final Pattern ID = Pattern.compile("/ID\\s*\\[\\s*<[0-9a-fA-F]+>\\s*<[0-9a-fA-F]+>\\s*]");
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
        text = ID.matcher(text).replaceAll(found -> found.group().replaceAll("(?<=<)[0-9a-fA-F]+", "0".repeat(32)));
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String tag(int number) {
        return "ESEPA" + (char) ('A' + number % LETTERS);
    }
}
