package org.esep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs over the bundled documents as processes of their own, with reports, state and log in a folder.
record Trial(Path folder, Path config) {

    /// Whether the run was killed; it may have reached its end before.
    boolean kill(long nanos) throws IOException, InterruptedException {
        var run = start();
        if (run.waitFor(nanos, TimeUnit.NANOSECONDS)) {
            return false;
        }
        run.destroyForcibly().waitFor();
        return true;
    }

    /// Starts the run again and lets it reach its end.
    void finish() throws IOException, InterruptedException {
        var code = start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("ended with " + code + ": " + folder.resolve("log"));
        }
    }

    /// The digest of every published file, by its path, and where `latest` leads.
    Inventory published() throws IOException {
        var reports = folder.resolve("reports").toRealPath();
        try (var all = Files.list(reports)) {
            var folders = all.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).toList();
            if (folders.size() != 1 || !reports.resolve("latest").toRealPath().equals(folders.getFirst())) {
                throw new IllegalStateException("not one folder and its link: " + reports);
            }
            return Inventory.of(folders.getFirst());
        }
    }

    private Process start() throws IOException {
        Files.createDirectories(folder);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m", "-cp", System.getProperty("java.class.path"),
                "org.esep.EsepApplication", "run", "--corpus", "seeds", "--config", config.toString(), "--reports",
                folder.resolve("reports").toString(), "--state", folder.resolve("state").toString(), "--as-of",
                "2026-06-30"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile())).start();
    }
}
