package org.esep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.esep.report.published.Sample;

/// The REST interface over a published folder.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestIT {

    private static final String RUN = "2026-11-24T060000Z";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private Site site;

    @BeforeAll
    void start() throws IOException {
        var encoded = Passwords.encoded(Site.PASSWORD);
        Files.writeString(Files.createDirectories(folder.resolve("config")).resolve("users.yaml"), """
                - {name: desk, password: "%s", role: viewer, countries: [KG]}
                - {name: chief, password: "%s", role: operator}
                """.formatted(encoded, encoded));
        Sample.publish(folder.resolve("reports"), Instant.parse("2026-11-24T06:00:00Z"));
        site = Site.on(folder);
    }

    @AfterAll
    void stop() throws IOException {
        site.close();
    }

    @Test
    void reportsAreListedWithTheirFiles() throws Exception {
        var report = json("chief", "/api/v1/reports").path(0);

        assertThat(report.path("run").asString()).isEqualTo(RUN);
        assertThat(report.path("asOf").asString()).isEqualTo("2026-11-24");
        assertThat(report.path("countries").toString()).isEqualTo("[\"KG\",\"KZ\"]");
        assertThat(report.path("files").valueStream().map(file -> file.path("address").asString()))
                .contains("/reports/main/" + RUN + "/files/workbooks/en/KZ.xlsx");
        assertThat(json("desk", "/api/v1/reports/main/latest").path("countries").toString()).isEqualTo("[\"KG\"]");
    }

    @Test
    void programmesAreFilteredAndPaged() throws Exception {
        assertThat(ids("chief", "/api/v1/programmes")).isEqualTo("3 programme-0000 programme-0001 programme-0002");
        assertThat(ids("chief", "/api/v1/programmes?page=1&size=2")).isEqualTo("3 programme-0002");
        assertThat(ids("chief", "/api/v1/programmes?country=KG")).isEqualTo("1 programme-0002");
        assertThat(ids("chief", "/api/v1/programmes?q=NUMBER%201")).isEqualTo("1 programme-0001");
        assertThat(ids("desk", "/api/v1/programmes")).isEqualTo("1 programme-0002");
    }

    @Test
    void programmeAndFactsAreAsInTheDataFiles() throws Exception {
        var line = Files.readAllLines(folder.resolve("reports/latest/data/programmes.jsonl")).get(2);

        assertThat(get("chief", "/api/v1/programmes/programme-0002").body()).isEqualTo(line);
        assertThat(ids("chief", "/api/v1/programmes/programme-0002/facts?size=3")).isEqualTo("4 b2 a2 o1");
    }

    @Test
    void documentsAndOrganisationsAreGiven() throws Exception {
        var path = UriUtils.encode(Sample.ODD, "UTF-8").replace("%2F", "/");

        assertThat(json("chief", "/api/v1/documents").path("total").asInt()).isEqualTo(4);
        assertThat(json("chief", "/api/v1/documents/" + path).path("title").asString()).isEqualTo(Sample.SCRIPT);
        assertThat(ids("chief", "/api/v1/organisations")).isEqualTo("2 european-union sample-foundation");
        assertThat(json("chief", "/api/v1/organisations/european-union").path("name").asString())
                .isEqualTo("European Union");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/programmes/programme-0000", "/api/v1/programmes/programme-0000/facts",
            "/api/v1/organisations", "/api/v1/organisations/european-union", "/api/v1/programmes/nothing",
            "/api/v1/reports/main/2020-01-01T000000Z", "/api/v1/nothing"})
    void whatViewerMayNotSeeIsNotThereAndToldAsProblem(String path) throws Exception {
        assertThat(get("desk", path)).returns(404, HttpResponse::statusCode)
                .satisfies(answer -> assertThat(answer.headers().firstValue("Content-Type")).get().asString()
                        .startsWith("application/problem+json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=-1", "size=0", "size=1001", "page=one"})
    void wrongPageIsToldAsProblem(String query) throws Exception {
        assertThat(get("chief", "/api/v1/programmes?" + query)).returns(400, HttpResponse::statusCode)
                .satisfies(answer -> assertThat(answer.body()).contains("\"status\":400"));
    }

    @Test
    void interfaceDescribesItself() throws Exception {
        assertThat(json("desk", "/v3/api-docs").path("paths").propertyNames()).contains("/api/v1/reports",
                "/api/v1/programmes", "/api/v1/programmes/{id}/facts", "/api/v1/documents", "/api/v1/organisations");
    }

    private String ids(String user, String path) throws Exception {
        var page = json(user, path);
        return page.path("total").asInt() + " " + String.join(" ", page.path("items").valueStream()
                .map(item -> item.path("id").asString()).toList());
    }

    private JsonNode json(String user, String path) throws Exception {
        return JsonMapper.shared().readTree(get(user, path).body());
    }

    private HttpResponse<String> get(String user, String path) throws Exception {
        var name = user + ":" + Site.PASSWORD;
        return site.get(path, "Authorization", "Basic " + Base64.getEncoder()
                .encodeToString(name.getBytes(StandardCharsets.UTF_8)));
    }
}
