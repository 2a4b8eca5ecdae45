package org.esep.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.Currency;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.esep.iati.Country;

class ConfigurationTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");

    @TempDir
    private Path folder;

    private ConfigFolder with(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
        return ConfigFolder.over(folder);
    }

    @Test
    void packagedDefaultsAreWhole() {
        var config = ConfigFolder.packaged();
        var settings = Settings.load(config);

        assertThat(settings.reportingCurrency()).isEqualTo(EUR);
        assertThat(settings.fiscalYearStart()).isEqualTo(Month.JANUARY);
        assertThat(RecipientCountries.load(config).countries()).contains(new Country("KZ")).isSorted();
        assertThat(Regions.load(config).regions()).isNotEmpty();
    }

    @Test
    void fileOfTheFolderReplacesThePackagedOne() throws IOException {
        var config = with("countries.yaml", "[KG]");

        assertThat(RecipientCountries.load(config).countries()).containsExactly(new Country("KG"));
        assertThat(Settings.load(config).languages()).containsExactly("en", "ru", "kk", "ky");
        assertThat(config.list("languages/ru", ".yaml")).contains("languages/ru/funding.yaml");
    }

    @Test
    void digestTellsEveryChange() throws IOException {
        var before = ConfigFolder.packaged().digest("");

        assertThat(with("countries.yaml", "[KG]").digest("")).isNotEqualTo(before);
        assertThat(ConfigFolder.packaged().digest("")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "zone: Moon/Crater; Moon/Crater is not a time zone", "reporting-currency: EURO; not an ISO 4217 code",
            "fiscal-year-start: 13; 13 is not a month", "max-document-bytes: 0; not positive",
            "max-document-characters: 0; max-document-characters 0 is not positive",
            "max-document-pages: -1; max-document-pages -1 is not positive",
            "max-unpacked-ratio: 0; max-unpacked-ratio 0 is not positive", "max-document-seconds: 0; not positive",
            "max-structured-bytes: 0; max-structured-bytes 0 is not positive",
            "base-url: ftp://example.org; ftp://example.org is not an address of the web",
            "mail-sender: nobody; nobody is not a mail address", "max-mail-bytes: 0; not positive",
            "link-days: 0; link-days 0 is not positive", "colour: blue; colour"})
    void wrongSettingIsNamedWithItsFile(String line, String told) throws IOException {
        var right = Files.readString(Path.of("config/esep.yaml"));
        var key = line.substring(0, line.indexOf(':'));
        var wrong = right.lines().filter(kept -> !kept.startsWith(key + ":")).reduce("",
                (one, other) -> one + other + "\n") + line;
        var config = with("esep.yaml", wrong);

        assertThatThrownBy(() -> Settings.load(config)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("esep.yaml").hasMessageContaining(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"gives: MUCH; own.yaml:2: MUCH is none of [SOME, ALL]",
            "given: ALL; own.yaml:2: there is no key given; keys are [gives, letters, number]",
            "gives: ALL; own.yaml:1: letters is missing", "letters: a; own.yaml:2: a list is missing, e.g. [one, two]",
            "number: two; own.yaml:2: two is no number", "gives: [; own.yaml:2: "})
    void wrongYamlIsToldInWordsOfWhoeverWroteIt(String line, String told) {
        assertThatThrownBy(() -> Yaml.read("own.yaml", "# Own.\n" + line + "\n", Own.class))
                .isInstanceOf(ConfigurationException.class).hasMessageStartingWith(told);
    }

    record Own(Some gives, java.util.List<String> letters, int number) {
        enum Some {
            SOME, ALL
        }
    }

    @Test
    void settingsOfAnEarlierVersionNameNoAddress() throws IOException {
        var earlier = Files.readAllLines(Path.of("config/esep.yaml")).stream()
                .filter(line -> !line
                        .matches(
                                "(max-document-(characters|pages|seconds)|max-unpacked-ratio|max-structured-bytes|base-url|mail-sender|max-mail-bytes|link-days):.*"))
                .toList();
        var settings = Settings.load(with("esep.yaml", String.join("\n", earlier)));

        assertThat(settings.pages()).isEqualTo(Pages.NONE);
        assertThat(settings.maxStructuredBytes()).isEqualTo(20_000_000_000L);
        assertThat(settings.documentLimits()).isEqualTo(Settings.load(ConfigFolder.packaged()).documentLimits());
        assertThat(settings.mail()).isEqualTo(Settings.load(ConfigFolder.packaged()).mail());
    }

    @Test
    void placeInTheFolderIsShownAsAFileToOpen() throws IOException {
        var config = with("countries.yaml", "[KG]");

        assertThat(config.shown("countries.yaml:3")).isEqualTo(folder.resolve("countries.yaml") + ":3");
        assertThat(config.shown("regions.yaml:3")).isEqualTo("config/regions.yaml:3");
        assertThat(config.shown("nowhere.yaml")).isEqualTo("nowhere.yaml");
        assertThat(ConfigFolder.over(Path.of("config")).shown("esep.yaml:1"))
                .isEqualTo(Path.of("config", "esep.yaml") + ":1");
    }

    @Test
    void missingFolderAndWrongRecipientsAreTold() throws IOException {
        assertThatThrownBy(() -> ConfigFolder.over(folder.resolve("none"))).hasMessageContaining("is not a folder");
        var config = with("countries.yaml", "[Kyrgyzstan]");
        assertThatThrownBy(() -> RecipientCountries.load(config)).hasMessageContaining("Kyrgyzstan")
                .hasMessageContaining("[KZ, KG]");
        assertThatThrownBy(() -> config.read("none.yaml")).hasMessageContaining("none.yaml: is missing");
    }

    @Test
    void ratesGoByWayOfTheEuroAndTellTheirYear() {
        var rates = RateTable.load(ConfigFolder.packaged());
        var there = rates.rate(USD, EUR, 2020).orElseThrow();
        var back = rates.rate(EUR, USD, 2020).orElseThrow();

        assertThat(there.year()).isEqualTo(2020);
        assertThat(there.fit()).isEqualTo(Rate.Fit.OF_YEAR);
        assertThat(there.value().multiply(back.value())).isBetween(new java.math.BigDecimal("0.999999"),
                new java.math.BigDecimal("1.000001"));
        assertThat(rates.rate(USD, EUR, 2090).orElseThrow().fit()).isEqualTo(Rate.Fit.LAST_KNOWN);
        assertThat(rates.rate(USD, EUR, 1980)).isEmpty();
        assertThat(rates.rate(Currency.getInstance("ALL"), EUR, 2020)).isEmpty();
        assertThat(rates.rate(Currency.getInstance("UZS"), EUR, 2001)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"2020,USD,-1,1,x; not positive", "2020,USD,x,1,x; rates.csv:2:", "2020,XXZ,1,1,x; e.g. 2024",
                    "2020,USD,1,1,x|2020,USD,2,1,x; twice"})
    void wrongRatesAreTold(String rows, String told) throws IOException {
        var config = with("rates.csv",
                "year,currency,unitsPerEuro,unitsPerDollar,source\n" + rows.replace('|', '\n') + "\n");

        assertThatThrownBy(() -> RateTable.load(config)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("rates.csv").hasMessageContaining(told);
    }
}
