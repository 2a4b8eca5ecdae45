package org.esep.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.aggregate.LedgerSamples;

/// A letter that a face lacks is an error and never an empty box.
class LettersTest {

    private static final String SIGNS = "\u20b8 \u20ac $ \u00a3 \u0441\u043e\u043c \u20bd \u00ab\u00bb \u201e\u201c \u201c\u201d \u2018\u2019 \u2013 \u2014 \u2026 \u2116 \u00a7 \u00b7 \u2022 \u2713 \u2588";

    /// Small and capital ones, in the order of their codes.
    private static String alphabet(String language) {
        var letters = LocaleData.getInstance(new ULocale(language)).getExemplarSet(0, LocaleData.ES_STANDARD)
                .cloneAsThawed().closeOver(UnicodeSet.ADD_CASE_MAPPINGS);
        return StreamSupport.stream(letters.spliterator(), false).sorted().collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void facesHaveEveryLetterAndSign(Face face) {
        assertThat(Arrays.asList("en", "ru", "kk", "ky")).map(LettersTest::alphabet)
                .allSatisfy(letters -> assertThat(letters).hasSizeGreaterThan(50)).allSatisfy(face::check);
        face.check(SIGNS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "ky"})
    void lettersOfANameAreOnThePage(String language) throws Exception {
        var name = alphabet(language) + " " + SIGNS;

        assertThat(Written.of(Renamed.all(LedgerSamples.of(1), name), language).text().replace(" ", ""))
                .contains(name.replace(" ", ""));
    }

    @Test
    void missingLetterIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> Face.REGULAR.check("name \u4e2d")).hasMessageContaining("U+4E2D");
    }

    @Test
    void nameInAScriptThatTheFaceLacksIsWrittenInLatinLetters() throws Exception {
        assertThat(Written.of(Renamed.all(LedgerSamples.of(1), "name \u4e2d\u56fd \ud83e\udd16"), "en").text())
                .contains("name zhongguo ?");
    }

    @Test
    void signsWithoutShapeAreLeftOut() throws Exception {
        assertThat(Written.of(Renamed.all(LedgerSamples.of(1), "co\u00adoper\u200bation\u0007"), "en").text())
                .contains("cooperation");
    }
}
