package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.fact.OrganisationMention;
import org.esep.fact.Span;

class DescribedNamesTest {

    private static final String BODY = "\u0411\u0430\u043D\u043A";

    private static List<String> described(String text) {
        var body = new Mention.OfOrganisation(new Span(0, BODY.length()),
                new OrganisationMention(BODY, List.of(), Optional.empty()));
        return new DescribedNames(Texts.line("ky", BODY + " " + text), List.of(body)).all().stream()
                .map(Mention::told).toList();
    }

    /// "villages' schools with warm water to supply project began".
    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = "\u0430\u0439\u044B\u043B \u043C\u0435\u043A\u0442\u0435\u043F\u0442\u0435\u0440\u0438\u043D \u0436\u044B\u043B\u0443\u0443 \u0441\u0443\u0443 \u043C\u0435\u043D\u0435\u043D \u043A\u0430\u043C\u0441\u044B\u0437\u0434\u043E\u043E \u0434\u043E\u043B\u0431\u043E\u043E\u0440\u0443\u043D \u0431\u0430\u0448\u0442\u0430\u0434\u044B; \u0430\u0439\u044B\u043B \u043C\u0435\u043A\u0442\u0435\u043F\u0442\u0435\u0440\u0438\u043D \u0436\u044B\u043B\u0443\u0443 \u0441\u0443\u0443 \u043C\u0435\u043D\u0435\u043D \u043A\u0430\u043C\u0441\u044B\u0437\u0434\u043E\u043E \u0434\u043E\u043B\u0431\u043E\u043E\u0440\u0443\u043D")
    void descriptionBetweenWhoBeginsAndTheVerbNamesTheActivity(String text, String name) {
        assertThat(described(text)).containsExactly(name);
    }

    /// "this new project began", "says: ... project began", "... project told".
    @ParameterizedTest
    @ValueSource(strings = {
            "\u0431\u0443\u043B \u0436\u0430\u04A3\u044B \u0434\u043E\u043B\u0431\u043E\u043E\u0440\u0443\u043D \u0431\u0430\u0448\u0442\u0430\u0434\u044B",
            "\u0430\u0439\u0442\u0430\u0442: \u0430\u0439\u044B\u043B \u043C\u0435\u043A\u0442\u0435\u043F\u0442\u0435\u0440\u0438\u043D \u0436\u044B\u043B\u0443\u0443 \u0441\u0443\u0443 \u043C\u0435\u043D\u0435\u043D \u043A\u0430\u043C\u0441\u044B\u0437\u0434\u043E\u043E \u0434\u043E\u043B\u0431\u043E\u043E\u0440\u0443\u043D \u0431\u0430\u0448\u0442\u0430\u0434\u044B",
            "\u0430\u0439\u044B\u043B \u043C\u0435\u043A\u0442\u0435\u043F\u0442\u0435\u0440\u0438\u043D \u0436\u044B\u043B\u0443\u0443 \u0441\u0443\u0443 \u043C\u0435\u043D\u0435\u043D \u043A\u0430\u043C\u0441\u044B\u0437\u0434\u043E\u043E \u0434\u043E\u043B\u0431\u043E\u043E\u0440\u0443\u043D \u0430\u0439\u0442\u0442\u044B"})
    void fewWordsOrOtherOnesNameNone(String text) {
        assertThat(described(text)).isEmpty();
    }
}
