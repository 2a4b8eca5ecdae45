package org.esep.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.esep.fact.Activity;

class ActivitiesTest {

    private static final Activities ALL = LedgerSamples.of(7).activities();

    @Test
    void activityIsFoundByItsIdWhereverItLies() {
        assertThat(ALL.ids()).allSatisfy(id -> assertThat(ALL.find(id)).contains(ALL.get(ALL.place(id))));
        assertThat(ALL.named("programme-0003").map(Activity::aliases)).contains(List.of("SP-3"));
    }

    @Test
    void nothingIsFoundByAnotherId() {
        assertThat(ALL.has("programme-0007")).isFalse();
        assertThat(ALL.find("a")).isEmpty();
        assertThat(ALL.named("z")).isEmpty();
    }

    @Test
    void partKnowsOnlyItsOwn() {
        var part = ALL.part(List.of(ALL.get(2), ALL.get(5)));

        assertThat(part.ids()).containsExactly("programme-0002", "programme-0005");
        assertThat(part.named("programme-0005")).isEqualTo(ALL.named("programme-0005"));
        assertThat(part.place("programme-0005")).isOne();
        assertThat(part.has("programme-0003")).isFalse();
    }
}
