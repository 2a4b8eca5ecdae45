package org.esep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of mails.
class MailPagesIT {

    @TempDir
    private Path folder;

    @Test
    void officersSeeThatNoServerIsSetAndNobodyElseSeesThePage() throws Exception {
        try (var site = Site.on(folder)) {
            assertThat(site.get("/mail").statusCode()).isEqualTo(302);
            site.signIn("operator", site.server().firstPassword().orElseThrow());

            assertThat(site.get("/mail?lang=en").body()).contains("No mail server is set", "No mail has been written");
            assertThat(site.send("/mail", "/mail/1/again", Map.of()).statusCode()).isEqualTo(404);
        }
    }
}
