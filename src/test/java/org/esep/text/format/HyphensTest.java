package org.esep.text.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

    private static final Hyphens HYPHENS = Hyphens.of(List.of("such non-state groups", "and Non-state ones"));

    @ParameterizedTest
    @CsvSource({"верхо-, венства права, верховенства права", "of 2021-, 2027 years, of 2021-2027 years",
            "Москва-, Регион, Москва-Регион", "17-, кездесуі өтті, 17-кездесуі өтті",
            "such non-, state actors, such non-state actors",
            "a word -, and more, a word - and more", "one line, next line, one line next line",
            "soft\u00AD, ly, softly",
            "(2024-, 2026 гг.), (2024-2026 гг.)", "'', alone, alone", "-, x, - x"})
    void wordsAreMadeWholeAndNumbersKeepTheirHyphen(String first, String second, String whole) {
        assertThat(HYPHENS.join(List.of(first, second))).isEqualTo(whole);
    }
}
