package org.esep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A headless Chromium with a profile of its own, which keeps downloads in a folder.
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<Path> BROWSERS = Stream.of("/usr/bin/chromium", "/usr/bin/google-chrome").map(Path::of)
            .toList();
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final String SERIOUS = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(found => done(found.violations
                .filter(one => one.impact === 'serious' || one.impact === 'critical')
                .map(one => one.id + ': ' + one.nodes.map(node => node.html).join(' '))));
            """;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /// Whether this machine has one (on Debian: chromium, chromium-driver).
    static boolean isThere() {
        return program().isPresent() && Files.isExecutable(DRIVER);
    }

    private static Optional<Path> program() {
        return BROWSERS.stream().filter(Files::isExecutable).findFirst();
    }

    static Browser open(Path downloads) {
        var options = new ChromeOptions();
        options.setBinary(program().orElseThrow().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--disable-background-networking");
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString(),
                "plugins.always_open_pdf_externally", true));
        return new Browser(new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(), options));
    }

    void go(Object address) {
        driver.get(address.toString());
    }

    void type(String field, String text) {
        driver.findElement(By.id(field)).sendKeys(text);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /// Waits until the page says this; a click returns before the page that it leads to is there.
    void waitForWords(String words) {
        new WebDriverWait(driver, PATIENCE).ignoring(StaleElementReferenceException.class)
                .until(it -> it.findElement(By.tagName("body")).getText().contains(words));
    }

    void waitForAddress(String part) {
        new WebDriverWait(driver, PATIENCE)
                .until(it -> Objects.requireNonNull(it.getCurrentUrl()).contains(part));
    }

    void waitFor(String selector) {
        new WebDriverWait(driver, PATIENCE).until(it -> !it.findElements(By.cssSelector(selector)).isEmpty());
    }

    /// Waits until a file of this ending has arrived as a whole. The browser first takes the name with an empty file, which it
    /// then exchanges for the whole one.
    Path downloaded(Path downloads, String ending) {
        return new WebDriverWait(driver, PATIENCE).until(_ -> {
            try (var files = Files.list(downloads)) {
                return files.filter(file -> file.toString().endsWith(ending) && file.toFile().length() > 0).findFirst()
                        .orElse(null);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    void width(int pixels) {
        driver.manage().window().setSize(new Dimension(pixels, 900));
    }

    /// How far the page reaches beyond the window to the right, in pixels.
    long sideways() {
        return ((Number) Objects.requireNonNull(driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))).longValue();
    }

    /// That nothing on the page is a serious hindrance to those who do not see it or use no mouse.
    void assertAccessible() throws IOException {
        try (var axe = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat((List<?>) driver.executeAsyncScript(SERIOUS)).as(driver.getCurrentUrl()).isEmpty();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
