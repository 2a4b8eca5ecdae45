package org.esep.deliver;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A hidden folder for files that are not published yet. Beside it lies a file that its process keeps locked: the
/// system lets go of the lock when the process ends in whatever way, so that an unlocked one is a leftover.
final class Staging {

    private static final String DROPPED = ".staging-";
    private static final String LOCK = ".lock";
    private static final String LINK = ".link";
    private static final Pattern NAMED = Pattern.compile("(\\.staging-[^.]+)(\\.lock|\\.link)?");

    /// Folders of this process. A file that the process has locked must not be opened by it again: to close it once
    /// would unlock it.
    private static final Set<Path> OURS = new HashSet<>();

    private final Path folder;
    private final FileChannel lock;

    private Staging(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static Staging open(Path reports) throws IOException {
        synchronized (OURS) {
            var file = Files.createTempFile(reports, ".staging-", LOCK);
            var channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (!isHeld(channel, file)) {
                channel.close();
                return open(reports);
            }
            var folder = reports.resolve(file.getFileName().toString().replace(LOCK, ""));
            OURS.add(folder);
            return new Staging(Files.createDirectory(folder), channel);
        }
    }

    /// Removes the folders of processes that are gone, with what belongs to them. Links are removed, not followed.
    static void sweep(Path reports) throws IOException {
        synchronized (OURS) {
            for (var folder : folders(reports)) {
                sweepOne(folder);
            }
        }
    }

    Path folder() {
        return folder;
    }

    /// A name beside the folder that the same lock guards.
    Path link() {
        return beside(folder, LINK);
    }

    /// A file inside the folder; a path that leads out of it is refused.
    Path file(String path) {
        var file = folder.resolve(path).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new IllegalArgumentException("leads out of the folder of the run: " + path);
        }
        return file;
    }

    /// Takes a published folder away at once and then removes what was in it.
    void drop(Path published) throws IOException {
        var away = folder.resolveSibling(DROPPED + published.getFileName());
        Files.move(published, away, StandardCopyOption.ATOMIC_MOVE);
        Tree.remove(away);
    }

    void discard() throws IOException {
        synchronized (OURS) {
            remove(folder);
            lock.close();
            OURS.remove(folder);
        }
    }

    private static Set<Path> folders(Path reports) throws IOException {
        var folders = new TreeSet<Path>();
        try (var all = Files.newDirectoryStream(reports, ".staging-*")) {
            for (var path : all) {
                var named = NAMED.matcher(path.getFileName().toString());
                if (named.matches()) {
                    folders.add(path.resolveSibling(named.group(1)));
                }
            }
        }
        folders.removeAll(OURS);
        return folders;
    }

    private static void sweepOne(Path folder) throws IOException {
        var file = beside(folder, LOCK);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            remove(folder);
            return;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (isHeld(channel, file)) {
                remove(folder);
            }
        } catch (NoSuchFileException | AccessDeniedException e) {
            // Swept by another process meanwhile, or of another user: not ours to remove.
        }
    }

    /// Whether the lock is this process's now and the file is still there: another one may just have swept it away.
    private static boolean isHeld(FileChannel channel, Path file) throws IOException {
        return channel.tryLock() != null && Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static void remove(Path folder) throws IOException {
        Tree.remove(folder);
        Files.deleteIfExists(beside(folder, LINK));
        Files.deleteIfExists(beside(folder, LOCK));
    }

    private static Path beside(Path folder, String ending) {
        return folder.resolveSibling(folder.getFileName() + ending);
    }
}
