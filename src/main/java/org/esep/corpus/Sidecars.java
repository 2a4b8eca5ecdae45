package org.esep.corpus;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

import org.esep.settings.ConfigurationException;
import org.esep.settings.SourceRow;
import org.esep.settings.Sources;

/// Reads the sidecars of a corpus. Their rows name files relative to the sidecar's own folder; of two that tell of the
/// same file the nearer one counts.
final class Sidecars {

    private static final String NAME = "SOURCES.csv";

    private Sidecars() {}

    static boolean isOne(String path, Listing.Found file) {
        return file.kind() == Listing.Kind.FILE && (path.equals(NAME) || path.endsWith("/" + NAME));
    }

    /// The rows by the paths of the documents that they tell of.
    static SortedMap<String, SourceRow> rows(SortedMap<String, Listing.Found> files) {
        var rows = new TreeMap<String, SourceRow>();
        files.entrySet().stream().filter(file -> isOne(file.getKey(), file.getValue()))
                .sorted(Comparator.comparingLong(file -> depth(file.getKey())))
                .forEach(file -> Sources.read(file.getKey(), text(file.getKey(), file.getValue().file()))
                        .forEach(row -> rows.put(path(file.getKey(), row), row)));
        return rows;
    }

    private static long depth(String path) {
        return path.chars().filter(character -> character == '/').count();
    }

    private static String path(String sidecar, SourceRow row) {
        var written = sidecar.substring(0, sidecar.length() - NAME.length()) + row.file().replace('\\', '/');
        var path = Path.of(written).normalize().toString().replace('\\', '/');
        return FileNames.path(FileNames.normal(path));
    }

    private static String text(String name, Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException _) {
            throw new ConfigurationException(name, "is not UTF-8 text");
        } catch (IOException _) {
            throw new ConfigurationException(name, "cannot be read");
        }
    }
}
