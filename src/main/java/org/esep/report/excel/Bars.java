package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.List;

/// The numbers behind one chart: a label and a value for each bar, in their order, and how their axis tells them.
record Bars(String title, Axis axis, List<Bar> bars) {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    record Bar(String label, Value value) {}

    record Axis(String title, String pattern) {

        static Axis of(String title) {
            return new Axis(title, Format.COUNT.pattern());
        }
    }

    /// Of money: told in millions where the longest bar is one or more.
    static Bars ofMoney(Book book, String title, List<Bar> bars) {
        var isLarge = bars.stream().anyMatch(bar -> Tally.number(bar.value()).compareTo(MILLION) >= 0);
        return new Bars(title,
                isLarge ? new Axis(book.text("chart.million", book.currency()), "#,##0.0,,") : Axis.of(book.currency()),
                bars);
    }

    /// Whether there is anything to draw.
    boolean isDrawn() {
        return bars.stream().anyMatch(bar -> Tally.number(bar.value()).signum() > 0);
    }
}
