package org.esep.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.esep.iati.Percentage;

class IatiSharesTest {

    private static List<String> shares(String... stated) {
        return IatiShares.of(Stream.of(stated).map(share -> Optional.of(share).filter(some -> !some.isEmpty())
                .map(some -> new Percentage(new BigDecimal(some)))).toList()).stream()
                .map(share -> share.orElse("")).toList();
    }

    @Test
    void sharesThatAddUpToHundredStand() {
        assertThat(shares("33.4", "66.6")).containsExactly("33.4", "66.6");
    }

    @Test
    void othersAreRebased() {
        assertThat(shares("10", "10", "10")).containsExactly("33.33", "33.33", "33.34");
        assertThat(shares("50", "", "20")).containsExactly("71.42", "0.00", "28.58");
    }

    @Test
    void unknownSharesAndOnePlaceAreWithout() {
        assertThat(shares("", "")).containsExactly("", "");
        assertThat(shares("60")).containsExactly("");
        assertThat(shares()).isEmpty();
    }
}
