package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which stretches of a text stand in quotation marks.
class QuoteTest {

    private static List<String> inner(String text) {
        return Quote.in(text).stream().map(quote -> quote.inner().of(text)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "The \u00ABlake \u00ABdeep\u00BB and cold\u00BB froze.; lake \u00ABdeep\u00BB and cold",
            "The \u00ABlake \u00ABdeep\u00BB froze.; deep", "The \u201Elake\u201C and \u00BB hill.; lake",
            "The \"lake\" froze.; lake", "A \"bc\" d\" froze.; bc", "The \"\"lake\" froze.; lake",
            "The \u201Clake\u00BB froze.; ", "The \u00ABlake froze.; "})
    void outermostClosedMarksMakeAQuote(String text, String quoted) {
        assertThat(inner(text)).isEqualTo(quoted == null ? List.of() : List.of(quoted));
    }
}
