package org.esep.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Holds the folder of the state for one process; the system lets go of it when the process ends in whatever way.
final class StateLock implements AutoCloseable {

    private final FileChannel channel;

    private StateLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Takes the lock or fails at once with a [StateInUseException].
    static StateLock take(Path state) throws IOException {
        Files.createDirectories(state);
        var channel = FileChannel.open(state.resolve("esep.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new StateLock(channel);
            }
        } catch (OverlappingFileLockException _) {
            // Held by this very process, which is the same to whoever asks.
        }
        channel.close();
        throw new StateInUseException(state);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
