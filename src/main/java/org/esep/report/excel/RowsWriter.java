package org.esep.report.excel;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;

import org.apache.poi.xssf.streaming.SheetDataWriter;

/// Streams the rows of a sheet as the library does, in a tenth of its writes: it writes each character of a text by itself.
final class RowsWriter extends SheetDataWriter {

    private static final String ESCAPED = "<>&\"";

    RowsWriter() throws IOException {}

    /// The library means to narrow its access, not to remove it.
    @SuppressWarnings("deprecation")
    @Override
    public Writer createWriter(File file) throws IOException {
        return new BlockWriter(Files.newOutputStream(file.toPath()));
    }

    @Override
    protected void outputEscapedString(String text) throws IOException {
        if (isPlain(text)) {
            _out.write(text);
        } else {
            super.outputEscapedString(text);
        }
    }

    private static boolean isPlain(String text) {
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character < ' ' || character >= Character.MIN_SURROGATE || ESCAPED.indexOf(character) >= 0
                    || character == '\u00a0') {
                return false;
            }
        }
        return true;
    }
}
