package org.esep.structured;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// When a file of IATI activities says that it was made.
final class Generated {

    private static final Pattern DAY = Pattern
            .compile("<iati-activities\\s[^>]*?generated-datetime\\s*=\\s*[\"'](\\d{4}-\\d{2}-\\d{2})");

    private Generated() {}

    /// The day (ISO date) that the beginning of a file tells.
    static Optional<String> find(byte[] beginning) {
        var text = new String(beginning, StandardCharsets.ISO_8859_1);
        return Optional.of(DAY.matcher(text)).filter(found -> found.find()).map(found -> found.group(1));
    }
}
