package org.esep.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|' /C calc'!A0", "'=1", "''-",
            "=\nHYPERLINK"})
    void whatWouldRunIsGuardedAndComesBack(String text) {
        assertThat(FormulaGuard.on(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.off(FormulaGuard.on(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Water", "a=b", "'Awaz", "''", "(=1)", "2024-01"})
    void whatWouldNotRunStays(String text) {
        assertThat(FormulaGuard.on(text)).isEqualTo(text);
        assertThat(FormulaGuard.off(text)).isEqualTo(text);
    }
}
