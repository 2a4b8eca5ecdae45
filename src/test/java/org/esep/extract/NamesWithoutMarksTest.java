package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.fact.Span;
import org.esep.iati.ActivityKind;

/// What blocks speak of, names behind labels or of capitals alone, and names with their years.
class NamesWithoutMarksTest {

    private static Line line(String text, Line.Kind kind) {
        return Line.of(text, new Span(0, text.length()), Texts.PACKS.find("en").orElseThrow(), 0, kind);
    }

    private static Blocks blocks(String... lines) {
        return new Blocks(Stream.of(lines).map(text -> Figures.of(Texts.line("en", text))).toList());
    }

    private static List<String> titled(Line line, Optional<ActivityKind> block) {
        return new TitledNames(line, block).all().stream().map(Mention::told).toList();
    }

    private static List<Mention> dated(String text, Mention... names) {
        return new DatedNames(Texts.line("en", text)).of(List.of(names));
    }

    private static Mention activity(String name, Span span, Optional<String> known) {
        return new Mention.OfActivity(span, name, List.of(), ActivityKind.PROGRAMME, known);
    }

    @Test
    void blockSpeaksOfTheActivityItHasAWordFor() {
        var blocks = blocks("A strategy was adopted.", "The project costs EUR 2 million.");

        assertThat(blocks.kind(Texts.line("en", ""))).contains(ActivityKind.STRATEGY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"It costs EUR 2 million.; true", "It runs from 2021 to 2024.; true",
            "It began in May 2021.; false", "The school is old.; false"})
    void moneyAndPeriodsSpeakOfAProject(String text, boolean speaks) {
        var blocks = blocks(text);

        assertThat(blocks.kind(Texts.line("en", ""))).isEqualTo(
                speaks ? Optional.of(ActivityKind.PROJECT) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Project title: warm classrooms in the hills; warm classrooms in the hills",
            "Project title: \u201CWarm classrooms\u201D.; Warm classrooms",
            "Project page: Warm classrooms in the hills (WACLA); Warm classrooms in the hills",
            "Project title : Warm classrooms | Row one; Warm classrooms"})
    void labelledNameNeedsNoMarks(String text, String name) {
        assertThat(titled(line(text, Line.Kind.CELL), Optional.empty())).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Colour of the walls: white and blue", "Project title and more: warm classrooms",
            "Project title: no", "Project title", "He said: warm classrooms"})
    void otherLabelsNameNothing(String text) {
        assertThat(titled(line(text, Line.Kind.CELL), Optional.of(ActivityKind.PROJECT))).isEmpty();
    }

    @Test
    void repeatedLineNamesNothing() {
        assertThat(titled(line("Project title: warm classrooms", Line.Kind.LABELLED), Optional.empty())).isEmpty();
    }

    @Test
    void sentenceOfCapitalsIsANameWhereItsBlockSpeaksOfAnActivity() {
        var line = line("Warm Classrooms and Clean Kitchens.", Line.Kind.ITEM);

        assertThat(titled(line, Optional.of(ActivityKind.PROJECT)))
                .containsExactly("Warm Classrooms and Clean Kitchens");
        assertThat(titled(line, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Warm Classrooms and clean Kitchens for All.", "Warm Classrooms.",
            "Warm Classrooms and Clean Kitchens"})
    void anyOtherSentenceIsNone(String text) {
        assertThat(titled(line(text, Line.Kind.SENTENCE), Optional.of(ActivityKind.PROJECT))).isEmpty();
    }

    @Test
    void titleOfATextIsNoSentence() {
        assertThat(titled(line("Warm Classrooms and Clean Kitchens.", Line.Kind.TITLE),
                Optional.of(ActivityKind.PROJECT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"Clean Rivers Programme for 2024-2027 began; Clean Rivers Programme for 2024-2027",
                    "Clean Rivers Programme 2024\u201327; Clean Rivers Programme 2024\u201327",
                    "Clean Rivers Programme ended 2024-2027; Clean Rivers Programme",
                    "Clean Rivers Programme for 2024; Clean Rivers Programme",
                    "Clean Rivers Programme 2024-20278; Clean Rivers Programme"})
    void yearsBelongToTheNameBeforeThem(String text, String name) {
        var programme = activity("Clean Rivers Programme", new Span(0, 22), Optional.empty());

        assertThat(dated(text, programme)).extracting(Mention::told).containsExactly(name);
    }

    @Test
    void knownNameHasNoYears() {
        var programme = activity("Clean Rivers Programme", new Span(0, 22), Optional.of("clean-rivers"));

        assertThat(dated("Clean Rivers Programme 2024-2027", programme)).containsExactly(programme);
    }

    @Test
    void capitalisedWordForAnActivityIsNamedByItsYears() {
        assertThat(dated("It is part of the Programme for 2024-2027 and of the plan for 2021-2023."))
                .extracting(Mention::told).containsExactly("Programme for 2024-2027");
    }
}
