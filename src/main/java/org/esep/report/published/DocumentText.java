package org.esep.report.published;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The redacted text of a document. Places are counted in UTF-16 code units, as those of quotes are.
public record DocumentText(Path file) {

    /// A part of a text that begins at this place, and whether the text goes on behind it.
    public record Part(int start, String text, boolean more) {

        public int end() {
            return start + text.length();
        }
    }

    /// As many code units as there are from this place on, at most so many. The rest of the file is not kept in memory.
    public Part part(int start, int most) {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            skip(reader, start);
            var units = new char[most];
            var length = fill(reader, units);
            return part(start, new String(units, 0, length), reader.read() >= 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Without the half of a character at either end.
    private static Part part(int start, String text, boolean more) {
        var from = !text.isEmpty() && Character.isLowSurrogate(text.charAt(0)) ? 1 : 0;
        var to = more && Character.isHighSurrogate(text.charAt(text.length() - 1))
                ? text.length() - 1
                : text.length();
        return new Part(start + from, text.substring(from, to), more);
    }

    private static void skip(Reader reader, int units) throws IOException {
        var left = (long) units;
        var skipped = left;
        while (left > 0 && skipped > 0) {
            skipped = reader.skip(left);
            left -= skipped;
        }
    }

    private static int fill(Reader reader, char[] units) throws IOException {
        var length = 0;
        var read = reader.read(units);
        while (read > 0) {
            length += read;
            read = reader.read(units, length, units.length - length);
        }
        return length;
    }
}
