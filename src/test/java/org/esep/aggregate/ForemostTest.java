package org.esep.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ForemostTest {

    private static final Comparator<String> BY_LENGTH = Comparator.comparingInt(String::length);

    @Test
    void firstFewAreThoseOfTheSortedWhole() {
        var numbers = new Random(7).ints(1000, 0, 500).boxed().toList();

        assertThat(numbers.stream().collect(Foremost.of(Comparator.<Integer>naturalOrder(), 40)))
                .isEqualTo(new Foremost<>(numbers.stream().sorted().limit(40).toList(), 960));
    }

    @Test
    void equalOnesStayInTheOrderInWhichTheyCome() {
        assertThat(Stream.of("bb", "c", "aa", "a", "b").collect(Foremost.of(BY_LENGTH, 4)).first())
                .containsExactly("c", "a", "b", "bb");
    }

    @Test
    void fewerThanAskedForAreAllOfThem() {
        assertThat(IntStream.range(0, 3).boxed().collect(Foremost.of(Comparator.<Integer>reverseOrder(), 10)))
                .isEqualTo(new Foremost<>(List.of(2, 1, 0), 0));
    }
}
