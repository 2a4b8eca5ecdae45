package org.esep.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.esep.aggregate.CountryLedger;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.LedgerSamples;
import org.esep.iati.Country;

/// Where letters stand on the pages, as another library reads it.
class LayoutTest {

    private static final float MARGIN = 47;
    private static final float WIDTH = 595;
    private static final float HEIGHT = 842;
    private static final float TOUCH = 0.6f;

    record Case(String language, String size, Ledger ledger) {

        @Override
        public String toString() {
            return language + ", " + size;
        }
    }

    static Stream<Case> briefings() {
        return Stream.of("en", "ru", "kk", "ky").flatMap(language -> Stream.of(
                new Case(language, "one programme", LedgerSamples.of(1)),
                new Case(language, "nothing", LedgerSamples.empty()),
                new Case(language, "two hundred", LedgerSamples.of(200)),
                new Case(language, "a country of two hundred",
                        CountryLedger.of(LedgerSamples.of(200), new Country("KZ"))),
                new Case(language, "long names", Renamed.lengthened(LedgerSamples.of(60)))));
    }

    /// The box of a letter, from the upper left corner of the page.
    private record Box(String letter, float left, float right, float upper, float lower) {

        private static Box of(TextPosition at) {
            return new Box(at.getUnicode(), at.getXDirAdj(), at.getXDirAdj() + at.getWidthDirAdj(),
                    at.getYDirAdj() - at.getHeightDir(), at.getYDirAdj());
        }

        private boolean overlaps(Box other) {
            return Math.min(right, other.right) - Math.max(left, other.left) > TOUCH
                    && Math.min(lower, other.lower) - Math.max(upper, other.upper) > TOUCH;
        }

        private boolean isInside() {
            return left >= MARGIN && right <= WIDTH - MARGIN && upper >= MARGIN && lower <= HEIGHT - 20;
        }
    }

    private static List<List<Box>> pages(Written briefing) throws IOException {
        var pages = new ArrayList<List<Box>>();
        try (var document = briefing.open()) {
            var stripper = new PDFTextStripper() {

                @Override
                protected void processTextPosition(TextPosition at) {
                    if (!at.getUnicode().isBlank()) {
                        pages.getLast().add(Box.of(at));
                    }
                }
            };
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(new ArrayList<>());
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document);
            }
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void lettersStandInsideThePageAndApart(Case briefing) throws IOException {
        for (var page : pages(Written.of(briefing.ledger(), briefing.language()))) {
            assertThat(page).isNotEmpty().allMatch(Box::isInside);
            for (var place = 0; place < page.size(); place++) {
                var box = page.get(place);
                assertThat(page.subList(place + 1, page.size()).stream().filter(box::overlaps)).as(box.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void keepsToFourPages(Case briefing) throws IOException {
        assertThat(Written.of(briefing.ledger(), briefing.language()).pages()).hasSizeBetween(1, 4);
    }
}
