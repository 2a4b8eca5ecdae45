package org.esep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages of runs and the same for programs.
class RunPagesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String CHIEF = basic("chief");
    private static final String DESK = basic("desk");

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Site site;

    @BeforeEach
    void start() throws IOException {
        var encoded = Passwords.encoded(Site.PASSWORD);
        write("config/users.yaml", """
                - {name: desk, password: "%s", role: viewer, countries: [KZ]}
                - {name: chief, password: "%s", role: operator}
                """.formatted(encoded, encoded));
        write("config/schedule.yaml", "- {name: weekly, cron: \"0 6 * * MON\", zone: Asia/Bishkek, languages: [ky]}");
        write("config/esep.yaml", Files.readString(Path.of("config/esep.yaml")).replaceAll("(?m)^languages: .*",
                "languages: [en]"));
        write("corpus/en/farms.txt",
                "The project \u201CFair Rules for Small Farms\u201D works in Georgia. Its budget is"
                        + " EUR 1.5 million.");
        site = Site.on(folder);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    @AfterEach
    void stop() throws IOException {
        site.close();
    }

    private static String basic(String name) {
        return "Basic " + Base64.getEncoder()
                .encodeToString((name + ":" + Site.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    private String awaited(String path, String wanted) throws Exception {
        var deadline = Instant.now().plus(PATIENCE);
        var seen = site.get(path, "Authorization", CHIEF).body();
        while (!seen.contains(wanted) && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            seen = site.get(path, "Authorization", CHIEF).body();
        }
        return seen;
    }

    @Test
    void operatorStartsARunAndSeesWhatCameOfIt() throws Exception {
        site.signIn("chief", Site.PASSWORD);
        assertThat(site.get("/runs").body()).contains("There was no run yet.", "Start main", "Start weekly",
                "06:00:00 +06:00");

        assertThat(site.send("/runs", "/runs", Map.of("definition", "main")).statusCode()).isEqualTo(302);
        assertThat(awaited("/api/v1/runs/1", "\"state\":\"published\"")).contains("\"state\":\"published\"",
                "\"read\":1",
                "\"who\":\"chief\"");
        assertThat(site.get("/runs/1").body()).contains("published", "/reports/main/20", "chief");
        assertThat(site.get("/runs/now").headers().firstValue("HX-Refresh")).contains("true");
        for (var language : List.of("ru", "kk", "ky")) {
            assertThat(site.get("/runs?lang=" + language).statusCode()).isEqualTo(200);
            assertThat(site.get("/runs/1").statusCode()).isEqualTo(200);
        }
        assertThat(site.get("/actuator/prometheus", "Authorization", CHIEF).body()).contains("esep_runs_total{");
    }

    @Test
    void viewerStartsNothingAndOneOfACountrySeesNoCounts() throws Exception {
        site.signIn("desk", Site.PASSWORD);

        assertThat(site.get("/runs").body()).doesNotContain("Start main", "Documents read anew");
        assertThat(site.send("/audit", "/runs", Map.of("definition", "main")).statusCode()).isIn(403, 404);
        assertThat(site.get("/api/v1/runs", "Authorization", DESK).statusCode()).isEqualTo(404);
        assertThat(site.get("/api/v1/runs", "Authorization", CHIEF).body()).isEqualTo("[]");
        assertThat(site.get("/runs/7").statusCode()).isEqualTo(404);
    }

    @Test
    void healthIsOpenAndTheDescriptionNamesTheRuns() throws Exception {
        assertThat(site.get("/actuator/health/readiness").body()).contains("UP");
        assertThat(site.get("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(site.get("/v3/api-docs", "Authorization", CHIEF).body()).contains("/api/v1/runs/{id}/restart");
    }
}
