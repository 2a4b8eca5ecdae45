package org.esep.text.format;

import java.util.regex.Pattern;

import org.esep.corpus.Part;

/// Knows the bullets and numbers that begin the items of lists.
final class Bullets {

    private static final Pattern BULLET = Pattern
            .compile(
                    "^(?:[\\u00B7\\u2022\\u25AA\\u25AB\\u2023\\u25E6*\\u2013\\u2014\\u2192\\u00BB]|-{1,3}|\\d{1,2}[.)]|\\p{L}\\))\\s+");

    private Bullets() {}

    static boolean begin(String line) {
        return BULLET.matcher(line).find();
    }

    /// An item without its bullet, or a paragraph.
    static Part part(String line) {
        var bullet = BULLET.matcher(line);
        return bullet.find() ? new Part.Item(line.substring(bullet.end())) : new Part.Paragraph(line);
    }
}
