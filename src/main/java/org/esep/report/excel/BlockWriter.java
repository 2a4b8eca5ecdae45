package org.esep.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Writes text as UTF-8 a large block at a time; for one thread.
final class BlockWriter extends Writer {

    private static final int BLOCK = 1 << 15;
    private final OutputStream out;
    private final StringBuilder block = new StringBuilder(BLOCK + BLOCK / 4);

    BlockWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int character) throws IOException {
        block.append((char) character);
        passFull();
    }

    @Override
    public void write(String text) throws IOException {
        block.append(text);
        passFull();
    }

    @Override
    public void write(String text, int start, int length) throws IOException {
        block.append(text, start, start + length);
        passFull();
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
        block.append(text, start, length);
        passFull();
    }

    /// Both halves of a character stay together.
    private void passFull() throws IOException {
        if (block.length() >= BLOCK && !Character.isHighSurrogate(block.charAt(block.length() - 1))) {
            pass();
        }
    }

    private void pass() throws IOException {
        out.write(block.toString().getBytes(StandardCharsets.UTF_8));
        block.setLength(0);
    }

    @Override
    public void flush() throws IOException {
        pass();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        pass();
        out.close();
    }
}
