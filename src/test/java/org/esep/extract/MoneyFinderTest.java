package org.esep.extract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.esep.iati.Money;
import org.esep.iati.Qualifier;

class MoneyFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "en; a budget of EUR 2.5 million; EUR 2500000",
            "en; worth US$ 116.5 mln altogether; USD 116500000",
            "en; the sum of \u20AC1.2m; EUR 1200000",
            "en; 21.65 M EUR; EUR 21650000",
            "en; 9'057'333 CHF; CHF 9057333",
            "en; 355 thousand euros; EUR 355000",
            "en; grants of 38 mln soms (KGS); KGS 38000000",
            "en; 39 million special drawing rights; XDR 39000000",
            "en; ca. 1, 67 million euros; EUR 1670000",
            "en; a loan of USD 6,500 million; USD 6500000000",
            "en; a loan of 250.0 $ million; USD 250000000",
            "en; a loan of 1.476 million euros; EUR 1476000",
            "en; $1,825,000 in all; USD 1825000",
            "ru; 777\u00A0895 \u0435\u0432\u0440\u043E; EUR 777895",
            "ru; $1,476 \u043C\u0438\u043B\u043B\u0438\u043E\u043D\u0430; USD 1476000",
            "ru; \u043F\u043E\u043B\u0442\u043E\u0440\u0430 \u043C\u0438\u043B\u043B\u0438\u043E\u043D\u0430 \u0435\u0432\u0440\u043E; EUR 1500000",
            "ru; 1 \u043C\u043B\u0440\u0434. 4 \u043C\u043B\u043D. \u0438\u0435\u043D; JPY 1004000000",
            "ru; 2 \u043C\u043B\u043D. \u0434\u043E\u043B\u043B. \u0421\u0428\u0410; USD 2000000",
            "kk; 470 \u043C\u044B\u04A3 \u0435\u0443\u0440\u043E; EUR 470000",
            "ky; 8 \u043C\u043B\u043D 400 \u043C\u0438\u04A3 \u0434\u043E\u043B\u043B\u0430\u0440; USD 8400000"})
    void readsAmountsAsLanguagesWriteThem(String language, String text, String expected) {
        var found = Figures.of(Texts.line(language, text)).money();

        assertThat(found.amounts()).extracting(Mention.OfMoney::told).containsExactly(expected);
        assertThat(found.malformed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"en; 31,201 NGOs", "en; contract CSO-LA/2016/382-029", "en; 300 people in 2024",
                    "ru; \u0443\u043B. \u041F\u0440\u0438\u043C\u0435\u0440\u043D\u0430\u044F, 102"})
    void takesNoNumberWithoutCurrencyForMoney(String language, String text) {
        assertThat(Figures.of(Texts.line(language, text)).money().amounts()).isEmpty();
    }

    @Test
    void tellsSignsThatContradictEachOther() {
        var found = Figures.of(Texts.line("en", "a budget of EUR 8,888,82 in all")).money();

        assertThat(found.amounts()).isEmpty();
        assertThat(found.malformed()).hasSize(1);
    }

    @Test
    void takesBracketsForTheSameMoney() {
        var found = Figures.of(Texts.line("en", "348 million tenge (USD 800,000)")).money();

        assertThat(found.amounts()).hasSize(1);
        assertThat(found.amounts().getFirst().money()).isEqualTo(Money.of("348000000", "KZT"));
        assertThat(found.amounts().getFirst().also()).containsExactly(Money.of("800000", "USD"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"EUR 5, equivalent to USD 6; EUR 5 = USD 6", "EUR 5 or about USD 6; EUR 5 = USD 6",
                    "EUR 5 (about USD 6); EUR 5 = USD 6", "EUR 5, USD 6; EUR 5 | USD 6", "EUR 5 (EUR 6); EUR 5 | EUR 6",
                    "EUR 5 and a cow worth USD 6; EUR 5 | USD 6"})
    void sameMoneyInTwoCurrenciesIsOneAmount(String text, String expected) {
        assertThat(String.join(" | ", Figures.of(Texts.line("en", text)).money().amounts().stream()
                .map(amount -> amount.told() + amount.also().stream().map(" = %s"::formatted).collect(joining()))
                .toList())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"a grant of 5 million, a loan of 7 million euros; EUR 5000000 | EUR 7000000",
                    "5 million people and 7 million euros; EUR 7000000"})
    void firstOfAListHasTheCurrencyOfTheNextAmount(String text, String expected) {
        assertThat(Figures.of(Texts.line("en", text)).money().amounts().stream().map(Mention.OfMoney::told)
                .collect(joining(" | "))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"about EUR 5,ABOUT", "more than EUR 5,AT_LEAST", "up to EUR 5,UP_TO", "of EUR 5,EXACT"})
    void keepsHowExactAnAmountIs(String text, Qualifier expected) {
        assertThat(Figures.of(Texts.line("en", text)).money().amounts()).extracting(Mention.OfMoney::qualifier)
                .containsExactly(expected);
    }
}
