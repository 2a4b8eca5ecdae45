package org.esep.report.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.openpdf.text.Chunk;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

import org.esep.report.chart.Faces;

/// The type scale of a briefing. A letter that the face lacks is an error, never an empty box.
final class Style {

    static final Color ACCENT = new Color(0x1F4E79);
    static final Color INK = new Color(0x222222);
    static final Color SOFT = new Color(0x666666);
    static final Color HAIRLINE = new Color(0xCCCCCC);

    private final BaseFont regular = base("regular.ttf", Faces.regular());
    private final BaseFont bold = base("bold.ttf", Faces.bold());

    /// The places in the type scale, each with size in points, weight and colour.
    enum Level {
        KICKER(8.5f, Weight.BOLD, ACCENT), TITLE(23, Weight.BOLD, INK), LEAD(10, Weight.REGULAR, INK),
        SECTION(12, Weight.BOLD,
                ACCENT),
        BODY(8.5f, Weight.REGULAR, INK), NOTE(7.5f, Weight.REGULAR, SOFT), LABEL(8, Weight.BOLD, SOFT), FIGURE(15,
                Weight.BOLD, ACCENT),
        HEAD(7.5f, Weight.BOLD, INK), CELL(7.5f, Weight.REGULAR, INK);

        private final float size;
        private final Weight weight;
        private final Color color;

        Level(float size, Weight weight, Color color) {
            this.size = size;
            this.weight = weight;
            this.color = color;
        }
    }

    private enum Weight {
        REGULAR, BOLD
    }

    private static BaseFont base(String name, byte[] bytes) {
        try {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes, null);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BaseFont regular() {
        return regular;
    }

    Font font(Level level) {
        return new Font(base(level), level.size, Font.NORMAL, level.color);
    }

    Phrase phrase(String text, Level level) {
        check(text, base(level));
        var chunk = new Chunk(text, font(level));
        chunk.setSplitCharacter(new Breaks());
        return new Phrase(chunk);
    }

    private BaseFont base(Level level) {
        return switch (level.weight) {
            case REGULAR -> regular;
            case BOLD -> bold;
        };
    }

    private static void check(String text, BaseFont face) {
        text.codePoints().filter(letter -> !Character.isWhitespace(letter) && !face.charExists(letter)).findFirst()
                .ifPresent(letter -> {
                    throw new IllegalArgumentException("the face lacks U+%04X in: %s".formatted(letter, text));
                });
    }
}
