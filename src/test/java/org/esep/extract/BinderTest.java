package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.esep.corpus.Block;
import org.esep.fact.ActivityNamed;
import org.esep.fact.Extraction;
import org.esep.fact.Funding;
import org.esep.fact.PeriodStated;
import org.esep.fact.Span;

/// What is told of which activity.
class BinderTest {

    private static final String WELLS = "Clean Wells for Dry Villages";
    private static final String ROADS = "Better Roads in the Hills";
    private static final String SCHOOLS = "Warm Schools by the Lake";

    /// Money and starts by the name of the activity that they are told of.
    private static Map<String, String> told(Extraction extraction) {
        var names = extraction.candidates().stream().filter(candidate -> candidate.claim() instanceof ActivityNamed)
                .collect(Collectors.toMap(candidate -> candidate.subject().orElseThrow(),
                        candidate -> ((ActivityNamed) candidate.claim()).name(), (first, _) -> first));
        var told = new TreeMap<String, TreeSet<String>>();
        for (var candidate : extraction.candidates()) {
            candidate.subject().ifPresent(subject -> told
                    .computeIfAbsent(names.getOrDefault(subject, "?"), _ -> new TreeSet<>())
                    .addAll(switch (candidate.claim()) {
                        case Funding funding -> List.of(funding.money().toString());
                        case PeriodStated stated -> List.of(stated.period().start().map(Object::toString).orElse("-"));
                        default -> List.<String>of();
                    }));
        }
        return told.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.join(" ", entry.getValue())));
    }

    private static String quoted(String name) {
        return "\u201C" + name + "\u201D";
    }

    /// A document whose paragraphs are headings (`# `), items (`- `) or passages.
    private static Extraction document(String... paragraphs) {
        var text = new StringBuilder();
        var blocks = new ArrayList<Block>();
        for (var paragraph : paragraphs) {
            var words = paragraph.replaceFirst("^[#-] ", "");
            var span = new Span(text.length(), text.length() + words.length());
            blocks.add(paragraph.startsWith("# ")
                    ? new Block.Title(span, "en", 1)
                    : paragraph.startsWith("- ") ? new Block.ListItem(span, "en") : new Block.Passage(span, "en"));
            text.append(words).append('\n');
        }
        return Texts.extract("en", text.toString(), blocks);
    }

    @Test
    void nearestNameBeforeHasWhatALineTells() {
        assertThat(told(document("The project " + quoted(WELLS) + " has a budget of EUR 5 million, and the project "
                + quoted(ROADS) + " has a budget of EUR 6 million."))).isEqualTo(
                        Map.of(WELLS, "EUR 5000000", ROADS, "EUR 6000000"));
    }

    @Test
    void whatBothHaveIsToldOfBoth() {
        assertThat(told(document("The project " + quoted(WELLS) + " has a budget of EUR 5 million.",
                "The project " + quoted(ROADS) + " has a budget of EUR 6 million.",
                "Both projects started in May 2021."))).isEqualTo(
                        Map.of(WELLS, "2021-05 EUR 5000000", ROADS, "2021-05 EUR 6000000"));
    }

    @Test
    void listBeforeALineIsWhatItSumsUp() {
        assertThat(told(document("The project " + quoted(WELLS) + " has a budget of EUR 5 million.",
                "There are two new projects:", "- the project " + quoted(ROADS), "- the project " + quoted(SCHOOLS),
                "Both projects started in May 2021."))).isEqualTo(
                        Map.of(WELLS, "EUR 5000000", ROADS, "2021-05", SCHOOLS, "2021-05"));
    }

    @Test
    void lineBeforeAnyNameSpeaksOfThoseBelow() {
        assertThat(told(document("Both projects started in May 2021.", "The project " + quoted(WELLS) + " is here.",
                "The project " + quoted(ROADS) + " is there."))).isEqualTo(Map.of(WELLS, "2021-05", ROADS, "2021-05"));
    }

    @Test
    void lineThatIntroducesAListTellsOfItsItems() {
        assertThat(told(document("The project " + quoted(WELLS) + " has a budget of EUR 5 million.",
                "Two projects started in May 2021:", "- the project " + quoted(ROADS),
                "- the project " + quoted(SCHOOLS)))).isEqualTo(
                        Map.of(WELLS, "EUR 5000000", ROADS, "2021-05", SCHOOLS, "2021-05"));
    }

    @Test
    void headingIsWhatTheTextBelowIsAbout() {
        assertThat(told(document("# The project " + quoted(WELLS), "The budget is EUR 5 million.",
                "# The project " + quoted(ROADS), "The budget is EUR 6 million."))).isEqualTo(
                        Map.of(WELLS, "EUR 5000000", ROADS, "EUR 6000000"));
    }

    @Test
    void wordForAnActivityMeansTheLastOneOfItsKind() {
        assertThat(told(document("The strategy " + quoted(WELLS) + " is new.",
                "A part of it is the project " + quoted(ROADS) + ".", "The strategy has a budget of EUR 5 million.")))
                .isEqualTo(Map.of(WELLS, "EUR 5000000", ROADS, ""));
    }

    @Test
    void blockBeforeIsAboutWhatItNamesMostOften() {
        assertThat(told(document("The project " + quoted(WELLS) + " is new. The project " + quoted(WELLS)
                + " is good. It goes beside the project " + quoted(ROADS) + ".", "The budget is EUR 5 million.")))
                .isEqualTo(Map.of(WELLS, "EUR 5000000", ROADS, ""));
    }

    @Test
    void nameThatComesSoonHasWhatIsToldBefore() {
        assertThat(told(document("The budget is EUR 5 million. It is for the project " + quoted(WELLS) + ".",
                "Later came the project " + quoted(ROADS) + "."))).isEqualTo(Map.of(WELLS, "EUR 5000000", ROADS, ""));
    }

    @Test
    void rowOfATableMeansTheActivityWhoseNameItShortens() {
        var extraction = Texts.table("en", "The project " + quoted(WELLS) + " and the project " + quoted(ROADS),
                "Title|Budget|Start date", "Wells for dry villages|EUR 5 million|May 2021",
                "Roads in the hills|EUR 6 million|June 2021");

        assertThat(told(extraction)).isEqualTo(
                Map.of(WELLS, "2021-05 EUR 5000000", ROADS, "2021-06 EUR 6000000"));
    }

    @Test
    void lineThatCountsIsAboutNoneNamedLater() {
        assertThat(told(document("Five projects have a budget of EUR 5 million in all.",
                "The project " + quoted(WELLS) + " is one of them."))).isEqualTo(Map.of(WELLS, ""));
    }

    @Test
    void nothingIsToldOfWhatADocumentDoesNotName() {
        assertThat(Stream.of("The budget is EUR 5 million.", "Both projects started in May 2021.")
                .map(BinderTest::document).map(BinderTest::told)).containsOnly(Map.of());
    }
}
