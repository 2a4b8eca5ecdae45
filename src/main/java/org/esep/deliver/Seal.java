package org.esep.deliver;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The secret of a state, with which only the processes on it can sign.
public record Seal(String secret) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID = 32;

    byte[] sign(byte[] said) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(said);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Takes as long for a signature that is nearly right as for any other.
    boolean isSigned(byte[] said, byte[] signature) {
        return MessageDigest.isEqual(signature, sign(said));
    }

    /// An id that is always the same for the same thing and that nobody else gives.
    public String id(String thing) {
        return HexFormat.of().formatHex(sign(thing.getBytes(StandardCharsets.UTF_8))).substring(0, ID);
    }
}
