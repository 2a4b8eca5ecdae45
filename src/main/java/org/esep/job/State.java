package org.esep.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/// The folder of the state, held for one process; the system lets go of it when the process ends in whatever way.
public final class State implements AutoCloseable {

    private static final String ADDRESS = "serve.address";
    private static final String HOLDER = "esep.holder";
    private static final String OPTIONS = ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.default_table_type=cached;hsqldb.lock_file=false;shutdown=true";

    private final Path folder;
    private final FileChannel channel;

    private State(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// Takes hold of the folder or fails at once with a [StateInUseException].
    public static State take(Path folder) throws IOException {
        Files.createDirectories(folder);
        var channel = FileChannel.open(folder.resolve("esep.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                Files.deleteIfExists(folder.resolve(ADDRESS));
                Files.writeString(folder.resolve(HOLDER), holder());
                return new State(folder, channel);
            }
        } catch (OverlappingFileLockException _) {
            // Held by this very process, which is the same to whoever asks.
        }
        channel.close();
        throw new StateInUseException(folder, read(folder.resolve(HOLDER)), read(folder.resolve(ADDRESS)));
    }

    private static String holder() {
        var process = ProcessHandle.current();
        return "process " + process.pid()
                + process.info().startInstant().map(start -> ", running since " + start).orElse("");
    }

    private static Optional<String> read(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    /// Lets whoever finds the state in use know that a program that stays up holds it, and where its pages are.
    public void serveAt(String address) throws IOException {
        Files.writeString(folder.resolve(ADDRESS), address);
    }

    /// The folder itself.
    public Path folder() {
        return folder;
    }

    /// Where the database and the log are, as defaults of Spring Boot's own settings: files in the folder unless the
    /// environment names another (`SPRING_DATASOURCE_URL`).
    public Map<String, Object> places() {
        return Map.of("spring.datasource.url",
                "jdbc:hsqldb:file:" + folder.toAbsolutePath().resolve("db/esep") + OPTIONS,
                "spring.datasource.username", "sa", "logging.file.name", folder.resolve("logs/esep.log").toString());
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(folder.resolve(ADDRESS));
        Files.deleteIfExists(folder.resolve(HOLDER));
        channel.close();
    }
}
