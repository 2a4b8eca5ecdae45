package org.esep.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class FactRowsTest {

    @Test
    void everyFactIsFoundInItsRow() {
        var rows = FactRows.of(IntStream.range(0, 10_000).mapToObj(number -> "fact " + number));

        assertThat(IntStream.range(0, 10_000)).allSatisfy(
                number -> assertThat(rows.row("fact " + number)).isEqualTo(OptionalInt.of(number)));
        assertThat(rows.row("another")).isEmpty();
    }

    @Test
    void withoutFactsNothingIsFound() {
        assertThat(FactRows.of(Stream.of()).row("fact")).isEmpty();
    }
}
