package org.esep.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class DocumentLimitsTest {

    private final DocumentLimits limits = new DocumentLimits(1, 1, 1, 100, Duration.ofSeconds(1));

    @Test
    void muchUnpackedFromLittleIsABomb() {
        assertThat(limits.isBomb(200_000, 20_000_000)).isFalse();
        assertThat(limits.isBomb(190_000, 20_000_000)).isTrue();
    }

    @Test
    void littleUnpackedIsNoBombWhateverTheRatio() {
        assertThat(limits.isBomb(10, 16_000_000)).isFalse();
    }
}
