package org.esep.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;

import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.gantt.Task;
import org.jfree.data.gantt.TaskSeries;
import org.jfree.data.gantt.TaskSeriesCollection;

/// Bars over years with a line for one day; a bar whose start or end is unknown is lighter and points to the edge.
public final class TimelineChart {

    private static final double ROW = 13.5;
    private static final double FRAME = 26;
    private static final float SIZE = 7.5f;
    private static final int MOST_TICKS = 12;

    private TimelineChart() {}

    /// Bars from top to bottom, `width` points wide, as high as their labels need; `day` gets a line.
    public static Drawing of(List<Stretch> stretches, LocalDate day, double width) {
        var names = Names.of(stretches.stream().map(Stretch::label).toList(), width, ROW);
        var chart = chart(stretches, day, names);
        return new Drawing(width, FRAME + names.height(), chart::draw);
    }

    private static JFreeChart chart(List<Stretch> stretches, LocalDate day, Names names) {
        var first = dates(stretches, day).min(Comparator.naturalOrder()).orElse(day).withDayOfYear(1);
        var last = dates(stretches, day).max(Comparator.naturalOrder()).orElse(day).plusYears(1).withDayOfYear(1);
        var chart = ChartFactory.createGanttChart(null, null, null, data(stretches, first, last), false, false, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        var plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(Palette.LINE.color());
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setDomainAxis(names);
        plot.setRangeAxis(years(first, last));
        var today = new ValueMarker(millis(day), Palette.TODAY.color(), new BasicStroke(1.2f));
        plot.addRangeMarker(today);
        plot.setRenderer(new Shades(stretches));
        return chart;
    }

    private static Stream<LocalDate> dates(List<Stretch> stretches, LocalDate day) {
        return Stream.concat(Stream.of(day),
                stretches.stream().flatMap(stretch -> Stream.of(stretch.start(), stretch.end()))
                        .flatMap(Optional::stream));
    }

    private static TaskSeriesCollection data(List<Stretch> stretches, LocalDate first, LocalDate last) {
        var tasks = new TaskSeries("");
        for (var place = 0; place < stretches.size(); place++) {
            var stretch = stretches.get(place);
            tasks.add(
                    new Task(Names.key(place), date(stretch.start().orElse(first)), date(stretch.end().orElse(last))));
        }
        var data = new TaskSeriesCollection();
        data.add(tasks);
        return data;
    }

    private static DateAxis years(LocalDate first, LocalDate last) {
        var axis = new DateAxis(null, TimeZone.getTimeZone(ZoneOffset.UTC), java.util.Locale.ROOT);
        axis.setRange(date(first), date(last));
        var step = Math.max(1, (int) Math.ceil((last.getYear() - first.getYear()) / (double) MOST_TICKS));
        var format = new java.text.SimpleDateFormat("yyyy", java.util.Locale.ROOT);
        format.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        axis.setTickUnit(new DateTickUnit(DateTickUnitType.YEAR, step, format));
        axis.setTickLabelFont(Faces.font(SIZE));
        axis.setTickLabelPaint(Palette.INK.color());
        axis.setAxisLineVisible(false);
        return axis;
    }

    @SuppressWarnings("JavaUtilDate") // JFreeChart's own type of dates
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
