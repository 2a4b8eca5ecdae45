package org.esep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

import org.esep.report.published.Sample;

/// Pages, downloads and the REST interface over a published folder, seen by one who sees all and one who is limited to
/// Kyrgyzstan.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedPagesIT {

    private static final String RUN = "2026-11-24T060000Z";
    private static final String FILES = "/reports/main/" + RUN + "/files/";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private Site site;
    @SuppressWarnings("NullAway.Init")
    private Site desk;

    @BeforeAll
    void start() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("config")).resolve("users.yaml"), """
                - {name: desk, password: "%s", role: viewer, countries: [KG]}
                - {name: chief, password: "%s", role: operator}
                """.formatted(Passwords.encoded(Site.PASSWORD), Passwords.encoded(Site.PASSWORD)));
        Sample.publish(folder.resolve("reports"), Instant.parse("2026-11-24T06:00:00Z"));
        site = Site.on(folder);
        site.signIn("chief", Site.PASSWORD);
        desk = site.another();
        desk.signIn("desk", Site.PASSWORD);
    }

    @AfterAll
    void stop() throws IOException {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "ky"})
    void everyPageOpensInEveryLanguage(String language) throws Exception {
        for (var page : List.of("/", "/reports/main", "/reports/main/" + RUN, "/programmes?q=sample",
                "/countries/KZ", "/programmes/programme-0000", "/documents/en/doc-0.txt", odd("/documents/"),
                "/documents/" + Sample.RECORDS)) {
            var answer = site.get(page + (page.contains("?") ? "&" : "?") + "lang=" + language);

            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).contains("<html lang=\"" + language + "\"").doesNotContain("??");
        }
    }

    @Test
    void reportsTellFiguresChecksAndChanges() throws Exception {
        assertThat(site.get("/?lang=en").body()).contains("As of 2026-11-24", "1,655,790", "does not hold",
                "revised: 1",
                "/reports/main/" + RUN + "/all.zip", FILES + "workbooks/en/KZ.xlsx", FILES + "data/facts.jsonl");
    }

    @Test
    void programmeLeadsToTheQuoteInTheDocument() throws Exception {
        var page = site.get("/programmes/programme-0002?lang=en").body();
        var link = Pattern.compile("href=\"(/documents/[^\"]*from=13&amp;to=50)#f-13\"").matcher(page);

        assertThat(link.find()).isTrue();
        assertThat(site.get(HtmlUtils.htmlUnescape(link.group(1))).body())
                .contains("<mark id=\"f-13\" class=\"chosen\">", "<mark id=\"f-3\"");
    }

    @Test
    void programmeLeadsToTheRecordInStructuredData() throws Exception {
        var page = site.get("/programmes/programme-0000?lang=en").body();
        var link = Pattern.compile("href=\"(/documents/[^\"]*from=23&amp;to=23)#fact-r23\"").matcher(page);

        assertThat(link.find()).isTrue();
        assertThat(site.get(HtmlUtils.htmlUnescape(link.group(1))).body()).contains("Records 24 to 43 of 45",
                "class=\"record chosen\" id=\"f-23\"", "id=\"fact-r23\"", "XX-42", "26:1", "at=3\"", "at=43\"")
                .doesNotContain("XX-22", "XX-43", "could not be read");
    }

    @Test
    void recordsArePagedAndPagesThatAreNotThereAreTheLast() throws Exception {
        var address = "/documents/" + Sample.RECORDS + "?lang=en&at=";

        assertThat(site.get(address + "0").body()).contains("Records 1 to 20 of 45", "at=20\"")
                .doesNotContain("Records before");
        assertThat(site.get(address + "40").body()).contains("Records 41 to 45 of 45", "at=20\"")
                .doesNotContain("Records that follow");
        assertThat(site.get(address + "999999999").body()).contains("Records 45 to 45 of 45");
    }

    @Test
    void refusedDocumentSaysSo() throws Exception {
        assertThat(site.get("/documents/" + Sample.REFUSED + "?lang=en").body())
                .contains("This document could not be read.");
    }

    @Test
    void nothingOfDocumentRunsInThePage() throws Exception {
        for (var page : List.of(odd("/documents/"), "/programmes/programme-0002", "/programmes?q=%3Cscript%3E")) {
            assertThat(site.get(page).body()).as(page).doesNotContain("<script>", "<b>Odd", "<i>'");
        }
        assertThat(site.get(odd("/documents/")).body()).contains("&lt;script&gt;alert(&#39;title&#39;)");
    }

    @Test
    void fileIsHandedOutWithItsNameAndNotTwice() throws Exception {
        var file = site.get(FILES + "workbooks/en/KZ.xlsx");
        var tag = file.headers().firstValue("ETag").orElseThrow();

        assertThat(file.body()).isEqualTo("content of workbooks/en/KZ.xlsx");
        assertThat(file.headers().firstValue("Content-Disposition")).get().asString()
                .startsWith("attachment").contains("esep-2026-11-24-KZ-en.xlsx");
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(site.get(FILES + "workbooks/en/KZ.xlsx", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(site.get(FILES + "workbooks/en/KZ.xlsx", "Range", "bytes=0-6"))
                .returns(206, HttpResponse::statusCode).returns("content", HttpResponse::body);
    }

    @Test
    void oddNameIsOneHeaderAndNoPath() throws Exception {
        var file = site.get(odd(FILES + "data/texts/") + ".txt");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
        assertThat(file.headers().firstValue("Content-Disposition")).get().asString().startsWith("attachment")
                .doesNotContain("<", "/").contains("filename*=UTF-8''esep-2026-11-24-");
    }

    @ParameterizedTest
    @ValueSource(strings = {FILES + "../../../users.yaml", FILES + "%2e%2e/%2e%2e/users.yaml",
            FILES + "..%2f..%2fconfig%2fusers.yaml", FILES + "%252e%252e%252fconfig", FILES + "data%5c..%5cx",
            FILES + "manifest.json%00.txt", FILES + "data/", "/reports/main/..%2f..%2fconfig/all.zip",
            "/reports/..%2fconfig/latest", "/reports/%2e%2e/latest", "/reports/main/.staging-1/all.zip",
            "/documents/..%2f..%2fconfig/users.yaml", "/documents/%252e%252e/config/users.yaml",
            "/programmes/..%2f..%2fconfig", "/programmes/x?definition=..%2fconfig&run=latest"})
    void nothingLeadsOutOfThePublishedFolder(String path) throws Exception {
        assertThat(site.get(path)).satisfies(answer -> assertThat(answer.statusCode()).isIn(400, 404),
                answer -> assertThat(answer.body()).doesNotContain("bcrypt"));
    }

    @Test
    void archiveHoldsWhatTheViewerSeesAndIsTheSameEachTime() throws Exception {
        var zip = site.bytes("/reports/main/latest/all.zip").body();
        var files = entries(zip);

        assertThat(files).containsEntry("workbooks/en/KG.xlsx", "content of workbooks/en/KG.xlsx")
                .containsKeys("data/facts.jsonl", "workbooks/en/overview.xlsx");
        assertThat(files.keySet()).noneMatch(name -> name.startsWith("/") || name.contains(".."));
        assertThat(site.bytes("/reports/main/" + RUN + "/all.zip").body()).isEqualTo(zip);
        assertThat(entries(desk.bytes("/reports/main/latest/all.zip").body()).keySet()).containsExactly(
                "briefings/ru/KG.pdf", "workbooks/en/KG.xlsx", "workbooks/en/programmes/programme-0002.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {FILES + "workbooks/en/KZ.xlsx", FILES + "workbooks/en/overview.xlsx",
            FILES + "data/facts.jsonl", FILES + "workbooks/en/programmes/programme-0000.xlsx", "/countries/KZ",
            "/programmes/programme-0000", "/documents/" + Sample.RECORDS, "/nowhere"})
    void whatViewerMayNotSeeIsNotThere(String path) throws Exception {
        assertThat(desk.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void limitedViewerSeesTheOwnCountry() throws Exception {
        assertThat(desk.get("/?lang=en").body()).contains("Kyrgyzstan", FILES + "workbooks/en/KG.xlsx")
                .doesNotContain("Kazakhstan", "KZ.xlsx", "overview", "facts.jsonl", "1,655,790", "programme-0000");
        assertThat(desk.get("/programmes?q=").body()).contains("programme-0002").doesNotContain("programme-0001");
        assertThat(desk.get("/documents/en/doc-0.txt").body()).contains("programme-0002")
                .doesNotContain("programme-0000", "180,000,000");
    }

    @Test
    void nothingPublishedYetIsToldWithWhatToDo() throws Exception {
        assertThat(site.get("/reports/quarterly?lang=en")).returns(200, HttpResponse::statusCode)
                .satisfies(answer -> assertThat(answer.body()).contains("Nothing has been published yet.", "/runs"));
    }

    private static String odd(String before) {
        return before + UriUtils.encode(Sample.ODD, "UTF-8").replace("%2F", "/");
    }

    private static Map<String, String> entries(byte[] archive) throws IOException {
        var entries = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
