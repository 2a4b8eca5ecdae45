package org.esep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.esep.fact.Span;
import org.esep.report.published.DocumentText;

class MarkedTest {

    private static final DocumentText.Part PART = new DocumentText.Part(100, "abcdefghij", true);

    @Test
    void overlappingQuotesAreAllShown() {
        assertThat(shown(List.of(new Span(102, 106), new Span(104, 108)), Optional.empty()))
                .isEqualTo("ab[f-102:cd][f-104:ef][:gh]ij");
    }

    @Test
    void quoteAskedForIsChosenWithinAnother() {
        assertThat(shown(List.of(new Span(101, 109)), Optional.of(new Span(103, 105))))
                .isEqualTo("a[f-101:bc]*[f-103:de][:fghi]j");
    }

    @Test
    void quotesThatReachBeyondThePartAreCut() {
        assertThat(shown(List.of(new Span(90, 102), new Span(108, 120), new Span(300, 310)), Optional.empty()))
                .isEqualTo("[f-90:ab]cdefgh[f-108:ij]");
    }

    @Test
    void sameQuoteTwiceIsOne() {
        assertThat(shown(List.of(new Span(100, 110), new Span(100, 110)), Optional.empty()))
                .isEqualTo("[f-100:abcdefghij]");
    }

    private static String shown(List<Span> quotes, Optional<Span> chosen) {
        return Marked.pieces(PART, quotes, chosen).stream().map(MarkedTest::shown).collect(Collectors.joining());
    }

    private static String shown(Marked.Piece piece) {
        return piece.quoted()
                ? (piece.chosen() ? "*" : "") + "[" + piece.id().orElse("") + ":" + piece.text() + "]"
                : piece.text();
    }
}
