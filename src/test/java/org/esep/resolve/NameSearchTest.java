package org.esep.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {

    @ParameterizedTest
    @CsvSource({
            "rural libraries, Support for Rural Libraries, PART",
            "RURAL LIBRARY, Support for Rural Libraries, PART",
            "support of rural libraries, Support for Rural Libraries, NONE",
            "support for rural libraries, Support for Rural Libraries, WHOLE",
            "vesna, Весна-12, PART",
            "vesna 12, Весна-12, WHOLE",
            "vesna 13, Весна-12, NONE",
            "школам, Новые школы долин, PART",
            "shkoly dolin, Новые школы долин, PART",
            "novye shkoly dolin, Новые школы долин, WHOLE",
            "qumdauyt, Құмдауыт қоры, PART",
            "Кумдауыт, Құмдауыт қоры, PART",
            "madeni, Мәдени мұра, PART",
            "юнисеф, UNISEF, WHOLE",
            "sel, Сельские библиотеки, PART",
            "se, Сельские библиотеки, NONE",
            "schools, Schooner, NONE",
            "'', Schooner, NONE"})
    void fitsWhateverTheCaseInflectionAndScript(String wanted, String name, NameSearch.Fit expected) {
        assertThat(NameSearch.of(wanted).fit(List.of(name))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"rlf, WHOLE", "RLF, WHOLE", "library fund, PART", "lf, NONE"})
    void bestNameDecides(String wanted, NameSearch.Fit expected) {
        assertThat(NameSearch.of(wanted).fit(List.of("Rural Library Fund", "RLF"))).isEqualTo(expected);
    }
}
