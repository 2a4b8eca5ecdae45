package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Names of activities and of towns' offices that nothing but their shape tells.
class OpenedNamesTest {

    private static Reading read(String text) {
        return Texts.read(Texts.PACKS.find("en").orElseThrow(), text);
    }

    private static List<String> activities(String text) {
        return read(text).activities().stream().map(Mention::told).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "It was tried out under Improving Rural Bakeries in Moldova last year.; Improving Rural Bakeries in Moldova",
            "Yesterday the steering committee of BRED-UP met.; BRED-UP",
            "Improving Rural Bakeries (IRB), once begun by two towns, is over.; Improving Rural Bakeries",
            "It belongs to the Hill-based Village Bakeries Programme.; Hill-based Village Bakeries Programme",
            "It belongs to the Village Bakeries Programme 2 (VBP2).; Village Bakeries Programme 2",
            "They taught under the OSCE multi-year programme (2003-2008).; OSCE multi-year programme"})
    void shapeTellsName(String text, String name) {
        assertThat(activities(text)).containsExactly(name);
    }

    @Test
    void shortNameStandsBeforeTheLongOne() {
        var reading = read("Dawn, short for Supporting Village Bakeries, goes on.");

        assertThat(reading.activities().getFirst().aliases()).containsExactly("Dawn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Improving roads is hard.", "It met the steering committee of the bank.",
            "An EU-funded programme (2003-2008) ended.", "The money went to Improving Roads."})
    void otherWordsTellNone(String text) {
        assertThat(activities(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"It was begun by the public foundation \u201CHills and Rivers Support Project\u201D., 0",
            "It belongs to the project \u201CHills and Rivers\u201D., 1"})
    void legalFormTellsABody(String text, int names) {
        assertThat(activities(text)).hasSize(names);
    }

    @ParameterizedTest
    @CsvSource({"It is paid for by Talas municipality., 1", "It is paid for by a municipality., 0"})
    void smallHeadGoesWithCapitals(String text, int names) {
        assertThat(read(text).mentions().stream()
                .filter(Mention.OfOrganisation.class::isInstance)).hasSize(names);
    }
}
