package org.esep.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;

/// The type face of charts and pages, from the program's own files: no font need be installed.
public final class Faces {

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FONTCONFIG = "sun.awt.fontconfig";

    private Faces() {}

    /// The bytes of the regular face.
    public static byte[] regular() {
        return bytes("DejaVuSansCondensed.ttf");
    }

    /// The bytes of the bold face.
    public static byte[] bold() {
        return bytes("DejaVuSansCondensed-Bold.ttf");
    }

    /// A face for drawing, at a size in points.
    static Font font(float size) {
        return Drawn.FACE.deriveFont(size);
    }

    /// The regular face as the runtime draws it, opened once: it takes longer than a chart.
    private static final class Drawn {

        private static final Font FACE = open();

        private static Font open() {
            withoutFontconfig();
            try {
                return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(regular()));
            } catch (FontFormatException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// On a machine without fonts the Java runtime asks for a configuration of fonts before it opens any: an empty one.
    private static void withoutFontconfig() {
        if (System.getProperty(FONTCONFIG) == null) {
            try {
                var file = Files.createTempFile("esep", ".properties");
                Files.writeString(file, "version=1\nsequence.allfonts=default\n");
                file.toFile().deleteOnExit();
                System.setProperty(FONTCONFIG, file.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Faces.class.getResourceAsStream(FOLDER + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
