package org.esep.corpus;

import java.nio.file.Path;
import java.text.Normalizer;

/// Writes the names of files as paths of the corpus: with `/` between folders, in one of the forms in which a letter can be
/// written, and with signs for characters that would command a terminal or break a line.
final class FileNames {

    private static final int PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int UNKNOWN = 0xFFFD;

    private FileNames() {}

    static String path(Path name) {
        return path(plain(name));
    }

    /// The path that a sidecar writes.
    static String path(String written) {
        return written.codePoints().map(FileNames::shown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /// Whether a name holds characters for which signs stand.
    static boolean isUnsafe(Path name) {
        return !path(name).equals(plain(name));
    }

    private static String plain(Path name) {
        return normal(name.toString().replace(name.getFileSystem().getSeparator(), "/"));
    }

    static String normal(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    private static int shown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> picture(character);
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                UNKNOWN;
            default -> character;
        };
    }

    private static int picture(int control) {
        if (control == DELETE) {
            return PICTURE_OF_DELETE;
        }
        return control < ' ' ? PICTURES + control : UNKNOWN;
    }
}
