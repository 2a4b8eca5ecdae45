package org.esep.structured;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.esep.iati.PartialDate;
import org.esep.iati.Precision;
import org.esep.settings.TableMapping;

/// Reads dates and numbers of cells by the formats of a mapping. What two formats read differently is not read.
final class CellValues {

    private static final int LONGEST = 40;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final Pattern TIME = Pattern.compile("(?<=\\d)[T ]\\d{1,2}:\\d{2}.*");
    private static final Pattern SPACES = Pattern.compile("(?U)[\\s\\u00A0\\u202F]");

    private final List<TableMapping.DateFormat> dates;
    private final List<NumberFormat> numbers;

    CellValues(TableMapping mapping) {
        this.dates = mapping.dateFormats();
        this.numbers = mapping.numberFormats().stream().map(NumberFormat::of).toList();
    }

    private record NumberFormat(Pattern pattern, String decimal) {

        private static NumberFormat of(TableMapping.NumberFormat written) {
            var grouping = "[ " + Pattern.quote(String.valueOf(written.grouping())) + "]";
            var decimal = Pattern.quote(String.valueOf(written.decimal()));
            return new NumberFormat(
                    Pattern.compile("[-+]?(\\d{1,3}(" + grouping + "\\d{3})+|\\d+)(" + decimal + "\\d+)?"),
                    String.valueOf(written.decimal()));
        }

        private Optional<BigDecimal> find(String text) {
            if (!pattern.matcher(text).matches()) {
                return Optional.empty();
            }
            var at = text.indexOf(decimal);
            var whole = at < 0 ? text : text.substring(0, at);
            var part = at < 0 ? "" : "." + text.substring(at + 1);
            return Decimal.find(whole.replaceAll("[^-+\\d]", "") + part);
        }
    }

    /// A year, month or day between 1900 and 2199. A number in a spreadsheet is a year or counts days.
    Optional<PartialDate> findDate(Fit.Found found, TableRow row) {
        return (found.cell().kind() == Cell.Kind.NUMBER
                ? findNumber(found).flatMap(number -> counted(number, row.origin()))
                : sole(dates, format -> find(format, TIME.matcher(found.text()).replaceFirst(""))))
                .filter(date -> date.first().getYear() >= FIRST_YEAR && date.first().getYear() <= LAST_YEAR);
    }

    private static Optional<PartialDate> find(TableMapping.DateFormat format, String text) {
        try {
            return Optional.of(new PartialDate(first(format, text), format.precision()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalDate first(TableMapping.DateFormat format, String text) {
        return switch (format.precision()) {
            case YEAR -> format.format().parse(text, Year::from).atDay(1);
            case MONTH -> format.format().parse(text, YearMonth::from).atDay(1);
            case DAY -> format.format().parse(text, LocalDate::from);
        };
    }

    private static Optional<PartialDate> counted(BigDecimal number, Origin origin) {
        if (number.signum() <= 0 || number.precision() - number.scale() > 6) {
            return Optional.empty();
        }
        var days = number.intValue();
        return Optional.of(days >= FIRST_YEAR && days <= LAST_YEAR && number.stripTrailingZeros().scale() <= 0
                ? PartialDate.year(days)
                : new PartialDate(origin.dayZero().plusDays(days), Precision.DAY));
    }

    Optional<BigDecimal> findNumber(Fit.Found found) {
        var text = found.text();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (found.cell().kind() == Cell.Kind.NUMBER) {
            return Decimal.find(text);
        }
        var plain = SPACES.matcher(text.replace('\u2212', '-')).replaceAll(" ");
        return sole(numbers, format -> format.find(plain));
    }

    /// What the formats that fit read alike.
    private static <F, T extends Comparable<T>> Optional<T> sole(List<F> formats,
            Function<F, Optional<T>> reading) {
        var read = formats.stream().map(reading).flatMap(Optional::stream).toList();
        return read.stream().findFirst()
                .filter(first -> read.stream().allMatch(other -> first.compareTo(other) == 0));
    }
}
