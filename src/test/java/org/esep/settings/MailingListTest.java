package org.esep.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.esep.iati.Country;

class MailingListTest {

    private static final String SENDER = "mail-sender: esep@example.org";
    private static final String BASE = "base-url: https://esep.example.org";

    @TempDir
    private Path folder;

    private MailingList load(String recipients, String... settings) throws IOException {
        var written = Files.readString(Path.of("config/esep.yaml"));
        for (var setting : settings) {
            written = written.replaceFirst("(?m)^" + setting.substring(0, setting.indexOf(':')) + ": .*", setting);
        }
        Files.writeString(folder.resolve("esep.yaml"), written);
        Files.writeString(folder.resolve("recipients.yaml"), recipients);
        var config = ConfigFolder.over(folder);
        return load(config);
    }

    private static MailingList load(ConfigFolder config) {
        var settings = Settings.load(config);
        return MailingList.load(config, settings, RecipientCountries.load(config),
                Schedule.load(config, settings.zone()));
    }

    private static String entry(String line) {
        var key = line.substring(0, line.indexOf(':'));
        var others = "name: Desk\nto: desk@example.org\ncountries: [KZ]\n".lines()
                .filter(other -> !other.startsWith(key + ":")).toList();
        return "recipients:\n  - {" + String.join(", ", others) + ", " + line + "}\noperators: []\n";
    }

    @Test
    void nobodyGetsMailByDefault() {
        assertThat(load(ConfigFolder.packaged()).isEmpty()).isTrue();
    }

    @Test
    void recipientNeedsOnlyNameAddressAndCountries() throws IOException {
        assertThat(load(entry("countries: all"), SENDER).recipients()).containsExactly(new Recipient("Desk",
                new MailAddress("desk@example.org"), Optional.empty(), List.of("en"),
                Set.of(Recipient.Format.BRIEFING),
                Recipient.As.ATTACHMENT, Recipient.When.EVERY_RUN, Set.of("main")));
    }

    @Test
    void exampleOfTheCommentsLoads() throws IOException {
        var example = Files.readAllLines(Path.of("config/recipients.yaml")).stream()
                .dropWhile(line -> !line.startsWith("# An example")).skip(1).takeWhile(line -> line.startsWith("# "))
                .map(line -> line.substring(2)).toList();
        var list = load(String.join("\n", example), SENDER, BASE);

        assertThat(list.recipients()).extracting(Recipient::name).containsExactly("Desk for Kazakhstan",
                "Head of unit");
        assertThat(list.recipients().getFirst()).isEqualTo(new Recipient("Desk for Kazakhstan",
                new MailAddress("desk-kz@example.org"), Optional.of(new TreeSet<>(Set.of(new Country("KZ")))),
                List.of("ru", "kk"), Set.of(Recipient.Format.BRIEFING, Recipient.Format.WORKBOOK),
                Recipient.As.ATTACHMENT, Recipient.When.CHANGES, Set.of("main")));
        assertThat(list.operators()).containsExactly(
                new MailingList.Operator("Night shift", new MailAddress("operators@example.org"), "en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"to: desk; to: desk is not a mail address; e.g. to: desk@example.org",
            "name: \"\"; name is missing; e.g. name:",
            "name: \"Desk\\r\\nBcc: x@example.org\"; name is more than one line",
            "to: \"a@example.org\\nBcc: b@example.org\"; is not a mail address",
            "to: a@example.org, b@example.org; there is no key b@example.org",
            "countries: [XX]; countries: XX is none of [AM, AZ, GE, KG, KZ, MD, MN, TJ, TM, UA, UZ] in countries.yaml",
            "countries: KZ; countries are a list or all; e.g. countries: [KZ, KG]",
            "languages: [de]; language de is none of [en, ru, kk, ky] in esep.yaml; e.g. en",
            "formats: [pdf]; formats: pdf is none of [briefing, workbook]; e.g. formats: briefing",
            "formats: []; formats is empty; e.g. formats: [briefing]",
            "as: link; as: link needs a base-url in esep.yaml", "as: fax; as: fax is none of [attachment, link]",
            "definitions: [weekly]; definitions: weekly is none of [main] in schedule.yaml",
            "when: daily; when: daily is none of [every-run, changes]", "colour: red; there is no key colour"})
    void wrongEntryIsToldWithItsLine(String line, String told) {
        assertThatThrownBy(() -> load(entry(line), SENDER)).isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("recipients.yaml:2: ").hasMessageContaining(told);
    }

    @Test
    void nameIsTakenOnce() {
        var twice = """
                recipients:
                  - {name: Desk, to: a@example.org, countries: all}
                  - {name: Desk, to: b@example.org, countries: all}
                operators: []
                """;

        assertThatThrownBy(() -> load(twice, SENDER))
                .hasMessageStartingWith("recipients.yaml:3: the name Desk is taken");
    }

    @Test
    void definitionNamesWhoGetsItsReports() throws IOException {
        Files.writeString(folder.resolve("schedule.yaml"), "- {name: monthly, recipients: [Desk]}\n");
        var list = load(entry("countries: all"), SENDER);
        var schedule = Schedule.load(ConfigFolder.over(folder), java.time.ZoneOffset.UTC);

        assertThat(list.of(schedule.find("monthly").orElseThrow())).hasSize(1);
        Files.writeString(folder.resolve("schedule.yaml"), "- {name: monthly, recipients: [Disk]}\n");
        assertThatThrownBy(() -> load(entry("countries: all"), SENDER)).hasMessageStartingWith("schedule.yaml:1: ")
                .hasMessageContaining("Disk is none of [Desk]");
    }

    @Test
    void mailsNeedASender() {
        assertThatThrownBy(() -> load(entry("countries: all"))).hasMessageContaining(SENDER);
    }
}
