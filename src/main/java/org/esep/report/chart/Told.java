package org.esep.report.chart;

import java.util.List;

import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/// Writes the value of each bar as its text.
record Told(List<Bar> bars) implements CategoryItemLabelGenerator {

    Told {
        bars = List.copyOf(bars);
    }

    @Override
    public String generateRowLabel(CategoryDataset data, int row) {
        return "";
    }

    @Override
    public String generateColumnLabel(CategoryDataset data, int column) {
        return bars.get(column).label();
    }

    @Override
    public String generateLabel(CategoryDataset data, int row, int column) {
        return bars.get(column).told();
    }
}
