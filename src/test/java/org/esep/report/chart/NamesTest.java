package org.esep.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final String LONG = "Кыргыз Республикасындагы токойлорго жана жайыттарга климаттык инвестициялар аркылуу көмүртек";
    private static final double WIDTH = 499;

    private static Names names(String... labels) {
        return Names.of(List.of(labels), WIDTH, 17);
    }

    @Test
    void longNamesAreWrappedAndWhole() {
        var lines = names(LONG).labels().getFirst();

        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(String.join(" ", lines)).isEqualTo(LONG);
    }

    @Test
    void wordWithoutSpacesIsBroken() {
        var word = "m".repeat(200);

        assertThat(names(word).labels().getFirst()).hasSizeGreaterThan(3);
        assertThat(String.join("", names(word).labels().getFirst())).isEqualTo(word);
    }

    @Test
    void rowsFollowOneAnotherAndAreAsHighAsTheirLabels() {
        var names = names("BOMCA", LONG, "BOMCA");
        var area = new Rectangle2D.Double(0, 10, WIDTH, names.height());

        assertThat(start(names, 0, area)).isEqualTo(10);
        assertThat(start(names, 1, area)).isEqualTo(27);
        assertThat(start(names, 2, area) - start(names, 1, area)).isGreaterThan(17);
        assertThat(names.getCategoryEnd(2, 3, area, RectangleEdge.LEFT)).isEqualTo(10 + names.height());
    }

    private static double start(Names names, int row, Rectangle2D area) {
        return names.getCategoryStart(row, 3, area, RectangleEdge.LEFT);
    }

    @Test
    void labelsAreShortenedOnlyWhereAPageCannotHoldThem() {
        var names = Names.of(Collections.nCopies(20, (LONG + " ").repeat(4).strip()), WIDTH, 13.5);

        assertThat(names.height()).isBetween(400.0, 620.0);
        assertThat(names.labels()).allSatisfy(lines -> assertThat(lines.getLast()).endsWith("…"));
    }

    @Test
    void barsOfOneNameStayApart() {
        var bar = new Bar("BOMCA", BigDecimal.ONE, "1");

        assertThat(BarChart.of(List.of(bar, bar), WIDTH).height())
                .isEqualTo(BarChart.of(List.of(bar), WIDTH).height() + 14.5);
    }
}
