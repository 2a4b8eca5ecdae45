package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import org.esep.language.LanguagePack;

/// Names found again by the beginnings of their words.
class NameIndexTest {

    private static final LanguagePack ENGLISH = Texts.PACKS.find("en").orElseThrow();

    private final NameIndex names = new NameIndex();
    private final WordIndex words = new WordIndex();

    @Test
    void nameIsFoundInOtherFormsOfItsWords() {
        names.add(0, List.of("cold", "lake"));
        names.add(1, List.of("warm", "school"));
        names.add(2, List.of("warm", "schools"));

        assertThat(names.first(List.of("warm", "schools"), ENGLISH)).hasValue(1);
        assertThat(names.last(List.of("warm", "school"), ENGLISH)).hasValue(2);
        assertThat(names.first(List.of("warm", "schooner"), ENGLISH)).isEqualTo(OptionalInt.empty());
    }

    @Test
    void yearsInOnlyOneNameTellNoDifference() {
        names.add(0, List.of("warm", "schools", "2021"));

        assertThat(names.first(List.of("warm", "schools"), ENGLISH)).hasValue(0);
        assertThat(names.first(List.of("warm", "schools", "2022"), ENGLISH)).isEmpty();
        assertThat(names.first(List.of("warm", "schools", "7"), ENGLISH)).isEmpty();
    }

    @Test
    void ofNamesThatShareWordsTheFirstWithMostIsTaken() {
        words.add(0, List.of("warm", "schools"));
        words.add(1, List.of("warm", "schools", "lake"));
        words.add(2, List.of("warm", "schools", "lakes"));
        var label = List.of("warm", "school", "lake");

        assertThat(words.most(label, 2, ENGLISH, _ -> true)).contains(new WordIndex.Shared(1, 3));
        assertThat(words.most(label, 2, ENGLISH, subject -> subject == 0)).contains(new WordIndex.Shared(0, 2));
        assertThat(words.most(label, 3, ENGLISH, subject -> subject == 0)).isEmpty();
        assertThat(words.most(List.of("warm"), 2, ENGLISH, _ -> true)).isEmpty();
    }
}
