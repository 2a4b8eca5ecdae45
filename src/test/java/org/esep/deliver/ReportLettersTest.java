package org.esep.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.esep.iati.Country;
import org.esep.report.export.Manifest;
import org.esep.report.published.Published;
import org.esep.settings.ConfigFolder;
import org.esep.settings.Definition;
import org.esep.settings.MailAddress;
import org.esep.settings.Recipient;
import org.esep.settings.Settings;

class ReportLettersTest {

    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
    private static final String COUNTRIES = "\uFEFFcountry,planned,running,ended,unknown,own,regional,reportingCurrency,"
            + "envelopes,firstStart,lastEnd,partners,documents\r\nTJ,1,2,0,0,1500000,250000,EUR,3,,,14,9\r\n";
    private static final String NO_CHANGES = "\uFEFFchange,programme,name,country,figure,before,after,documentsBefore,"
            + "documentsAfter\r\n";
    private static final String CHANGES = NO_CHANGES
            + "revised,wells,\"<script>alert(1)</script> Wells & \"\"Pumps\"\"\",TJ,budget,EUR 1000000,EUR 1500000,,\r\n";

    private final Settings settings = Settings.load(ConfigFolder.packaged());
    private final ReportLetters letters = new ReportLetters(settings,
            new SignedLinks(settings.pages(), new Seal("secret")), NOW);

    @TempDir
    private Path folder;

    private Edition edition(String changes) throws IOException {
        try (var publication = Publication.begin(folder, NOW)) {
            for (var file : Map.of("data/countries.csv", COUNTRIES, "data/changes.csv", changes,
                    "briefings/ru/TJ.pdf", "x").entrySet()) {
                try (var out = publication.create(file.getKey())) {
                    out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            var published = publication.publish(new Manifest("run", LocalDate.of(2026, 3, 1), "c", "d", "0",
                    Optional.of("before"), List.of()));
            return new Edition(Definition.main(ZoneOffset.UTC), Published.open(published).orElseThrow());
        }
    }

    private static Recipient recipient(String name, String language, String country, Recipient.When when) {
        return new Recipient(name, new MailAddress("desk@example.org"),
                Optional.of(new TreeSet<>(Set.of(new Country(country)))), List.of(language),
                Set.of(Recipient.Format.BRIEFING), Recipient.As.ATTACHMENT, when, Set.of("main"));
    }

    private Letter letter(String language, String changes) throws IOException {
        return letters.letter(recipient("Desk", language, "TJ", Recipient.When.EVERY_RUN), edition(changes))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"en; Tajikistan \u2013 as of 2026-03-01; EUR 1,500,000",
            "ru; \u0422\u0430\u0434\u0436\u0438\u043a\u0438\u0441\u0442\u0430\u043d; 1\u00a0500\u00a0000",
            "kk; \u0422\u04d9\u0436\u0456\u043a\u0441\u0442\u0430\u043d; 1\u00a0500\u00a0000",
            "ky; \u0422\u0430\u0436\u0438\u043a\u0441\u0442\u0430\u043d; 1\u00a0500\u00a0000"})
    void headlineFiguresAreToldInTheLanguageOfTheRecipient(String language, String subject, String own)
            throws IOException {
        var letter = letter(language, CHANGES);

        assertThat(letter.subject()).startsWith(subject);
        assertThat(letter.text().replace("EUR\u00a0", "EUR ")).contains(own, "14");
        assertThat(letter.html()).contains("lang=\"" + language + "\"").contains("14</strong>");
    }

    @Test
    void whateverStandsInANameStandsEscaped() throws IOException {
        var letter = letter("en", CHANGES);

        assertThat(letter.html()).doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; Wells &amp;");
        assertThat(letter.text()).contains("<script>alert(1)</script> Wells & \"Pumps\"");
    }

    @Test
    void whoWantsChangesHearsOfNothingElse() throws IOException {
        var changes = recipient("Desk", "ru", "TJ", Recipient.When.CHANGES);

        assertThat(letters.letter(changes, edition(NO_CHANGES))).isEmpty();
        assertThat(letters.letter(changes, edition(CHANGES))).isPresent();
        assertThat(letters.letter(recipient("Desk", "ru", "UZ", Recipient.When.CHANGES), edition(CHANGES))).isEmpty();
    }

    @Test
    void reportOfTheLanguageIsAttached() throws IOException {
        assertThat(letter("ru", NO_CHANGES).attachments()).extracting(Letter.Attachment::name)
                .containsExactly("TJ-ru.pdf");
        assertThat(letter("kk", NO_CHANGES).attachments()).isEmpty();
    }

    @Test
    void countryWithoutProgrammesIsToldSo() throws IOException {
        assertThat(letters.letter(recipient("Desk", "en", "UZ", Recipient.When.EVERY_RUN), edition(NO_CHANGES))
                .orElseThrow().text()).contains("The documents name no programme in this country.");
    }

    @Test
    void nameThatWouldAddAHeaderIsRefused() throws IOException {
        var edition = edition(NO_CHANGES);

        assertThatThrownBy(() -> letters.letter(
                recipient("Desk\r\nBcc: other@example.org", "en", "TJ", Recipient.When.EVERY_RUN), edition))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
