package org.esep.structured;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
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
    private static final Pattern WRITTEN_BY_COMPUTERS = Pattern.compile("-?\\d*\\.?\\d+([eE][-+]?\\d{1,2})?");
    private static final Pattern SPACES = Pattern.compile("(?U)[\\s\\u00A0\\u202F]");
    /// Spreadsheets know no more digits than these; the rest is noise of their binary numbers.
    private static final MathContext DIGITS = new MathContext(15);

    private final List<DateFormat> dates;
    private final List<NumberFormat> numbers;

    CellValues(TableMapping mapping) {
        this.dates = mapping.dateFormats().stream().map(DateFormat::of).toList();
        this.numbers = mapping.numberFormats().stream().map(NumberFormat::of).toList();
    }

    private record DateFormat(DateTimeFormatter format, Precision precision) {

        private static DateFormat of(String written) {
            var precision = written.contains("d")
                    ? Precision.DAY
                    : written.contains("M") ? Precision.MONTH : Precision.YEAR;
            return new DateFormat(DateTimeFormatter.ofPattern(written.replace('y', 'u'), Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT), precision);
        }

        private Optional<PartialDate> find(String text) {
            try {
                return Optional.of(new PartialDate(first(text), precision));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }

        private LocalDate first(String text) {
            return switch (precision) {
                case YEAR -> format.parse(text, Year::from).atDay(1);
                case MONTH -> format.parse(text, YearMonth::from).atDay(1);
                case DAY -> format.parse(text, LocalDate::from);
            };
        }
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
                : sole(dates, format -> format.find(TIME.matcher(found.text()).replaceFirst(""))))
                .filter(date -> date.first().getYear() >= FIRST_YEAR && date.first().getYear() <= LAST_YEAR);
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
            return Optional.of(text).filter(written -> WRITTEN_BY_COMPUTERS.matcher(written).matches())
                    .map(written -> new BigDecimal(written).round(DIGITS));
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
