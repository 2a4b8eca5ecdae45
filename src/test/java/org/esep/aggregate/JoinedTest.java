package org.esep.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

class JoinedTest {

    @Test
    void partsFollowEachOtherAndEmptyOnesAreNotSeen() {
        assertThat(new Joined<>(List.of(List.<Integer>of(), List.of(1, 2), List.<Integer>of(), List.of(3),
                List.of(4, 5, 6)))).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void thereIsNothingBehindTheLast() {
        var joined = new Joined<>(List.of(List.of(1), List.of(2)));

        assertThatThrownBy(() -> joined.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(new Joined<>(List.<List<Integer>>of())).isEmpty();
    }
}
