package org.esep.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

import org.esep.report.chart.Faces;

/// The faces of a briefing, read once and shared by all: what of them a document uses is kept by its writer.
enum Face {
    REGULAR("regular.ttf", Faces.regular()), BOLD("bold.ttf", Faces.bold());

    private final BaseFont font;

    Face(String name, byte[] bytes) {
        this.font = font(name, bytes);
    }

    private static BaseFont font(String name, byte[] bytes) {
        try {
            var font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes,
                    null);
            // PDF/A wants this list whole or not at all
            font.setIncludeCidSet(false);
            return font;
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BaseFont font() {
        return font;
    }

    /// A letter that the face lacks is an error, never an empty box.
    void check(String text) {
        text.codePoints().filter(letter -> !Character.isWhitespace(letter) && !font.charExists(letter)).findFirst()
                .ifPresent(letter -> {
                    throw new IllegalArgumentException("the face lacks U+%04X in: %s".formatted(letter, text));
                });
    }
}
