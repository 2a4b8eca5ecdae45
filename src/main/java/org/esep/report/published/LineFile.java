package org.esep.report.published;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import tools.jackson.databind.json.JsonMapper;

import org.esep.report.export.DataFile;

/// A file of JSON lines whose lines are found by their number. It holds the offset of each line and no line.
final class LineFile {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int BUFFER = 1 << 16;

    private final Path path;
    /// The offset of each line in bytes, and that of the end of the file.
    private final long[] offsets;

    private LineFile(Path path, long[] offsets) {
        this.path = path;
        this.offsets = offsets;
    }

    static Path source(Published published, DataFile file) {
        return published.file(file.path())
                .orElseThrow(() -> new IllegalStateException(published.run() + " has no " + file.path()));
    }

    /// Reads all lines once, each as a value of this type, of which fields that it has not are passed over; the visitor
    /// is told the number of the line too.
    static <T> LineFile scan(Path path, Class<T> type, ObjIntConsumer<T> visitor) throws IOException {
        var offsets = LongStream.builder();
        var offset = 0L;
        var number = 0;
        try (var in = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
            var line = next(in);
            while (line.length > 0) {
                offsets.add(offset);
                visitor.accept(MAPPER.readValue(line, type), number);
                number++;
                offset += line.length;
                line = next(in);
            }
        }
        return new LineFile(path, offsets.add(offset).build().toArray());
    }

    int size() {
        return offsets.length - 1;
    }

    /// Lines as they stand in the file.
    List<String> lines(IntStream numbers) {
        var lines = new ArrayList<String>();
        try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
            for (var number : numbers.toArray()) {
                lines.add(line(file, number));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    <T> List<T> values(IntStream numbers, Class<T> type) {
        return lines(numbers).stream().map(line -> MAPPER.readValue(line, type)).toList();
    }

    private String line(FileChannel file, int number) throws IOException {
        var bytes = ByteBuffer.allocate(Math.toIntExact(offsets[number + 1] - offsets[number]));
        var read = file.read(bytes, offsets[number]);
        while (read >= 0 && bytes.hasRemaining()) {
            read = file.read(bytes, offsets[number] + bytes.position());
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
    }

    /// The next line with its end; nothing behind the last.
    private static byte[] next(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        var unit = in.read();
        while (unit >= 0) {
            line.write(unit);
            unit = unit == '\n' ? -1 : in.read();
        }
        return line.toByteArray();
    }
}
