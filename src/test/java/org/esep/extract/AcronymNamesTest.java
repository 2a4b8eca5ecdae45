package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "It belongs to the Network of Mountain Schools (NMS) and others.; Network of Mountain Schools",
            "the Trans-Steppe Water Programme (TSWP); Trans-Steppe Water Programme",
            "money from a small network for rural libraries (NRL); network for rural libraries"})
    void lettersOfTheAcronymAreThoseOfTheWordsBefore(String text, String name) {
        assertThat(new AcronymNames(Texts.line("en", text)).all()).extracting(Mention::told).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a blue house at the lake (BHL)", "a Network of Schools (NS)", "the Network of Schools NOS",
            "the Network of Mountain Schools (NMS", "the Network of Big Farms (NMF)",
            "the Network, Mountain Schools (NMS)",
            "Schools (NMS)"})
    void takesNoOtherWordsForAName(String text) {
        assertThat(new AcronymNames(Texts.line("en", text)).all()).isEmpty();
    }

    @Test
    void wordForAnActivityMakesItOne() {
        assertThat(new AcronymNames(Texts.line("en", "the Rural Wells Programme of Schools (RWPS)")).all())
                .singleElement().isInstanceOfSatisfying(Mention.OfActivity.class,
                        activity -> assertThat(activity.aliases()).containsExactly("RWPS"));
    }

    @Test
    void anyOtherIsAnOrganisation() {
        assertThat(new AcronymNames(Texts.line("en", "the Network of Mountain Schools (NMS)")).all()).singleElement()
                .isInstanceOfSatisfying(Mention.OfOrganisation.class,
                        of -> assertThat(of.organisation().aliases()).containsExactly("NMS"));
    }
}
