package org.esep.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class StretchTest {

    private static final Optional<LocalDate> START = Optional.of(LocalDate.of(2020, 1, 1));
    private static final Optional<LocalDate> END = Optional.of(LocalDate.of(2025, 12, 31));
    private static final Optional<LocalDate> MOVED = Optional.of(LocalDate.of(2023, 6, 30));

    @Test
    void endThatWasMovedLaterIsAnExtension() {
        assertThat(new Stretch("a", START, END, MOVED).extendedFrom()).isEqualTo(MOVED);
        assertThat(new Stretch("a", START, MOVED, END).extendedFrom()).isEmpty();
        assertThat(new Stretch("a", Optional.empty(), END, MOVED).extendedFrom()).isEmpty();
        assertThat(new Stretch("a", START, END, Optional.empty()).extendedFrom()).isEmpty();
    }

    @Test
    void somethingOfItIsKnown() {
        assertThat(new Stretch("a", START, Optional.empty(), Optional.empty()).isWhole()).isFalse();
        assertThatThrownBy(() -> new Stretch("a", Optional.empty(), Optional.empty(), MOVED))
                .hasMessage("neither start nor end is known: a");
    }
}
