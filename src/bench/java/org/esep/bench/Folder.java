package org.esep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import org.esep.settings.ConfigFolder;

/// A folder that a benchmark makes for itself.
final class Folder {

    private Folder() {}

    /// A configuration whose reports are in one language; it lies in this folder.
    static ConfigFolder oneLanguage(Path folder) throws IOException {
        var config = Files.createDirectories(folder.resolve("config"));
        var settings = ConfigFolder.packaged().read("esep.yaml");
        Files.writeString(config.resolve("esep.yaml"), settings.replaceFirst("languages: .*", "languages: [en]"));
        return ConfigFolder.over(config);
    }

    /// Removes it with all that is in it.
    static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
