package org.esep.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordIdTest {

    @ParameterizedTest
    @CsvSource({"XM-DAC-41114-00012345, xm-dac-41114-00012345", "GB-1-203456, gb-1-203456"})
    void identifierThatCanBeWrittenIsTheId(String identifier, String id) {
        assertThat(RecordId.of(identifier)).isEqualTo(id);
    }

    /// What signs are left out for an id must not make one activity of two.
    @Test
    void identifiersThatDifferInSignsOnlyHaveDifferentIds() {
        assertThat(RecordId.of("XM-1/2")).isNotEqualTo(RecordId.of("XM-1-2")).startsWith("xm-1-2-");
        assertThat(RecordId.of("XM-1-2-")).isNotEqualTo(RecordId.of("XM-1-2"));
    }

    @ParameterizedTest
    @CsvSource({"/, '[0-9a-f]{12}'",
            "XM-DAC-41114-PROJECT-WITH-A-VERY-LONG-NAME-THAT-NEVER-ENDS-AT-ALL-2, '[a-z0-9-]{60}'"})
    void idIsSafeAsTheNameOfAFile(String identifier, String pattern) {
        assertThat(RecordId.of(identifier)).matches(pattern);
    }
}
