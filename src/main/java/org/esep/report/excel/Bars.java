package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.List;

/// The numbers behind one chart: a label for each bar, in their order, and one value of each series; several series are
/// stacked. `axis` is how the numbers are told.
record Bars(String title, Axis axis, List<String> series, List<Bar> bars) {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    record Bar(String label, List<Value> values) {

        static Bar of(String label, Value value) {
            return new Bar(label, List.of(value));
        }

        private BigDecimal length() {
            return values.stream().map(Tally::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    record Axis(String title, String pattern) {

        static Axis of(String title) {
            return new Axis(title, Format.COUNT.pattern());
        }
    }

    /// Of money: told in millions where the longest bar is one or more.
    static Bars ofMoney(Book book, String title, List<String> series, List<Bar> bars) {
        var isLarge = bars.stream().anyMatch(bar -> bar.length().compareTo(MILLION) >= 0);
        return new Bars(title,
                isLarge ? new Axis(book.text("chart.million", book.currency()), "#,##0.0,,") : Axis.of(book.currency()),
                series, bars);
    }

    /// Whether there is anything to draw.
    boolean isDrawn() {
        return bars.stream().anyMatch(bar -> bar.length().signum() > 0);
    }

    boolean isStacked() {
        return series.size() > 1;
    }
}
