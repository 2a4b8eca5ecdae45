package org.esep.text.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import com.ibm.icu.text.CharsetDetector;

/// Finds out how a text is encoded: by its first bytes, else UTF-8 where that fits, else by the frequency of letters.
final class Charsets {

    private static final int SAMPLE = 100_000;

    private Charsets() {}

    /// The text without its mark of byte order; fails where the bytes are no text.
    static String decode(byte[] bytes) throws IOException {
        var text = new String(bytes, of(bytes));
        if (text.chars().limit(SAMPLE).filter(Charsets::isBinary).count() > 0) {
            throw new IOException("holds bytes that no text holds");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    static Charset of(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : guessed(bytes);
    }

    private static Charset guessed(byte[] bytes) {
        var detector = new CharsetDetector();
        detector.setText(bytes);
        for (var match : detector.detectAll()) {
            if (Charset.isSupported(match.getName())) {
                return Charset.forName(match.getName());
            }
        }
        return StandardCharsets.ISO_8859_1;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean isBinary(int character) {
        return character < ' ' && "\t\n\r\f\u000B\u001A\u001B".indexOf(character) < 0;
    }
}
