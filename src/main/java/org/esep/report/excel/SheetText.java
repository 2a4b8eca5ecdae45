package org.esep.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/// The text of a sheet inside the file: a long part with its cells, which is only passed on, and a short end.
final class SheetText {

    private static final byte[] CELLS_END = "</sheetData>".getBytes(StandardCharsets.US_ASCII);
    private static final int BLOCK = 1 << 16;

    private SheetText() {}

    /// Copies the text with another end. The last bytes of a block are looked at again with the next one, for the mark
    /// may lie over both.
    static void copy(InputStream in, OutputStream out, UnaryOperator<String> end) throws IOException {
        var block = new byte[BLOCK];
        var filled = in.readNBytes(block, 0, BLOCK);
        while (find(block, filled) < 0 && filled == BLOCK) {
            var passed = BLOCK - CELLS_END.length;
            out.write(block, 0, passed);
            System.arraycopy(block, passed, block, 0, CELLS_END.length);
            filled = CELLS_END.length + in.readNBytes(block, CELLS_END.length, passed);
        }
        var found = Math.max(find(block, filled), 0);
        out.write(block, 0, found);
        var rest = in.readAllBytes();
        var bytes = ByteBuffer.allocate(filled - found + rest.length).put(block, found, filled - found).put(rest);
        out.write(end.apply(new String(bytes.array(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    private static int find(byte[] block, int filled) {
        for (var at = 0; at + CELLS_END.length <= filled; at++) {
            if (block[at] == CELLS_END[0] && block[at + 1] == CELLS_END[1]
                    && Arrays.equals(block, at, at + CELLS_END.length, CELLS_END, 0, CELLS_END.length)) {
                return at;
            }
        }
        return -1;
    }
}
