package org.esep.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class CopiesTest {

    private final Random random = new Random(7);

    private String words(int number) {
        return IntStream.range(0, number).mapToObj(_ -> "word" + random.nextInt(5000))
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> copies(Map<String, String> texts, String... order) {
        var sketches = new TreeMap<String, Sketch>();
        texts.forEach((path, text) -> sketches.put(path, Sketch.of(text)));
        return Copies.of(sketches, List.of(order));
    }

    @Test
    void reprintWithAnotherHeadlineIsACopyOfTheOlder() {
        var text = words(300);

        assertThat(copies(Map.of("a", "New headline " + text, "b", text), "b", "a"))
                .containsExactly(Map.entry("a", "b"));
    }

    @Test
    void caseSpacesAndPunctuationDoNotMatter() {
        var text = words(100);

        assertThat(copies(Map.of("a", text, "b", text.toUpperCase(java.util.Locale.ROOT).replace(" ", ",  \n")), "a",
                "b")).containsExactly(Map.entry("b", "a"));
    }

    @Test
    void cutTextIsACopyOfTheWhole() {
        var text = words(2000);

        assertThat(copies(Map.of("whole", text, "cut", text.substring(0, text.length() / 2)), "whole", "cut"))
                .containsExactly(Map.entry("cut", "whole"));
    }

    @Test
    void textsThatShareASectionAreNoCopies() {
        var about = words(100);

        assertThat(copies(Map.of("a", words(100) + about, "b", words(100) + about), "a", "b")).isEmpty();
    }

    @Test
    void textsOfAFewWordsAreNoCopies() {
        assertThat(copies(Map.of("a", "Contacts and address of the office", "b", "Contacts and address of the office"),
                "a", "b")).isEmpty();
    }

    @Test
    void allReprintsOfOneTextAreCopiesOfOne() {
        var text = words(400);
        var texts = new TreeMap<String, String>();
        IntStream.range(0, 80).forEach(number -> texts.put("d" + number, text + " " + words(number % 20)));

        assertThat(copies(texts, texts.keySet().toArray(String[]::new))).hasSize(79).containsValue("d0")
                .doesNotContainKey("d0");
    }

    @Test
    void sketchOfALongTextIsSmall() {
        var sketch = Sketch.of(words(50_000));

        assertThat(sketch.hashes().count()).isLessThanOrEqualTo(128);
        assertThat(sketch.size()).isBetween(30_000L, 70_000L);
    }
}
