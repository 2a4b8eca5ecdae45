package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.esep.corpus.Block;
import org.esep.fact.Candidate;
import org.esep.fact.CountryStated;
import org.esep.fact.Extraction;
import org.esep.fact.Span;

/// Where activities work.
class PlacesTest {

    /// The countries of all activities, each with the rule that told it.
    private static List<String> countries(Extraction extraction) {
        return extraction.candidates().stream().filter(candidate -> candidate.claim() instanceof CountryStated)
                .map(candidate -> ((CountryStated) candidate.claim()).country().code() + " "
                        + candidate.evidence().rule())
                .distinct().sorted().toList();
    }

    private static Extraction sections(String... paragraphs) {
        var text = new StringBuilder();
        var blocks = new ArrayList<Block>();
        for (var paragraph : paragraphs) {
            var words = paragraph.replaceFirst("^# ", "");
            var span = new Span(text.length(), text.length() + words.length());
            blocks.add(words.equals(paragraph) ? new Block.Passage(span, "en") : new Block.Title(span, "en", 1));
            text.append(words).append('\n');
        }
        return Texts.extract("en", text.toString(), blocks);
    }

    @Test
    void countryInANameIsWhereItWorks() {
        assertThat(countries(Texts.extract("en", "The project \u201CClean Wells for Moldova\u201D is new.")))
                .containsExactly("MD country-in-name");
    }

    @Test
    void listOfCountriesIsWhereItWorks() {
        assertThat(countries(Texts.extract("en",
                "The project \u201CClean Wells for Villages\u201D knows Moldova, Georgia, Armenia.")))
                .contains("AM country-list", "GE country-list", "MD country-list");
    }

    @Test
    void placeInACountryLetsOneInferIt() {
        var told = Texts.extract("en", "The project \u201CClean Wells for Villages\u201D was presented in Tbilisi.",
                "The project \u201CClean Wells for Villages\u201D works in Armenia.");

        assertThat(told.candidates().stream().map(Candidate::claim).filter(CountryStated.class::isInstance)
                .map(CountryStated.class::cast).map(stated -> stated.country().code() + " " + stated.basis()))
                .contains("AM STATED").doesNotContain("GE STATED");
    }

    @Test
    void listOfGiversIsNone() {
        assertThat(countries(Texts.extract("en",
                "The project \u201CClean Wells for Villages\u201D knows Japan, Norway, Sweden, Georgia.")))
                .containsExactly("GE country-of-document");
    }

    @Test
    void regionInANameSaysLessThanAList() {
        assertThat(countries(Texts.extract("en",
                "The project \u201CClean Wells for Central Asia\u201D knows Kazakhstan, Uzbekistan, Tajikistan.")))
                .containsExactly("KZ country-list", "TJ country-list", "UZ country-list");
    }

    @Test
    void regionAloneIsAllOfItsCountries() {
        assertThat(countries(Texts.extract("en", "The project \u201CClean Wells for Central Asia\u201D is new.")))
                .hasSize(5);
    }

    @Test
    void countryOfTheHeadingComesBeforeThatOfTheDocument() {
        assertThat(countries(sections("# Moldova", "The project \u201CClean Wells for Villages\u201D is new.",
                "Georgia is near. Georgia is warm."))).containsExactly("MD country-of-document");
    }

    @Test
    void shortLineBeforeANameIsItsSectionToo() {
        assertThat(countries(sections("Moldova.", "The project \u201CClean Wells for Villages\u201D is new.",
                "Georgia is near. Georgia is warm."))).containsExactly("MD country-of-document");
    }

    @Test
    void headingWithoutACountryEndsASection() {
        assertThat(countries(sections("# Moldova", "It is green.", "# Other things",
                "The project \u201CClean Wells for Villages\u201D is new.", "Georgia is near. Georgia is warm.")))
                .containsExactly("GE country-of-document");
    }

    @Test
    void receivingCountryComesBeforeAGivingOneNamedMoreOften() {
        assertThat(countries(sections("The project \u201CClean Wells for Villages\u201D is new.",
                "Japan is far. Japan is old. Georgia is near."))).containsExactly("GE country-of-document");
    }

    @Test
    void currencyIsNoPlace() {
        assertThat(countries(sections("The project \u201CClean Wells for Villages\u201D is new.",
                "It had 5 million Uzbek soms, 6 million Uzbek soms and 7 million Uzbek soms. Georgia is near.")))
                .containsExactly("GE country-of-document");
    }
}
