package org.esep.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// PDF/A-2a and PDF/UA-1, as veraPDF judges them.
public final class Standards {

    private static final List<PDFAFlavour> ALL = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Standards() {}

    /// What a document does against the standards.
    public static List<String> errors(byte[] pdf) throws Exception {
        var errors = new ArrayList<String>();
        for (var standard : ALL) {
            errors.addAll(errors(pdf, standard));
        }
        return errors;
    }

    private static List<String> errors(byte[] pdf, PDFAFlavour standard) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), standard);
                var validator = foundry.createValidator(standard, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .map(assertion -> standard + " " + assertion.getRuleId().getClause() + " " + assertion.getMessage()
                            + " "
                            + assertion.getLocation().getContext())
                    .distinct().toList();
        }
    }
}
