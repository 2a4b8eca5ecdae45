package org.esep.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

class StretchTest {

    private static final List<Integer> SORTED = List.of(1, 1, 3, 3, 3, 4, 9);

    @Test
    void stretchHoldsAllThingsOfItsKeyAndNoOthers() {
        assertThat(SORTED).allSatisfy(key -> assertThat(Stretch.of(SORTED, Function.identity(), key))
                .isEqualTo(SORTED.stream().filter(key::equals).toList()));
    }

    @Test
    void keyThatIsNotThereHasAnEmptyOne() {
        assertThat(Stretch.of(SORTED, Function.identity(), 2)).isEmpty();
        assertThat(Stretch.of(SORTED, Function.identity(), 0)).isEmpty();
        assertThat(Stretch.of(SORTED, Function.identity(), 10)).isEmpty();
        assertThat(Stretch.of(List.<Integer>of(), Function.identity(), 1)).isEmpty();
    }
}
