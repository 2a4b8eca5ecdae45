package org.esep.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `schedule.yaml` as persons write it.
class ScheduleTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @TempDir
    private Path folder;

    private Schedule read(String yaml) throws IOException {
        Files.writeString(folder.resolve("schedule.yaml"), yaml);
        return Schedule.load(ConfigFolder.over(folder), ALMATY);
    }

    private void holidays(String yaml) throws IOException {
        Files.createDirectories(folder.resolve("holidays"));
        Files.writeString(folder.resolve("holidays/kazakhstan.yaml"), yaml);
    }

    @Test
    void withoutAnEntryThereIsMainAlone() {
        assertThat(Schedule.load(ConfigFolder.packaged(), ALMATY).definitions())
                .containsExactly(Definition.main(ALMATY));
    }

    @Test
    void everyKeyIsRead() throws IOException {
        holidays("- 2027-03-08\n- 2027-03-21\n");
        var all = read("""
                - name: by-month
                  cron: "30 2 1 * *"
                  zone: Asia/Bishkek
                  corpus: documents/archive
                  as-of: end-of-last-month
                  languages: [ky, ru]
                  reporting-currency: USD
                  recipients: [ministry]
                  missed: skip
                  overlap: skip
                  holidays: kazakhstan
                - {name: main, cron: "0 6 * * *"}
                """).definitions();

        assertThat(all).extracting(Definition::name).containsExactly("main", "by-month");
        assertThat(all.getLast()).isEqualTo(new Definition(new Place("schedule.yaml", 1), "by-month",
                Optional.of("30 2 1 * *"), ZoneId.of("Asia/Bishkek"), Optional.of(Path.of("documents/archive")),
                AsOfRule.END_OF_LAST_MONTH, List.of("ky", "ru"), Optional.of(Currency.getInstance("USD")),
                List.of("ministry"), Definition.Missed.SKIP, Definition.Overlap.SKIP,
                Set.of(LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 21))));
        assertThat(all.getFirst().zone()).isEqualTo(ALMATY);
        assertThat(all.getFirst().missed()).isEqualTo(Definition.Missed.RUN);
    }

    @Test
    void definitionLaysItsSettingsOverTheOthers() throws IOException {
        var settings = Settings.load(ConfigFolder.packaged());
        var monthly = read("- {name: monthly, languages: [ky], reporting-currency: USD}").find("monthly").orElseThrow();

        assertThat(monthly.settings(settings).languages()).containsExactly("ky");
        assertThat(monthly.settings(settings).reportingCurrency()).isEqualTo(Currency.getInstance("USD"));
        assertThat(Definition.main(ALMATY).settings(settings)).isEqualTo(settings);
    }

    @Test
    void scheduleMakesNoReportOther() throws IOException {
        holidays("[2027-03-08]");
        read("- {name: main, cron: \"0 6 * * *\", holidays: kazakhstan}");

        assertThat(ConfigFolder.over(folder).digest("")).isEqualTo(ConfigFolder.packaged().digest(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"cron: 0 6 * * *; a definition needs a name",
            "name: Monthly; a definition needs a name", "name: ../x; a definition needs a name",
            "name: latest; other than latest", "name: m, zone: Moon/Crater; zone Moon/Crater means nothing",
            "name: m, as-of: tomorrow; as-of tomorrow is none of today, end-of-last-month; e.g. as-of: today",
            "name: m, missed: maybe; missed maybe is none of run, skip",
            "name: m, overlap: maybe; overlap maybe is none of wait, skip",
            "name: m, reporting-currency: EURO; reporting-currency EURO means nothing",
            "name: m, holidays: moon; there is no file holidays/moon.yaml", "name: m, holidays: ../users; no file",
            "name: main, languages: [en]; main takes", "name: m, colour: blue; there is no key colour"})
    void wrongEntryIsToldWithItsLine(String entry, String told) {
        assertThatThrownBy(() -> read("# Own.\n- {" + entry.replace("0 6 * * *", "\"0 6 * * *\"") + "}\n"))
                .isInstanceOf(ConfigurationException.class).hasMessageStartingWith("schedule.yaml:2: ")
                .hasMessageContaining(told.strip());
    }

    @Test
    void twoOfOneNameAndWrongHolidaysAreTold() throws IOException {
        assertThatThrownBy(() -> read("- {name: m}\n- {name: m}\n")).hasMessageStartingWith("schedule.yaml:2: ")
                .hasMessageContaining("two definitions m");
        holidays("- 2027-03-08\n- 21 March\n");
        assertThatThrownBy(() -> read("- {name: m, holidays: kazakhstan}"))
                .hasMessageStartingWith("holidays/kazakhstan.yaml:2: ").hasMessageContaining("e.g. - 2027-03-08");
    }
}
