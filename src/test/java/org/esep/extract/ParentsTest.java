package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.fact.ActivityNamed;

class ParentsTest {

    /// What is part of what, as `part < whole`.
    private static List<String> told(String... paragraphs) {
        return Texts.extract("en", paragraphs).candidates().stream()
                .filter(candidate -> candidate.claim() instanceof ActivityNamed)
                .map(candidate -> (ActivityNamed) candidate.claim())
                .flatMap(named -> named.parent().stream().map(parent -> named.name() + " < " + parent)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The project \"Deep Wells\" is part of the programme \"Clean Rivers\".",
            "The project \"Deep Wells\" was launched in Osh under the programme \"Clean Rivers\".",
            "Within the framework of the \"Clean Rivers\" programme, the project \"Deep Wells\" was launched."})
    void partAndWholeAreToldByThePatternInEitherOrder(String sentence) {
        assertThat(told(sentence)).containsExactly("Deep Wells < Clean Rivers");
    }

    @Test
    void projectThatIsNotNamedAgainIsTheOneSpokenOf() {
        assertThat(told("The project \"Deep Wells\" started in May 2021.",
                "The project is one of the components of the programme \"Clean Rivers\"."))
                .containsExactly("Deep Wells < Clean Rivers");
    }

    @Test
    void itIsTheOneNamedLastWhateverTheWholeIsCalled() {
        assertThat(told("The programme \"Fresh Bread\" started in May 2021.",
                "The project \"Deep Wells\" started in June 2021.",
                "It is a component of the \"Clean Rivers\" programme."))
                .containsExactly("Deep Wells < Clean Rivers");
    }

    @Test
    void withoutAnotherNameNothingIsAPart() {
        assertThat(told("The project is part of the programme \"Clean Rivers\".")).isEmpty();
    }

    @Test
    void noActivityIsAPartOfItself() {
        assertThat(told("The programme \"Clean Rivers\" started in May 2021.",
                "The programme is part of the programme \"Clean Rivers\".")).isEmpty();
    }

    @Test
    void meetingsAndPlacesAreNoParts() {
        assertThat(told("The project \"Deep Wells\" started in May 2021.",
                "A seminar was held within the framework of the programme \"Clean Rivers\".",
                "The station is part of the programme \"Clean Rivers\".")).isEmpty();
    }
}
