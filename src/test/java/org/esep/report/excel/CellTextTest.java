package org.esep.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @Test
    void controlCharactersAndHalvesOfCharactersAreLeftOut() {
        assertThat(CellText.clean("a\u0000b\u0007c\u007fd\ufffee\uffff\ud800f\udc00")).isEqualTo("abcdef");
    }

    @Test
    void lettersOfAnyScriptAndLineEndsStay() {
        assertThat(CellText.clean("\u049a\u0430\u0437\u0430\u049b\r\n\ud83d\ude00\tx"))
                .isEqualTo("\u049a\u0430\u0437\u0430\u049b\n\ud83d\ude00 x");
    }

    @Test
    void aPairIsNeverCutInTwo() {
        assertThat(CellText.shorten("abc\ud83d\ude00def", 5)).isEqualTo("abc\u2026");
        assertThat(CellText.shorten("abcdef", 5)).isEqualTo("abcd\u2026");
        assertThat(CellText.shorten("abcde", 5)).isEqualTo("abcde");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void whatLooksLikeAFormulaIsMarkedAsText(String text) {
        assertThat(CellText.guard(text)).isEqualTo(Styles.Guard.QUOTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "a=b", " =1"})
    void otherTextIsNot(String text) {
        assertThat(CellText.guard(text)).isEqualTo(Styles.Guard.NONE);
    }
}
