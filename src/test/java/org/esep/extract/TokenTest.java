package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.fact.Span;
import org.esep.language.LanguagePack;

class TokenTest {

    private static final LanguagePack PACK = Texts.PACKS.find("ru").orElseThrow();

    @Test
    void lettersAndDigitsStayTogetherAndSignsStandAlone() {
        assertThat(Token.of("В 2024\u00A0г.:EUR12,5млн\tи\u0306 \uD835\uDC00\u2026\u0661\u0662", PACK))
                .extracting(Token::text).containsExactly("В", "2024", "г", ".", ":", "EUR", "12", ",", "5", "млн",
                        "и\u0306", "\uD835\uDC00", "\u2026", "\u0661", "\u0662");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ёлка 2024", "до 2027 г. ", "a\u00A0\n", "12млн", "\uD835\uDC00", "\uD835\uDC00b5", "((",
            " ", ""})
    void lastTokenIsTheLastOfAll(String text) {
        var all = Token.of(text, PACK);

        assertThat(Token.last(text, new Span(0, text.length()), PACK).stream().toList())
                .isEqualTo(all.isEmpty() ? all : all.subList(all.size() - 1, all.size()));
    }
}
