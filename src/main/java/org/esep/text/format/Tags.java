package org.esep.text.format;

import java.io.IOException;

/// Stops before a page of HTML or XML is made into a tree that would fill the memory.
final class Tags {

    /// Each is an object of some hundred bytes.
    private static final int MOST = 1_000_000;

    private Tags() {}

    static void check(byte[] markup) throws IOException {
        var tags = 0;
        for (var letter : markup) {
            tags += letter == '<' ? 1 : 0;
        }
        if (tags > MOST) {
            throw RefusedException.tooLarge(tags + " tags");
        }
    }
}
