package org.esep.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// A workbook's parts zipped with one entry time, so that the same workbook gives the same bytes, and with its links.
final class SteadyZip {

    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /// From so many bytes on a part is packed fast rather than small.
    private static final long LARGE = 20_000_000;

    private SteadyZip() {}

    static void write(SXSSFWorkbook workbook, Links links, OutputStream out) throws IOException {
        var file = Files.createTempFile("esep", ".xlsx");
        try {
            try (var unsteady = Files.newOutputStream(file)) {
                workbook.write(unsteady);
            }
            copy(file, links, out);
        } finally {
            Files.delete(file);
        }
    }

    private static void copy(Path file, Links links, OutputStream out) throws IOException {
        var steady = new ZipOutputStream(out);
        try (var parts = new ZipFile(file.toFile())) {
            for (var part : parts.stream().toList()) {
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(ENTRY_TIME);
                steady.setLevel(part.getSize() > LARGE ? Deflater.BEST_SPEED : Deflater.DEFAULT_COMPRESSION);
                steady.putNextEntry(entry);
                try (var content = parts.getInputStream(part)) {
                    copy(content, links.find(part.getName()), steady);
                }
                steady.closeEntry();
            }
        }
        steady.finish();
    }

    private static void copy(InputStream part, Optional<SheetLinks> links, OutputStream out) throws IOException {
        if (links.isPresent()) {
            SheetText.copy(part, out, links.get()::into);
        } else {
            part.transferTo(out);
        }
    }
}
