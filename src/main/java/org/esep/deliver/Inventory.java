package org.esep.deliver;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.esep.report.export.Manifest;

/// The files below a folder with their sizes and digests.
final class Inventory {

    private Inventory() {}

    static List<Manifest.Entry> of(Path folder) throws IOException {
        var entries = new ArrayList<Manifest.Entry>();
        for (var file : files(folder)) {
            entries.add(entry(folder, file));
        }
        return entries;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList();
        }
    }

    private static Manifest.Entry entry(Path folder, Path file) throws IOException {
        var path = folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        return new Manifest.Entry(path, Files.size(file), sha256(file));
    }

    private static String sha256(Path file) throws IOException {
        try (var digest = new DigestOutputStream(OutputStream.nullOutputStream(),
                MessageDigest.getInstance("SHA-256"))) {
            Files.copy(file, digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
