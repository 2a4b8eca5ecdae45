package org.esep.report.chart;

import java.math.BigDecimal;

/// A bar of a chart: its label, its length and the length as text.
public record Bar(String label, BigDecimal value, String told) {

    public Bar {
        label = Legible.of(label);
    }
}
