package org.esep.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarsTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "3, 1", "6, 1", "7, 2", "48, 10", "180, 50", "174000000, 50000000"})
    void axisHasAFewRoundNumbers(long longest, long step) {
        var bars = new Bars("", Bars.Axis.of(""), List.of(""), List.of(Bars.Bar.of("a", Value.count(longest)),
                Bars.Bar.of("b", Value.count(longest / 2))));

        assertThat(bars.step()).isEqualByComparingTo(String.valueOf(step));
    }
}
