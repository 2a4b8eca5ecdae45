package org.esep.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.esep.settings.ConfigFolder;

class LikenessTest {

    private static final Likeness LIKENESS = new Likeness(NameWords.load(ConfigFolder.packaged()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Clean Water for Villages | Villages: clean water FOR
            \u0412\u0435\u0440\u0445\u043e\u0432\u0435\u043d\u0441\u0442\u0432\u043e \u043f\u0440\u0430\u0432\u0430 | \u0432\u0435\u0440\u0445\u043e\u0432\u0435\u043d\u0441\u0442\u0432\u0430 \u043f\u0440\u0430\u0432\u0430
            BOMCA | Border Management Programme (BOMCA)
            Water Agency of Osh | Water Agency
            \u0421\u0421\u0421\u0420 | CCCP
            """)
    void namesOfOneThingAreAlike(String one, String other) {
        assertThat(LIKENESS.of(Set.of(one), Set.of(other))).isGreaterThanOrEqualTo(Likeness.ENOUGH);
        assertThat(LIKENESS.of(Set.of(other), Set.of(one))).isGreaterThanOrEqualTo(Likeness.ENOUGH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phase 2014 | Phase 2015
            Water Agency | Bread Council
            Central Asia Rule of Law | Central Asia Border
            OSCE | ADB
            !!! | ???
            """)
    void namesOfDifferentThingsAreNot(String one, String other) {
        assertThat(LIKENESS.of(Set.of(one), Set.of(other))).isLessThan(Likeness.ENOUGH);
    }

    @Test
    void wordsThatManyNamesShareTellLittle() {
        assertThat(LIKENESS.of(Set.of("Ministry of Health"), Set.of("Ministry of Justice"))).isLessThan(0.2);
        assertThat(LIKENESS.of(Set.of("Mill of Health"), Set.of("Mill of Justice"))).isBetween(0.3, 0.4);
    }

    @Test
    void legalFormsTellNothingUnlessANameIsNothingElse() {
        assertThat(LIKENESS.of(Set.of("Public Foundation Oasis"), Set.of("Oasis Association"))).isEqualTo(1);
        assertThat(LIKENESS.of(Set.of("Public Foundation"), Set.of("Public Association"))).isBetween(0.3, 0.4);
    }

    @Test
    void anyOfTheNamesWillDo() {
        assertThat(LIKENESS.of(Set.of("EU", "European Union"), Set.of("Union", "European Union"))).isEqualTo(1);
        assertThat(LIKENESS.of(Set.of(), Set.of("Union"))).isZero();
    }
}
