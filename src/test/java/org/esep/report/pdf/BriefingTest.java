package org.esep.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.aggregate.Ledger;
import org.esep.aggregate.LedgerSamples;
import org.esep.report.chart.Bar;
import org.esep.report.words.Words;

class BriefingTest {

    private static final Words WORDS = Words.of("briefing", "en");

    private static byte[] pdf(Ledger ledger) throws IOException {
        var out = new ByteArrayOutputStream();
        Briefing.write(ledger, WORDS, out);
        return out.toByteArray();
    }

    private static String words(Ledger ledger) throws IOException {
        try (var document = Loader.loadPDF(pdf(ledger))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0]+", " ");
        }
    }

    @Test
    void tellsTheHeadlineFiguresOfTheLedger() throws IOException {
        var ledger = LedgerSamples.of(3);
        var figures = new Figures(WORDS);

        assertThat(words(ledger)).contains("All countries", figures.whole(ledger.totals().own()).replace('\u00A0', ' '),
                figures.whole(ledger.totals().regional()).replace('\u00A0', ' '),
                "The documents name 3 programmes",
                "the budget was EUR 500,000, now EUR 777,895",
                "documents differ on the budget: EUR 777,895 [1] / EUR 500,000",
                "[1] Sample document, Sample publisher, 2026-05-20");
    }

    @Test
    void tellsTheFirstFewProgrammesToFollowUpOfEachKind() throws IOException {
        var name = " Sample programme number ";

        assertThat(words(LedgerSamples.of(40))).contains(
                "What to follow up \u2022 Ends within six months:" + name + "0",
                "(2027-03);" + name, "27 more: see the workbook", "No document states the end:" + name + "3");
        assertThat(words(LedgerSamples.empty())).contains("Nothing starts or ends soon");
    }

    @Test
    void figuresThatAPersonCheckedAreMarked() throws IOException {
        assertThat(words(LedgerSamples.checked())).contains("EUR 777,895 \u2713", "2020 to 2027-03 \u2713",
                "\u2713 checked by a person");
        assertThat(words(LedgerSamples.of(1))).doesNotContain("\u2713");
    }

    @Test
    void checkThatDoesNotHoldStandsOnTheFirstPage() throws IOException {
        try (var document = Loader.loadPDF(pdf(LedgerSamples.failing()))) {
            var first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(document).replaceAll("[\\s\\u00A0]+", " "))
                    .contains("Figures that do not add up: money by year against budgets.");
        }
        assertThat(words(LedgerSamples.of(1))).doesNotContain("Figures that do not add up");
    }

    @Test
    void saysInWordsThatThereIsNothingToShow() throws IOException {
        assertThat(words(LedgerSamples.empty())).contains("The documents name no programme.",
                "No document states the budget",
                "No document states when", "No document names who", "There is no programme", "do not contradict");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 200})
    void sameLedgerGivesTheSameBytes(int programmes) throws IOException {
        var ledger = programmes == 0 ? LedgerSamples.empty() : LedgerSamples.of(programmes);

        assertThat(pdf(ledger)).isEqualTo(pdf(ledger));
    }

    @Test
    void manyProgrammesStayWithinFourPagesAndTellTheRest() throws IOException {
        var ledger = LedgerSamples.of(200);

        try (var document = Loader.loadPDF(pdf(ledger))) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(4);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).contains("All countries");
        }
        assertThat(words(ledger)).contains("Not drawn: 190 others, together", "180 more programmes: see the workbook");
    }

    @Test
    void barsAreTheLargestBudgetsAndTheSumOfTheRest() {
        var bars = new MoneyBars(Known.of(LedgerSamples.of(12), WORDS)).byProgramme();

        assertThat(bars).hasSize(11);
        assertThat(bars.getFirst().value()).isEqualByComparingTo("1877895");
        assertThat(bars.getLast()).isEqualTo(new Bar("others (2)", new BigDecimal("1655790"), "1,655,790"));
    }

    @Test
    void timelineKeepsTheOrderOfStartsAndOpenEnds() {
        var stretches = new TimeBars(Known.of(LedgerSamples.of(4), WORDS)).stretches();

        assertThat(stretches).hasSize(4)
                .isSortedAccordingTo(java.util.Comparator.comparing(stretch -> stretch.start().orElseThrow()));
        assertThat(stretches.getLast().end()).isEmpty();
        assertThat(new TimeBars(Known.of(LedgerSamples.of(30), WORDS)).undrawn()).isEqualTo(15);
    }

    @Test
    void linesEndBetweenWordsAndNeverInsideADate() {
        var text = "2021-04-01 to sub-national";

        assertThat(Wrapping.ends(text)).containsExactly(11, 14, 18, text.length());
    }
}
