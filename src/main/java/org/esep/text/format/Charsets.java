package org.esep.text.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.text.CharsetDetector;

import org.esep.corpus.CodePages;

/// Finds out how a text is encoded: by its first bytes, by bytes that only UTF-16 has, UTF-8 where that fits, a code page
/// of Cyrillic where whole words are beyond ASCII, else by the frequency of letters. What a page declares of itself counts
/// where it is possible.
final class Charsets {

    private static final int SAMPLE = 100_000;
    private static final int HEAD = 4096;
    private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
    /// What servers and editors declare whatever the text is.
    private static final Set<Charset> BY_DEFAULT = Set.of(StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1,
            StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252"));

    private Charsets() {}

    /// The text without its mark of byte order; fails where the bytes are no text.
    static String decode(byte[] bytes) throws IOException {
        var text = new String(bytes, of(bytes));
        if (text.chars().limit(SAMPLE).filter(Charsets::isBinary).count() > 0) {
            throw new IOException("holds bytes that no text holds");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static Charset of(byte[] bytes) {
        return unicode(bytes).orElseGet(() -> CodePages.isOfWords(bytes)
                ? CodePages.likeliest(bytes, Optional.empty())
                : guessed(bytes));
    }

    /// How a page is encoded.
    static Charset ofPage(byte[] bytes) {
        return unicode(bytes).orElseGet(() -> {
            var declared = declared(bytes).filter(charset -> !BY_DEFAULT.contains(charset));
            if (CodePages.isOfWords(bytes)) {
                return declared.filter(charset -> !CodePages.isOne(charset))
                        .orElseGet(() -> CodePages.likeliest(bytes, declared));
            }
            return declared.orElseGet(() -> guessed(bytes));
        });
    }

    private static Optional<Charset> unicode(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        return UnmarkedUtf16.find(bytes).or(() -> Optional.of(StandardCharsets.UTF_8).filter(_ -> isUtf8(bytes)));
    }

    /// Decodes in parts, for a text may be large.
    static boolean isUtf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(HEAD);
        var result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return !result.isError();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return DECLARED.matcher(head).results().map(found -> found.group(1)).filter(Charsets::isSupported)
                .map(Charset::forName).findFirst();
    }

    private static boolean isSupported(String name) {
        return Character.isLetterOrDigit(name.charAt(0)) && Charset.isSupported(name);
    }

    private static Charset guessed(byte[] bytes) {
        var detector = new CharsetDetector();
        detector.setText(bytes);
        for (var match : detector.detectAll()) {
            if (isSupported(match.getName()) && !match.getName().startsWith("UTF-16")) {
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
