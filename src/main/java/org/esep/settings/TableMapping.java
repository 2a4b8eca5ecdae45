package org.esep.settings;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.esep.iati.Coded;
import org.esep.iati.Country;
import org.esep.iati.FundingRole;
import org.esep.iati.OrganisationRole;
import org.esep.iati.Precision;

/// How the columns of a table of projects are to be read as terms of IATI. `id` is the name of its file; `rows` whether
/// all rows of one identifier are one activity; texts of `nothing` stand in cells that hold nothing. Formats of dates and
/// numbers are all tried; what two of them read differently is not guessed.
public record TableMapping(String id, Optional<Identifier> identifier, List<Title> titles, Optional<Column> reporter,
        List<Organisation> organisations, Optional<Countries> countries, Dates dates, Optional<Column> updated,
        List<Amount> money, Rows rows, List<DateFormat> dateFormats, List<NumberFormat> numberFormats,
        List<String> nothing) {

    public TableMapping {
        titles = List.copyOf(titles);
        organisations = List.copyOf(organisations);
        money = List.copyOf(money);
        dateFormats = List.copyOf(dateFormats);
        numberFormats = List.copyOf(numberFormats);
        nothing = List.copyOf(nothing);
    }

    /// What a row of the table tells.
    public enum Rows implements Coded {
        ACTIVITY, PART
    }

    /// Where a value stands: the first filled cell under one of the headers, else the constant. Several values in one
    /// cell stand between separators. A table without one of the headers of a required column does not fit.
    public record Column(List<String> headers, Optional<String> constant, Optional<String> separator,
            boolean required) {

        public static final Column NONE = new Column(List.of(), Optional.empty(), Optional.empty(), false);

        public Column {
            headers = List.copyOf(headers);
        }
    }

    /// The identifier of an activity: a prefix, the cell, and behind a slash the cell of `with`. One that fits `global`
    /// means the same activity in every document, any other one of this document only.
    public record Identifier(Column column, String prefix, Column with, Pattern global) {}

    /// A title and its language (ISO 639-1, `und` where it is unknown).
    public record Title(Column column, String language) {}

    /// An organisation that takes part.
    public record Organisation(Column column, OrganisationRole role) {}

    /// Recipient countries: ISO 3166-1 codes, names in these languages (ISO 639-1) as CLDR has them, other spellings in
    /// small letters.
    public record Countries(Column column, List<String> languages, Map<String, Country> spellings) {

        public Countries {
            languages = List.copyOf(languages);
            spellings = Map.copyOf(spellings);
        }
    }

    /// When the activity starts and ends, as planned and as it came.
    public record Dates(Column plannedStart, Column plannedEnd, Column actualStart, Column actualEnd) {}

    /// An amount with what stands beside it. Of several amounts of one role the first that the table has is read.
    public record Amount(Column column, FundingRole role, Column currency, Column date, Column valueDate,
            Column periodStart, Column periodEnd, Column provider, Column receiver) {}

    /// How dates are written, and how precise they then are.
    public record DateFormat(DateTimeFormatter format, Precision precision) {

        /// Reads `dd.MM.yyyy`.
        static DateFormat of(String letters) {
            var precision = letters.contains("d")
                    ? Precision.DAY
                    : letters.contains("M") ? Precision.MONTH : Precision.YEAR;
            return new DateFormat(DateTimeFormatter.ofPattern(letters.replace('y', 'u'), Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT), precision);
        }
    }

    /// How numbers are written; spaces always group.
    public record NumberFormat(char decimal, char grouping) {}

    /// The columns without which a table does not fit.
    public List<Column> required() {
        return columns().filter(Column::required).toList();
    }

    /// All columns that are read.
    public Stream<Column> columns() {
        return Stream.of(identifier.stream().flatMap(one -> Stream.of(one.column(), one.with())),
                titles.stream().map(Title::column), reporter.stream(),
                organisations.stream().map(Organisation::column), countries.stream().map(Countries::column),
                Stream.of(dates.plannedStart(), dates.plannedEnd(), dates.actualStart(), dates.actualEnd()),
                updated.stream(), money.stream().flatMap(TableMapping::columns)).flatMap(some -> some);
    }

    private static Stream<Column> columns(Amount amount) {
        return Stream.of(amount.column(), amount.currency(), amount.date(), amount.valueDate(), amount.periodStart(),
                amount.periodEnd(), amount.provider(), amount.receiver());
    }
}
