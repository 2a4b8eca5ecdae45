package org.esep.job;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// The files of a published folder.
final class Published {

    private Published() {}

    /// The hash of the bytes of every file but the manifest, by path.
    static Map<String, Integer> bytes(RunReport report) throws IOException {
        var folder = report.folder().orElseThrow();
        var bytes = new TreeMap<String, Integer>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        bytes.remove("manifest.json");
        return bytes;
    }
}
