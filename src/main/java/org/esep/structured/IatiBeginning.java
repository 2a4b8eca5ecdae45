package org.esep.structured;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The beginning of a file, in which the first element of XML is looked for behind the declaration, comments, processing
/// instructions and a document type, none of which is interpreted.
final class IatiBeginning {

    private static final String ROOT = "<iati-activit";

    private final String text;

    private IatiBeginning(String text) {
        this.text = text;
    }

    /// Names of elements are ASCII, so that only the width of a letter matters.
    static IatiBeginning of(byte[] bytes) {
        return new IatiBeginning(new String(bytes, charset(bytes)));
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) {
            return StandardCharsets.ISO_8859_1;
        }
        var first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return switch (first) {
            case 0xFEFF, '<' -> StandardCharsets.UTF_16BE;
            case 0xFFFE, '<' << 8 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.ISO_8859_1;
        };
    }

    boolean isIati() {
        var at = text.indexOf('<');
        if (at < 0 || !isBlank(text.substring(0, at))) {
            return false;
        }
        while (at >= 0 && isPassed(at)) {
            at = text.indexOf('<', end(at));
        }
        return at >= 0 && isRoot(at);
    }

    /// A byte order mark, in whichever encoding, and white space.
    private static boolean isBlank(String before) {
        return before.chars().allMatch(letter -> letter <= ' ' || letter == '\uFEFF' || letter == 0xEF
                || letter == 0xBB || letter == 0xBF);
    }

    private boolean isPassed(int at) {
        return text.startsWith("<?", at) || text.startsWith("<!", at);
    }

    private int end(int at) {
        if (text.startsWith("<?", at)) {
            return behind("?>", at);
        }
        return text.startsWith("<!--", at) ? behind("-->", at) : behindType(at);
    }

    /// Behind a document type, whose own declarations stand in square brackets.
    private int behindType(int at) {
        var close = behind(">", at);
        var open = text.indexOf('[', at);
        return open < 0 || open > close ? close : behind(">", behind("]", open));
    }

    private int behind(String end, int at) {
        var found = text.indexOf(end, at);
        return found < 0 ? text.length() : found + end.length();
    }

    private boolean isRoot(int at) {
        return text.startsWith(ROOT + "ies", at) || text.startsWith(ROOT + "y", at);
    }
}
