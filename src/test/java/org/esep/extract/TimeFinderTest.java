package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "en; from 2020\u20132023 on; 2020/2023",
            "en; in 2022\u201327; 2022/2027",
            "en; March 2013 \u2013 August 2015; 2013-03/2015-08",
            "en; 02/2013 \u2013 07/2014; 2013-02/2014-07",
            "en; between 2009 and 2011; 2009/2011",
            "en; on 30 May \u2013 1 June 2023; 2023-05-30/2023-06-01",
            "en; on 27 and 28 October 2021; 2021-10-27/2021-10-28",
            "en; on July 1, 2017; 2017-07-01",
            "en; 8 July 2014; 2014-07-08",
            "en; since 1992; 1992",
            "en; in January 2024; 2024-01",
            "en; with PX-10 May 2021; 2021-05",
            "en; 25.11.2020; 2020-11-25",
            "en; 2024-02-29; 2024-02-29",
            "en; for 36 months; P36M",
            "en; a three-year project; P36M",
            "en; over four years; P48M",
            "ru; \u0441 \u043C\u0430\u0440\u0442\u0430 2001 \u0433. \u043F\u043E \u043C\u0430\u0440\u0442 2008 \u0433.; 2001-03/2008-03",
            "ru; 21 \u043D\u043E\u044F\u0431\u0440\u044F 2025 \u0433\u043E\u0434\u0430; 2025-11-21",
            "ru; \u0437\u0430\u0439\u043C\u0435\u0442 18 \u043C\u0435\u0441\u044F\u0446\u0435\u0432; P18M",
            "kk; \u0410\u049B\u043F\u0430\u043D 2017 \u2013 \u049A\u0430\u04A3\u0442\u0430\u0440 2020; 2017-02/2020-01",
            "kk; 54 \u0430\u0439; P54M",
            "ky; 2025-\u0436\u044B\u043B\u0434\u044B\u043D 5-\u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044B\u043D\u0434\u0430; 2025-09-05"})
    void readsTimeAsLanguagesTellIt(String language, String text, String expected) {
        assertThat(Units.outermost(Figures.of(Texts.line(language, text)).times()).values()).extracting(Mention::told)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"en; 4 July", "en; 31.02.2024", "en; page 2020", "en; 1 200 2019 000 people",
            "en; No. 15/2016/382", "en; BOMKA-10 2021", "en; PX-12 May"})
    void guessesNoDate(String language, String text) {
        assertThat(Figures.of(Texts.line(language, text)).times()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"en; 4 July; 2023-07-04", "en; on 28 December; 2022-12-28",
            "en; 30 May \u2013 1 June; 2023-05-30/2023-06-01", "en; 3-5 February; 2023-02-03/2023-02-05",
            "en; today; 2023-01-14", "en; yesterday; 2023-01-13", "en; 12 May 2019; 2019-05-12"})
    void dayWithoutYearIsNearestToTheDayOfWriting(String language, String text, String expected) {
        assertThat(
                Units.outermost(Figures.of(Texts.line(language, text), Optional.of(LocalDate.of(2023, 1, 14))).times())
                        .values())
                .extracting(Mention::told).containsExactly(expected);
    }

    @Test
    void monthWithoutYearStaysUnsaid() {
        assertThat(Figures.of(Texts.line("en", "every June"), Optional.of(LocalDate.of(2023, 1, 14))).times())
                .isEmpty();
    }
}
