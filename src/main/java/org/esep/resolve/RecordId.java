package org.esep.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// The id of an activity that structured data know by an identifier. It is made of the identifier alone, so that it is the
/// same in every run without being registered: the identifier in small letters where that is an id, else what of it can be
/// written and a digest of it.
final class RecordId {

    private static final int LONGEST = 60;
    private static final int DIGEST_BYTES = 6;
    private static final char HYPHEN = '-';

    private RecordId() {}

    static String of(String identifier) {
        var small = identifier.toLowerCase(Locale.ROOT);
        var slug = slug(small);
        if (slug.contentEquals(small) && slug.length() <= LONGEST) {
            return small;
        }
        var digest = HexFormat.of().formatHex(sha256(small), 0, DIGEST_BYTES);
        var kept = slug.substring(0, Math.min(slug.length(), LONGEST - digest.length() - 1));
        return kept.isEmpty() ? digest : kept + (kept.endsWith("-") ? "" : "-") + digest;
    }

    private static CharSequence writable(String small) {
        var slug = new StringBuilder(small.length());
        for (var at = 0; at < small.length(); at++) {
            var character = small.charAt(at);
            if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')) {
                slug.append(character);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != HYPHEN) {
                slug.append(HYPHEN);
            }
        }
        return slug;
    }

    private static String slug(String small) {
        var slug = writable(small).toString();
        return slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
