package org.esep.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 in hex of a file, and its size in bytes.
record FileDigest(String sha256, long bytes) {

    static FileDigest of(Path file) throws IOException {
        var sha = start();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), sha)) {
            var bytes = Files.copy(file, out);
            return new FileDigest(HexFormat.of().formatHex(sha.digest()), bytes);
        }
    }

    static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
