package org.esep.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.esep.aggregate.Ledger;
import org.esep.aggregate.LedgerSamples;

/// Briefings are PDF/A-2a and PDF/UA-1, as veraPDF judges them.
class StandardsTest {

    record Case(String language, String size, Ledger ledger) {

        @Override
        public String toString() {
            return language + ", " + size;
        }
    }

    private static Stream<Case> briefings() {
        return Stream.of("en", "ru", "kk", "ky").flatMap(language -> Stream.of(
                new Case(language, "nothing", LedgerSamples.empty()),
                new Case(language, "one programme", LedgerSamples.of(1)),
                new Case(language, "two hundred", LedgerSamples.of(200))));
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void noErrorIsFound(Case briefing) throws Exception {
        assertThat(Standards.errors(Written.of(briefing.ledger(), briefing.language()).bytes())).isEmpty();
    }
}
