package org.esep.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class LargestTest {

    private static Largest ofEqual(int amounts) {
        return Largest.of(IntStream.range(0, amounts).mapToObj(_ -> BigDecimal.valueOf(100)).toList(), 10);
    }

    @Test
    void othersAreThoseBehindTheLargest() {
        assertThat(ofEqual(13).others()).isEqualTo(3);
        assertThat(ofEqual(13).sumOfOthers()).isEqualByComparingTo("300");
        assertThat(ofEqual(4).others()).isZero();
    }

    @Test
    void othersThatTogetherAreMoreThanFourTimesTheLargestDwarfIt() {
        assertThat(ofEqual(14).dwarfed()).isFalse();
        assertThat(ofEqual(15).dwarfed()).isTrue();
    }

    @Test
    void nothingIsDwarfedWhereThereAreNoOthers() {
        assertThat(ofEqual(0).dwarfed()).isFalse();
        assertThat(ofEqual(10).dwarfed()).isFalse();
    }
}
