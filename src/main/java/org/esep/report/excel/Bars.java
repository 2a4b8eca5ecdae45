package org.esep.report.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;

/// The numbers behind one chart: a label for each bar, in their order, and one value of each series; several series are
/// stacked. `axis` is how the numbers are told.
record Bars(String title, Axis axis, List<String> series, List<Bar> bars) {

    private static final BigDecimal MARKS = BigDecimal.valueOf(6);
    private static final List<BigDecimal> ROUND = Stream.of(1, 2, 5, 10).map(BigDecimal::valueOf).toList();
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
        return longest().signum() > 0;
    }

    private BigDecimal longest() {
        return bars.stream().map(Bar::length).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /// How far one number of the axis stands from the next: a round number, and a few of them reach the longest bar.
    BigDecimal step() {
        var least = longest().divide(MARKS, MathContext.DECIMAL32);
        var unit = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        return ROUND.stream().map(unit::multiply).filter(step -> step.compareTo(least) >= 0).findFirst().orElseThrow()
                .max(BigDecimal.ONE);
    }

    boolean isStacked() {
        return series.size() > 1;
    }
}
