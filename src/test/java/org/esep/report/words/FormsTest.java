package org.esep.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.iati.Country;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;

class FormsTest {

    private static final Forms ENGLISH = new Forms(Words.of("workbook", "en"));

    @Test
    void englishHasTheCurrencyBeforeTheNumber() {
        assertThat(ENGLISH.money(Money.of("1234567.5", "EUR"))).isEqualTo("EUR\u00A01,234,567.50");
        assertThat(ENGLISH.amounts("EUR 2000 + USD 3000.25")).isEqualTo("EUR\u00A02,000 + USD\u00A03,000.25");
        assertThat(ENGLISH.date(PartialDate.month(2024, 3))).isEqualTo("2024-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "ky"})
    void othersHaveItBehindAndADecimalComma(String language) {
        var forms = new Forms(Words.of("briefing", language));

        assertThat(forms.number(new BigDecimal("1234567.5"))).isEqualTo("1\u00A0234\u00A0567,50");
        assertThat(forms.money(Money.of("1234567.5", "EUR"))).isEqualTo("1\u00A0234\u00A0567,50\u00A0EUR");
        assertThat(forms.money(Money.of("76000000", "KGS"))).isEqualTo("76\u00A0000\u00A0000\u00A0KGS");
        assertThat(forms.date(PartialDate.year(2024))).isEqualTo("2024");
        assertThat(forms.date(PartialDate.month(2024, 3))).isEqualTo("03.2024");
        assertThat(forms.date(LocalDate.of(2024, 3, 5))).isEqualTo("05.03.2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "ky"})
    void countriesHaveNamesInEveryLanguage(String language) {
        var english = Words.of("workbook", "en");
        var words = Words.of("workbook", language);

        assertThat(List.of("AF", "AZ", "GE", "KG", "KZ", "MN", "TJ", "TM", "UZ", "DE", "US"))
                .map(Country::new)
                .allSatisfy(country -> assertThat(words.country(country)).isNotEqualTo(country.code())
                        .isNotEqualTo(english.country(country)));
    }

    @Test
    void bundleMayNameACountryOtherwise() {
        assertThat(Words.of("briefing", "ru").country(new Country("KG"))).isEqualTo("Кыргызстан");
    }
}
