package org.esep.structured;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.esep.corpus.CodePages;

/// Tells how a table is encoded by its beginning: by the mark of byte order, else UTF-8 where that fits, else a code
/// page of Cyrillic where whole words are beyond ASCII, else that of Windows for Latin letters with accents.
final class Charsets {

    private static final Charset LATIN = Charset.forName("windows-1252");

    private Charsets() {}

    /// Whether a file that begins so can be a text; one of XML or HTML is not taken for a table.
    static boolean isText(byte[] beginning) {
        var text = new String(beginning, of(beginning)).stripLeading();
        return text.indexOf('\0') < 0 && !text.startsWith("<") && !text.startsWith("\uFEFF<");
    }

    static Charset of(byte[] beginning) {
        if (startsWith(beginning, 0xFE, 0xFF) || startsWith(beginning, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (isUtf8(beginning)) {
            return StandardCharsets.UTF_8;
        }
        return CodePages.isOfWords(beginning) ? CodePages.likeliest(beginning, Optional.empty()) : LATIN;
    }

    /// How many bytes the mark of UTF-8 takes at the beginning; that of UTF-16 is read with it.
    static int mark(byte[] beginning) {
        return startsWith(beginning, 0xEF, 0xBB) ? 3 : 0;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /// A letter may be cut at the end.
    private static boolean isUtf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        return !decoder.decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), false).isError();
    }
}
