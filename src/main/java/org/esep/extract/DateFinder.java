package org.esep.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.esep.fact.Span;
import org.esep.iati.PartialDate;
import org.esep.iati.Precision;
import org.esep.language.Calendar;

/// Finds dates with the precision that they are stated in: numeric ones, days and months by name, and years where a
/// word beside them says that they are years.
final class DateFinder {

    private static final Pattern NUMERIC = Pattern.compile(
            "(?<![\\d.,/])(?:(\\d{1,2})[./](\\d{1,2})[./]((?:19|20)\\d{2}|\\d{2})|(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})[./]((?:19|20)\\d{2}))(?![\\d/-]|[.,]\\d)");
    private static final Pattern YEAR = Pattern.compile("(?:19[5-9]|20\\d)\\d");
    private static final Pattern CODE_BEFORE = Pattern.compile("[\\p{L}\\d][/.,]");
    private static final Pattern CODE_BEHIND = Pattern.compile("[/.,]\\d");
    private static final int DIGITS = 4;
    private static final int FILLERS = 3;

    private final Line line;
    private final List<String> folded;
    private final Calendar calendar;

    private DateFinder(Line line) {
        this.line = line;
        this.folded = line.folded();
        this.calendar = line.pack().calendar();
    }

    /// A date or, where `year` is missing, a day of an unsaid year; `from` and `next` are its first token and the one
    /// behind it; `firstDay` is the earlier day where two are given (`26-27 June`).
    record Found(int from, int next, OptionalInt year, OptionalInt month, OptionalInt day, OptionalInt firstDay) {

        Optional<PartialDate> date() {
            return year.isEmpty() ? Optional.empty() : date(year.getAsInt(), day);
        }

        Optional<PartialDate> date(int ofYear, OptionalInt onDay) {
            try {
                var first = LocalDate.of(ofYear, month.orElse(1), onDay.orElse(1));
                var precision = onDay.isPresent()
                        ? Precision.DAY
                        : month.isPresent() ? Precision.MONTH : Precision.YEAR;
                return Optional.of(new PartialDate(first, precision));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }

        /// A day of an unsaid year in the year in which it is nearest to some other day.
        Optional<Found> nearest(LocalDate other) {
            return day.isEmpty()
                    ? Optional.empty()
                    : IntStream.rangeClosed(other.getYear() - 1, other.getYear() + 1).mapToObj(this::in)
                            .filter(dated -> dated.date().isPresent())
                            .min(Comparator.comparingLong(dated -> Math.abs(
                                    ChronoUnit.DAYS.between(other, dated.date().orElseThrow().first()))));
        }

        private Found in(int unsaid) {
            return new Found(from, next, OptionalInt.of(unsaid), month, day, firstDay);
        }
    }

    /// Dates in the order of the line, those without a year included.
    static List<Found> in(Line line) {
        return new DateFinder(line).all();
    }

    private List<Found> all() {
        var found = new ArrayList<Found>();
        var token = 0;
        while (token < line.tokens().size()) {
            var at = token;
            var date = numeric(token).or(() -> named(at)).or(() -> year(at));
            date.ifPresent(found::add);
            token = date.map(Found::next).orElse(token + 1);
        }
        return List.copyOf(found);
    }

    private Optional<Found> numeric(int token) {
        if (!line.tokens().get(token).isNumber()) {
            return Optional.empty();
        }
        var start = line.tokens().get(token).span().start();
        var found = NUMERIC.matcher(line.text()).useTransparentBounds(true).region(start, line.text().length());
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        var next = line.tokenAt(found.end());
        if (found.group(4) != null) {
            return Optional.of(of(token, next, number(found.group(4)), number(found.group(5)), number(found.group(6))));
        }
        if (found.group(8) != null) {
            return month(number(found.group(7))).map(month -> new Found(token, next,
                    OptionalInt.of(number(found.group(8))), OptionalInt.of(month), OptionalInt.empty(),
                    OptionalInt.empty()));
        }
        var year = number(found.group(3));
        return month(number(found.group(2))).map(
                month -> of(token, next, year < 100 ? 2000 + year : year, month, number(found.group(1))));
    }

    private static Found of(int from, int next, int year, int month, int day) {
        return new Found(from, next, OptionalInt.of(year), OptionalInt.of(month), OptionalInt.of(day),
                OptionalInt.empty());
    }

    private static Optional<Integer> month(int month) {
        return month >= 1 && month <= 12 ? Optional.of(month) : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /// Starts at the first of day, month and year, in whatever order the language has them.
    private Optional<Found> named(int token) {
        if (!line.tokens().get(token).isNumber() && calendar.months().find(folded, token).isEmpty()) {
            return Optional.empty();
        }
        var parts = new DateParts(line);
        var at = token;
        var behind = token;
        while (at < folded.size() && at - behind <= FILLERS) {
            var next = parts.take(at);
            if (next > at) {
                behind = next;
                at = next;
            } else if (behind == token || !parts.isFiller(at)) {
                break;
            } else {
                at++;
            }
        }
        return parts.found(token, behind);
    }

    private Optional<Found> year(int token) {
        if (!isYear(token)) {
            return Optional.empty();
        }
        var next = token + 1;
        var word = calendar.yearWords().find(folded, skipDash(next));
        var cue = token > 0 ? calendar.yearCues().find(folded, token - 1) : Optional.empty();
        if (word.isEmpty() && cue.isEmpty()) {
            return Optional.empty();
        }
        var behind = word.map(found -> skipDash(next) + found.words()).orElse(next);
        return Optional.of(new Found(token, behind, OptionalInt.of(number(folded.get(token))), OptionalInt.empty(),
                OptionalInt.empty(), OptionalInt.empty()));
    }

    private int skipDash(int token) {
        return token < folded.size() && folded.get(token).equals("-") ? token + 1 : token;
    }

    private boolean isYear(int token) {
        return isYear(line, token);
    }

    /// A number from 1950 to 2099 that is no part of a longer number or a code.
    static boolean isYear(Line line, int token) {
        var span = line.tokens().get(token).span();
        return isLikeYear(line.tokens().get(token)) && YEAR.matcher(line.tokens().get(token).text()).matches()
                && !touches(line, span);
    }

    /// A number of as many digits.
    static boolean isLikeYear(Token token) {
        return token.text().length() == DIGITS && token.isNumber();
    }

    private static boolean touches(Line line, Span span) {
        var before = span.start() > 1 ? line.text().substring(span.start() - 2, span.start()) : "";
        var behind = line.text().substring(span.end(), Math.min(line.text().length(), span.end() + 2));
        return CODE_BEFORE.matcher(before).matches() || CODE_BEHIND.matcher(behind).matches() || before.endsWith("/");
    }
}
