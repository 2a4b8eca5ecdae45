package org.esep.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.settings.Pages;

class SignedLinksTest {

    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
    private static final SignedLinks.Shared SHARED = new SignedLinks.Shared(
            "main/2026-03-02T060000Z/briefings/ru/KZ.pdf", NOW.plusSeconds(60), "Desk \u04d9");

    private final SignedLinks links = new SignedLinks(new Pages(Optional.of(URI.create("https://esep.example.org"))),
            new Seal("secret"));

    @Test
    void leadsToItsFileUntilItExpires() {
        var token = links.sign(SHARED);

        assertThat(links.link(SHARED)).contains(URI.create("https://esep.example.org/shared/" + token));
        assertThat(links.verify(token, NOW)).contains(SHARED);
        assertThat(links.verify(token, SHARED.expires())).isEmpty();
    }

    @Test
    void anotherSecretOrFileIsNotSigned() {
        var token = links.sign(SHARED);
        var other = links
                .sign(new SignedLinks.Shared("main/2026-03-02T060000Z/data/facts.jsonl", SHARED.expires(), ""));

        assertThat(new SignedLinks(Pages.NONE, new Seal("guess")).verify(token, NOW)).isEmpty();
        assertThat(links.verify(other.substring(0, other.indexOf('.')) + token.substring(token.indexOf('.')), NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.b", "!!.!!", "../../etc/passwd", "YQ.YQ", "no-dot"})
    void whatIsNoTokenIsNone(String token) {
        assertThat(links.verify(token, NOW)).isEmpty();
    }
}
