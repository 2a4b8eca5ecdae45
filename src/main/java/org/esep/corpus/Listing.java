package org.esep.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// Lists what lies in a folder, nested to any depth: files, links, which are not followed, and folders that cannot be
/// opened. Hidden ones are left out, and so is what is neither file nor folder.
final class Listing extends SimpleFileVisitor<Path> {

    private static final String TWIN = "~";

    private final Path top;
    private final List<Found> found = new ArrayList<>();

    private Listing(Path top) {
        this.top = top;
    }

    /// What can be done with a file.
    enum Kind {
        FILE, LINK, CLOSED
    }

    /// A file and its name below the folder as its file system writes it.
    record Found(Path file, Path name, Kind kind) {}

    /// The files by their paths in the corpus. File systems write the same name differently: one form of it counts, and
    /// of two files that come to one path the second has a mark.
    static SortedMap<String, Found> of(Path top) {
        var listing = new Listing(top);
        try {
            Files.walkFileTree(top, listing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byPath(listing.found.stream().sorted(Comparator.comparing(Found::name)).toList());
    }

    private static SortedMap<String, Found> byPath(List<Found> found) {
        var names = found.stream().map(file -> FileNames.path(file.name()))
                .collect(Collectors.toCollection(TreeSet::new));
        var files = new TreeMap<String, Found>();
        for (var file : found) {
            var path = FileNames.path(file.name());
            while (files.containsKey(path) || isFolderOfTexts(path, names)) {
                path = path + TWIN;
            }
            files.put(path, file);
        }
        return files;
    }

    /// Outputs keep the text of `a` in `a.txt`, which may be the name of a folder of the corpus.
    private static boolean isFolderOfTexts(String path, NavigableSet<String> names) {
        var folder = path + ".txt/";
        var behind = names.ceiling(folder);
        return behind != null && behind.startsWith(folder);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            add(file, Kind.LINK);
        } else if (attributes.isRegularFile()) {
            add(file, Kind.FILE);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(top)) {
            throw failure;
        }
        add(file, Kind.CLOSED);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            add(folder, Kind.CLOSED);
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(Path file, Kind kind) {
        if (!isHidden(file)) {
            found.add(new Found(file, top.relativize(file), kind));
        }
    }

    private boolean isHidden(Path file) {
        return !file.equals(top) && file.getFileName().toString().startsWith(".");
    }
}
