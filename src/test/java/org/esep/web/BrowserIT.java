package org.esep.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an officer does, in a browser, from signing in to the sentence behind a figure.
class BrowserIT {

    private static final List<String> DOCUMENTS = List.of("en/icmpd-bomca-10-project-page.docx",
            "en/latvian-border-guard-bomca-dushanbe-2021.txt", "en/lprc-rule-of-law-project-launch-2024.txt");
    private static final String PROGRAMME = "/programmes/bomca-10";

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsABrowser() {
        assumeTrue(Browser.isThere(), "no Chromium with its driver here; .ci/run installs them");
    }

    @Test
    void officerRunsWatchesDownloadsAndFollowsAFigureToItsSentence() throws Exception {
        prepare();
        var downloads = Files.createDirectory(folder.resolve("downloads"));
        try (var site = Site.on(folder); var browser = Browser.open(downloads)) {
            signIn(site, browser);
            runAndWatch(site, browser);
            download(site, browser, downloads);
            follow(site, browser, "en", "Figures");
            follow(site, browser, "kk", "Көрсеткіштер");
            everyPageSuitsAllReaders(site, browser);
        }
    }

    /// Reports in two languages, so that the run is short.
    private void prepare() throws IOException {
        for (var document : DOCUMENTS) {
            var target = folder.resolve("corpus").resolve(document);
            Files.createDirectories(target.getParent());
            Files.copy(Path.of("seeds").resolve(document), target);
        }
        var config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(config.resolve("users.yaml"), "- {name: chief, role: operator, password: \"%s\"}"
                .formatted(Passwords.encoded(Site.PASSWORD)));
        Files.writeString(config.resolve("esep.yaml"), Files.readString(Path.of("config", "esep.yaml"))
                .replace("languages: [en, ru, kk, ky]", "languages: [en, kk]"));
    }

    private static void signIn(Site site, Browser browser) throws IOException {
        browser.go(site.at("/?lang=en"));
        browser.assertAccessible();
        browser.type("username", "chief");
        browser.type("password", Site.PASSWORD);
        browser.find("main button").click();
        browser.waitForWords("Nothing has been published yet");
        browser.assertAccessible();
    }

    /// The page tells by itself that the run has ended: nobody loads it anew.
    private static void runAndWatch(Site site, Browser browser) throws IOException {
        browser.go(site.at("/runs"));
        browser.find("form[action='/runs'] button").click();
        browser.waitFor("#now form");
        browser.assertAccessible();
        browser.waitFor("#now:not(:has(form))");
        browser.go(site.at("/runs"));
        browser.waitForWords("published");
        browser.assertAccessible();
    }

    private static void download(Site site, Browser browser, Path downloads) throws IOException {
        browser.go(site.at("/?lang=en"));
        browser.waitForWords("Based on 3 documents");
        browser.assertAccessible();
        browser.find("a[href$='workbooks/en/KZ.xlsx']").click();
        assertThat(Files.size(browser.downloaded(downloads, ".xlsx"))).isGreaterThan(10_000);
        browser.find("a[href$='briefings/kk/KZ.pdf']").click();
        assertThat(
                Files.readString(browser.downloaded(downloads, ".pdf"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF").endsWith("%%EOF\n");
    }

    private static void follow(Site site, Browser browser, String language, String words) throws IOException {
        browser.go(site.at(PROGRAMME + "?lang=" + language));
        browser.waitForWords(words);
        browser.assertAccessible();
        browser.find("article.fact a[href*='/documents/']").click();
        browser.waitForAddress("/documents/");
        browser.waitFor("mark");
        assertThat(browser.find("mark").getText()).isNotBlank();
        browser.assertAccessible();
    }

    private static void everyPageSuitsAllReaders(Site site, Browser browser) throws IOException {
        for (var path : List.of("/", "/runs", "/runs/1", PROGRAMME, "/countries/KZ", "/mail", "/audit", "/nowhere")) {
            for (var language : PagesConfiguration.LANGUAGES) {
                browser.width(390);
                browser.go(site.at(path + "?lang=" + language));
                assertThat(browser.sideways()).as(path + " " + language).isZero();
            }
            browser.assertAccessible();
        }
    }
}
