package org.esep.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.aggregate.Ledger;
import org.esep.aggregate.LedgerSamples;
import org.esep.iati.ActivityStatus;
import org.esep.report.words.Words;

class LanguagesTest {

    private static final int MOST_PAGES = 4;

    private static PDDocument briefing(Ledger ledger, String language) throws IOException {
        var out = new ByteArrayOutputStream();
        Briefing.write(ledger, Words.of("briefing", language), out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0]+", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "ky"})
    void figuresAreThoseOfTheLedgerInTheFormOfTheLanguage(String language) throws IOException {
        var ledger = LedgerSamples.of(3);
        var figures = new Figures(Words.of("briefing", language));

        try (var document = briefing(ledger, language)) {
            assertThat(text(document)).contains(figures.whole(ledger.totals().own()).replace('\u00A0', ' '),
                    figures.whole(ledger.totals().regional()).replace('\u00A0', ' '),
                    figures.date(ledger.asOf()));
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "ky"})
    void emptyAndHugeLedgersKeepToAFewPages(String language) throws IOException {
        for (var ledger : List.of(LedgerSamples.empty(), LedgerSamples.of(200))) {
            try (var document = briefing(ledger, language)) {
                assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(MOST_PAGES);
            }
        }
    }

    /// A word too long for its column would be broken inside.
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "ky"})
    void wordsOfTheTableStandWholeInTheirColumns(String language) throws IOException {
        var words = Words.of("briefing", language);
        var heads = Stream.of("programme", "countries", "period", "budget", "status", "sources")
                .map(column -> words.text("column." + column));
        var ledger = LedgerSamples.of(12);
        var statuses = Arrays.stream(ActivityStatus.values())
                .filter(status -> ledger.totals().activities().containsKey(status))
                .map(status -> words.text("status." + status.code()));

        try (var document = briefing(ledger, language)) {
            assertThat(text(document)).contains(Stream.concat(heads, statuses).toList());
        }
    }
}
