package org.esep.deliver;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// The name `latest`: a relative link to the newest published folder, or a text file with its name where the file
/// system has no links. It is replaced by a rename, so that it is there at every moment.
record Latest(Linking linking) {

    static final String NAME = "latest";

    /// Makes a link with this target.
    @FunctionalInterface
    interface Linking {

        void link(Path link, Path target) throws IOException;
    }

    static Latest links() {
        return new Latest((link, target) -> Files.createSymbolicLink(link, target));
    }

    /// Whether it is there where anything was published, and names the newest folder.
    static boolean isRight(Shelf shelf) throws IOException {
        var latest = shelf.reports().resolve(NAME);
        var newest = shelf.newest().map(Path::getFileName).map(Path::toString);
        if (Files.isSymbolicLink(latest)) {
            return newest.equals(Optional.of(Files.readSymbolicLink(latest).toString()));
        }
        return newest.equals(Files.isRegularFile(latest)
                ? Optional.of(Files.readString(latest).strip())
                : Optional.empty());
    }

    /// Points to the newest folder, by way of a spare name; looks again, as another one may have come meanwhile.
    void point(Shelf shelf, Path spare) throws IOException {
        var newest = shelf.newest();
        var told = Optional.<Path>empty();
        while (newest.isPresent() && !newest.equals(told)) {
            told = newest;
            replace(shelf.reports().resolve(NAME), newest.get().getFileName(), spare);
            newest = shelf.newest();
        }
    }

    private void replace(Path latest, Path target, Path spare) throws IOException {
        Files.deleteIfExists(spare);
        try {
            linking.link(spare, target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.writeString(spare, target + "\n");
        }
        Files.move(spare, latest, StandardCopyOption.ATOMIC_MOVE);
    }
}
