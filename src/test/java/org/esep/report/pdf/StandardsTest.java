package org.esep.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import org.esep.aggregate.Ledger;
import org.esep.aggregate.LedgerSamples;

/// Briefings are PDF/A-2a and PDF/UA-1, as veraPDF judges them.
class StandardsTest {

    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

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
        var bytes = Written.of(briefing.ledger(), briefing.language()).bytes();

        for (var standard : STANDARDS) {
            assertThat(errors(bytes, standard)).as(standard.toString()).isEmpty();
        }
    }

    private static List<String> errors(byte[] pdf, PDFAFlavour standard) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), standard);
                var validator = foundry.createValidator(standard, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .distinct().toList();
        }
    }
}
