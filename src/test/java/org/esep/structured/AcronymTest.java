package org.esep.structured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymTest {

    @ParameterizedTest
    @CsvSource({"Union of Lakes and Dams (ULD), Union of Lakes and Dams, ULD",
            "Chamber of Estuaries (CoE), Chamber of Estuaries, CoE", "River Trust (RT), River Trust, RT",
            "Agency for Mountain Roads (UNAMOR), Agency for Mountain Roads, UNAMOR"})
    void standsInBracketsBehindTheName(String written, String name, String acronym) {
        assertThat(Acronym.of(written)).isEqualTo(new Acronym(name, List.of(acronym)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ministry of Water (Georgia)", "Ministry of Roads (UK)", "Mill Works (in Liquidation)", "(RT)",
                    "River Trust ()", "River Trust (RT) Osh", "River Trust (R)"})
    void isNothingElseInBrackets(String written) {
        assertThat(Acronym.of(written)).isEqualTo(new Acronym(written, List.of()));
    }
}
