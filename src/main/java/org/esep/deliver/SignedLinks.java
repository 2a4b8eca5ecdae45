package org.esep.deliver;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import org.esep.settings.Pages;

/// Links to one published file each that need no sign-in, until they expire. A link is signed by the state's secret: none
/// can be made or changed by whoever does not know it.
public record SignedLinks(Pages pages, Seal seal) {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final String END = "\n";
    private static final int PARTS = 3;
    private static final int MOST = 4000;

    /// A file that a recipient may open until then; the path begins with definition and run.
    public record Shared(String path, Instant expires, String recipient) {}

    /// The link to a file; none where the pages have no address.
    public Optional<URI> link(Shared shared) {
        return pages.shared(sign(shared));
    }

    public String sign(Shared shared) {
        var said = String.join(END, Long.toString(shared.expires().getEpochSecond()), shared.recipient(),
                shared.path()).getBytes(StandardCharsets.UTF_8);
        return ENCODER.encodeToString(said) + "." + ENCODER.encodeToString(seal.sign(said));
    }

    /// What a token shares; none where it is not ours, was changed or has expired.
    public Optional<Shared> verify(String token, Instant now) {
        try {
            var dot = token.indexOf('.');
            return dot < 0 || token.length() > MOST ? Optional.empty() : verified(token, dot, now);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<Shared> verified(String token, int dot, Instant now) {
        var said = Base64.getUrlDecoder().decode(token.substring(0, dot));
        var signature = Base64.getUrlDecoder().decode(token.substring(dot + 1));
        return seal.isSigned(said, signature)
                ? Optional.of(shared(new String(said, StandardCharsets.UTF_8)))
                        .filter(shared -> now.isBefore(shared.expires()))
                : Optional.empty();
    }

    private static Shared shared(String said) {
        var parts = said.split(END, PARTS);
        return new Shared(parts[2], Instant.ofEpochSecond(Long.parseLong(parts[0])), parts[1]);
    }
}
