package org.esep.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class ParentsTest {

    private final Parents parents = new Parents();

    @Test
    void mostDocumentsTellTheParent() {
        parents.tell("wells", "rivers");
        parents.tell("wells", "lakes");
        parents.tell("wells", "rivers");

        assertThat(parents.byChild()).containsExactly(entry("wells", "rivers"));
    }

    @Test
    void ofEquallyManyTheFirstByIdIsTheParent() {
        parents.tell("wells", "rivers");
        parents.tell("wells", "lakes");

        assertThat(parents.byChild()).containsEntry("wells", "lakes");
    }

    @Test
    void whatIsKnownStandsWhateverDocumentsTell() {
        parents.tell("wells", "lakes");
        parents.tell("rivers", "wells");
        parents.know("wells", "rivers");

        assertThat(parents.byChild()).containsOnlyKeys("wells").containsEntry("wells", "rivers");
    }

    @Test
    void noneIsPartOfItself() {
        parents.tell("wells", "wells");

        assertThat(parents.byChild()).isEmpty();
    }

    @Test
    void reverseTellingAsOftenMeansNeither() {
        parents.tell("wells", "rivers");
        parents.tell("rivers", "wells");

        assertThat(parents.byChild()).isEmpty();
    }

    @Test
    void circleIsLeftOpenWhereTheFewestTellIt() {
        parents.tell("wells", "rivers");
        parents.tell("wells", "rivers");
        parents.tell("rivers", "lakes");
        parents.tell("rivers", "lakes");
        parents.tell("lakes", "wells");

        assertThat(parents.byChild()).containsOnlyKeys("rivers", "wells");
    }
}
