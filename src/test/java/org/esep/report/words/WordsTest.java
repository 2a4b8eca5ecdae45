package org.esep.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.esep.fact.Activity;
import org.esep.fact.Organisation;
import org.esep.iati.ActivityKind;
import org.esep.iati.Country;
import org.esep.iati.OrganisationType;

class WordsTest {

    private final Words words = Words.of("sample", "ru");

    @Test
    void numbersAndPluralsFollowTheLanguage() {
        assertThat(words.text("budget", 1234567))
                .isEqualTo("\u0411\u044e\u0434\u0436\u0435\u0442: 1\u00a0234\u00a0567 \u0435\u0432\u0440\u043e");
        assertThat(words.text("programmes", 22)).isEqualTo("22 \u043f\u0440\u043e\u0433\u0440\u0430\u043c\u043c\u044b");
        assertThat(words.text("quote", "{1}")).isEqualTo("It's {1}");
    }

    @Test
    void countriesHaveNamesOfTheLanguage() {
        assertThat(words.country(new Country("KG"))).isEqualTo("\u041a\u0438\u0440\u0433\u0438\u0437\u0438\u044f");
    }

    @Test
    void namesAreOfTheLanguageWhereThereIsOne() {
        var named = new Activity("a", List.of(), "Water", new TreeMap<>(Map.of("ru", "\u0412\u043e\u0434\u0430")),
                List.of(), ActivityKind.PROJECT, Optional.empty());
        var unnamed = new Organisation("o", List.of(), "Fund", new TreeMap<>(), List.of(), List.of(),
                OrganisationType.NGO, Optional.empty());

        assertThat(List.of(words.name(named), words.name(unnamed))).containsExactly("\u0412\u043e\u0434\u0430", "Fund");
    }

    @Test
    void missingMessageAndMissingLanguageAreTold() {
        assertThatThrownBy(() -> words.text("end")).hasMessage("/words/sample_ru.properties has no end");
        assertThatThrownBy(() -> Words.of("sample", "xx")).hasMessage("/words/sample_xx.properties");
        assertThat(Words.exist("sample", "xx")).isFalse();
        assertThat(Words.exist("sample", "ru")).isTrue();
    }
}
