package org.esep.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.iati.PartialDate;

class SourcesTest {

    private static final SourceRow WHOLE = new SourceRow("a.txt", Optional.of("en"), Optional.of("Asia, Plus"),
            Optional.of("https://example.org"), Optional.of(PartialDate.day(2024, 4, 11)));

    @Test
    void rowTellsAllThatIsKnown() {
        assertThat(Sources.read("SOURCES.csv",
                "file,language,publisher,address,date\na.txt,en,\"Asia, Plus\",https://example.org,2024-04-11\n"))
                .containsExactly(WHOLE);
    }

    @Test
    void semicolonsByteOrderMarkAndOtherOrderDoAsWell() {
        assertThat(Sources.read("SOURCES.csv",
                "\uFEFFfile;date;language;publisher;address\r\na.txt;2024-04-11;en;Asia, Plus;https://example.org\r\n\r\n"))
                .containsExactly(WHOLE);
    }

    @Test
    void whatIsEmptyOrMissingIsUnknown() {
        assertThat(Sources.read("SOURCES.csv", "file,language\na.txt, \n")).containsExactly(
                new SourceRow("a.txt", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(Sources.read("SOURCES.csv", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file,date\na.txt,11.04.2024\n", "file,date\na.txt,12\n", "file,date\n,2024\n",
            "name,date\na.txt,2024\n"})
    void wrongRowIsToldWithAnExample(String csv) {
        assertThatThrownBy(() -> Sources.read("en/SOURCES.csv", csv)).isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("en/SOURCES.csv: line 2: ").hasMessageContaining("e.g. en/launch.txt,en,");
    }

    @Test
    void onlyDatesAreDays() {
        assertThat(Sources.day("2024-04-11T10:00:00Z")).contains(PartialDate.day(2024, 4, 11));
        assertThat(Sources.day("2024-13-45")).isEmpty();
        assertThat(Sources.day("someday")).isEmpty();
    }
}
