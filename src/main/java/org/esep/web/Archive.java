package org.esep.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.esep.report.export.Manifest;
import org.esep.report.published.Published;

/// Files of a published folder in one ZIP archive, in order of their paths and with a fixed time, so that the same files
/// give the same bytes. A backslash in a name, which some systems take for the end of a folder, is encoded. The archive is streamed and never held as a whole.
final class Archive {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Archive() {}

    /// Leaves the stream open.
    static void write(Published published, List<Manifest.Entry> files, OutputStream out) throws IOException {
        var archive = new ZipOutputStream(out);
        archive.setLevel(Deflater.BEST_SPEED);
        for (var file : files) {
            add(file.path(), published.file(file.path()).orElseThrow(), archive);
        }
        archive.finish();
    }

    private static void add(String name, Path file, ZipOutputStream archive) throws IOException {
        var entry = new ZipEntry(name.replace("\\", "%5C"));
        entry.setTimeLocal(TIME);
        archive.putNextEntry(entry);
        Files.copy(file, archive);
        archive.closeEntry();
    }
}
