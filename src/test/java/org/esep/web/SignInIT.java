package org.esep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInIT {

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Site site;

    @BeforeEach
    void start() throws IOException {
        var encoded = Passwords.encoded(Site.PASSWORD);
        Files.writeString(Files.createDirectories(folder.resolve("config")).resolve("users.yaml"), """
                - {name: desk, password: "%s", role: viewer, countries: [KZ]}
                - {name: chief, password: "%s", role: operator}
                - {name: elsewhere, role: viewer}
                """.formatted(encoded, encoded));
        site = Site.on(folder);
    }

    @AfterEach
    void stop() throws IOException {
        site.close();
    }

    @Test
    void pagesLeadToTheSignInAndAfterItBack() throws Exception {
        assertThat(site.get("/audit").headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to)
                .endsWith("/login"));
        assertThat(site.signIn("chief", Site.PASSWORD)).endsWith("/audit?continue");
        assertThat(site.get("/audit").statusCode()).isEqualTo(200);
    }

    @Test
    void wrongPasswordAndUserWithoutOneAreRefusedAlike() throws Exception {
        assertThat(site.signIn("desk", "wrong")).endsWith("/login?error");
        assertThat(site.signIn("elsewhere", "")).endsWith("/login?error");
        assertThat(site.signIn("nobody", Site.PASSWORD)).endsWith("/login?error");
    }

    @Test
    void whoFailsTooOftenWaitsEvenWithTheRightPassword() throws Exception {
        for (var tries = 0; tries < 5; tries++) {
            site.signIn("chief", "wrong");
        }
        assertThat(site.signIn("chief", Site.PASSWORD)).endsWith("/login?paused");
        assertThat(basic("/api/v1/reports", "chief:" + Site.PASSWORD)).isEqualTo(429);
    }

    @Test
    void formWithoutTokenIsRefused() throws Exception {
        site.signIn("chief", Site.PASSWORD);
        assertThat(site.send("/style.css", "/logout", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void onlyOperatorsReadWhoDidWhat() throws Exception {
        site.signIn("desk", Site.PASSWORD);
        assertThat(site.get("/audit").statusCode()).isEqualTo(404);
        site.signIn("chief", Site.PASSWORD);
        assertThat(site.get("/audit").body()).contains("<td>desk</td>", "<td>signed in</td>");
    }

    @Test
    void nameOfASignInIsNeverRunAsMarkup() throws Exception {
        site.signIn("<script>alert(1)</script>", "wrong");
        site.signIn("chief", Site.PASSWORD);
        assertThat(site.get("/audit").body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    }

    @Test
    void pagesForbidStrangeScriptsFramesAndGuessesOfTheirKind() throws Exception {
        var headers = site.get("/login").headers();
        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    @Test
    void cookieOfTheSessionIsHiddenFromScriptsAndSecureBehindAnEncryptingProxy() throws Exception {
        site.signIn("desk", Site.PASSWORD);
        var plain = cookie();
        assertThat(plain).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
        assertThat(cookie("X-Forwarded-Proto", "https")).contains("Secure");
    }

    private String cookie(String... headers) throws Exception {
        var request = HttpRequest.newBuilder(site.at("/login"));
        try (var visitor = Site.visitor()) {
            return visitor.send((headers.length == 0 ? request : request.headers(headers)).build(),
                    BodyHandlers.ofString()).headers().firstValue("Set-Cookie").orElse("");
        }
    }

    @Test
    void programsSignInByBasicAndGetNoSession() throws Exception {
        assertThat(basic("/actuator/health", "")).isEqualTo(200);
        assertThat(basic("/api/v1/nothing", "")).isEqualTo(401);
        assertThat(basic("/api/v1/nothing", "desk:" + Site.PASSWORD)).isEqualTo(404);
        assertThat(basic("/actuator/env", "desk:" + Site.PASSWORD)).isEqualTo(403);
        site.signIn("chief", Site.PASSWORD);
        assertThat(site.get("/audit").body()).contains("<td>chief</td>").doesNotContain("<td>desk</td>");
    }

    private int basic(String path, String login) throws Exception {
        try (var visitor = Site.visitor()) {
            var request = HttpRequest.newBuilder(site.at(path));
            if (!login.isEmpty()) {
                request.header("Authorization", "Basic " + Base64.getEncoder()
                        .encodeToString(login.getBytes(StandardCharsets.UTF_8)));
            }
            var response = visitor.send(request.build(), BodyHandlers.ofString());
            assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
            return response.statusCode();
        }
    }
}
