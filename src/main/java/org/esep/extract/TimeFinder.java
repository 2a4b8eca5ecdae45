package org.esep.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.esep.fact.Span;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;
import org.esep.iati.Precision;
import org.esep.language.Calendar;

/// Finds periods (two dates or years that belong together), single dates and durations.
final class TimeFinder {

    private static final Pattern YEARS = Pattern
            .compile(
                    "(?<![\\d/.,-])((?:19[5-9]|20\\d)\\d)\\s?[-\\u2010-\\u2014]\\s?((?:19|20)?\\d{2})(?![\\d/]|[.,]\\d)");
    private static final int YEAR = 4;
    private static final BigDecimal LONGEST = BigDecimal.valueOf(600);

    private final Line line;
    private final List<String> folded;
    private final Numbers numbers;
    private final Calendar calendar;

    private final Optional<LocalDate> written;

    private TimeFinder(Line line, Numbers numbers, Optional<LocalDate> written) {
        this.line = line;
        this.numbers = numbers;
        this.written = written;
        this.folded = line.folded();
        this.calendar = line.pack().calendar();
    }

    /// Periods, dates and durations, in the order of the line within each kind. A day without a year is the one nearest to
    /// the day on which the line was `written`.
    static List<Mention> in(Line line, Numbers numbers, Optional<LocalDate> written) {
        var finder = new TimeFinder(line, numbers, written);
        var mentions = new ArrayList<Mention>(finder.yearPeriods());
        mentions.addAll(finder.dates());
        mentions.addAll(finder.named());
        mentions.addAll(finder.durations());
        return List.copyOf(mentions);
    }

    private List<Mention> yearPeriods() {
        var periods = new ArrayList<Mention>();
        var years = YEARS.matcher(line.text()).useTransparentBounds(true);
        var end = 0;
        for (var token : line.tokens()) {
            if (DateFinder.isLikeYear(token) && token.span().start() >= end
                    && years.region(token.span().start(), line.text().length()).lookingAt()) {
                end = years.end();
                years(years.toMatchResult()).ifPresent(periods::add);
            }
        }
        return periods;
    }

    private Optional<Mention> years(MatchResult found) {
        var start = found.group(1);
        var end = found.group(2);
        var whole = end.length() < YEAR ? start.substring(0, YEAR - end.length()) + end : end;
        return period(new Span(found.start(), withYearWord(found.end())), PartialDate.parse(start),
                PartialDate.parse(whole));
    }

    private static Optional<Mention> period(Span span, PartialDate start, PartialDate end) {
        return end.last().isBefore(start.first())
                ? Optional.empty()
                : Optional.of(new Mention.OfPeriod(span, Period.between(start, end)));
    }

    private int withYearWord(int offset) {
        var found = line.tokenAt(offset);
        var token = found + 1 < folded.size() && folded.get(found).equals("-") ? found + 1 : found;
        var isNear = token < folded.size() && line.tokens().get(token).span().start() <= offset + 2;
        return isNear
                ? calendar.yearWords().find(folded, token)
                        .map(word -> line.tokens().get(token + word.words() - 1).span().end()).orElse(offset)
                : offset;
    }

    private List<Mention> dates() {
        var found = DateFinder.in(line);
        var mentions = new ArrayList<Mention>();
        var index = 0;
        while (index < found.size()) {
            var pair = index + 1 < found.size()
                    ? pair(found.get(index), found.get(index + 1))
                    : Optional.<Mention>empty();
            pair.or(single(found.get(index))).ifPresent(mentions::add);
            index += pair.isPresent() ? 2 : 1;
        }
        return mentions;
    }

    private java.util.function.Supplier<Optional<Mention>> single(DateFinder.Found found) {
        return () -> found.year().isEmpty() ? dated(found).flatMap(this::mention) : mention(found);
    }

    private Optional<Mention> mention(DateFinder.Found found) {
        return found.date().map(date -> {
            var span = span(found.from(), found.next());
            return found.firstDay().isPresent()
                    ? found.date(found.year().orElseThrow(), found.firstDay())
                            .flatMap(first -> period(span, first, date)).orElse(new Mention.OfDate(span, date))
                    : new Mention.OfDate(span, date);
        });
    }

    private Optional<DateFinder.Found> dated(DateFinder.Found found) {
        return written.flatMap(found::nearest);
    }

    /// Words such as `today`.
    private List<Mention> named() {
        return written.stream().flatMap(day -> IntStream.range(0, folded.size()).boxed()
                .flatMap(token -> calendar.daysAgo().find(folded, token)
                        .<Mention>map(word -> new Mention.OfDate(span(token, token + word.words()),
                                new PartialDate(day.minusDays(word.meaning()), Precision.DAY)))
                        .stream()))
                .toList();
    }

    /// Two dates are a period where only a dash or a word such as "to" stands between them, or where the language puts
    /// such a word behind the second.
    private Optional<Mention> pair(DateFinder.Found start, DateFinder.Found end) {
        if (end.date().isEmpty()) {
            return start.date().isPresent()
                    ? sameYear(start, end)
                    : dated(end).flatMap(known -> pair(start, known));
        }
        if (!joined(start.next(), end)) {
            return Optional.empty();
        }
        var year = start.year().isPresent() ? start.year() : OptionalInt.of(end.year().orElseThrow());
        return start.date(year.getAsInt(), start.day())
                .filter(_ -> start.year().isPresent() || start.month().isPresent())
                .flatMap(first -> period(span(start.from(), end.next()), first, end.date().orElseThrow()));
    }

    /// An end without a year is in that of the start, where it comes later.
    private Optional<Mention> sameYear(DateFinder.Found start, DateFinder.Found end) {
        return end.month().isEmpty() || !joined(start.next(), end)
                ? Optional.empty()
                : end.date(start.year().orElseThrow(), end.day()).flatMap(
                        last -> period(span(start.from(), end.next()), start.date().orElseThrow(), last));
    }

    private boolean joined(int token, DateFinder.Found end) {
        var at = skipFillers(token, end.from());
        if (at == end.from()) {
            return calendar.after().find(folded, skipFillers(end.next(), folded.size())).isPresent();
        }
        var between = calendar.between().find(folded, at);
        return between.isPresent() && skipFillers(at + between.get().words(), end.from()) == end.from();
    }

    private int skipFillers(int token, int limit) {
        var at = token;
        while (at < limit && (calendar.yearWords().find(folded, at).isPresent() || folded.get(at).equals(".")
                || folded.get(at).equals(","))) {
            at++;
        }
        return at;
    }

    private List<Mention> durations() {
        var mentions = new ArrayList<Mention>();
        for (var token = 0; token < folded.size(); token++) {
            duration(token).ifPresent(mentions::add);
        }
        return mentions;
    }

    private Optional<Mention> duration(int token) {
        var word = calendar.durations().find(folded, token);
        if (word.isPresent()) {
            return Optional.of(new Mention.OfDuration(span(token, token + word.get().words()), word.get().meaning()));
        }
        return numbers.at(token).filter(read -> read.value().scale() <= 0).flatMap(read -> {
            var at = read.next() < folded.size() && folded.get(read.next()).equals("-") ? read.next() + 1 : read.next();
            return calendar.durationUnits().find(folded, at)
                    .filter(unit -> read.value().multiply(BigDecimal.valueOf(unit.meaning())).compareTo(LONGEST) <= 0)
                    .map(unit -> new Mention.OfDuration(span(token, at + unit.words()),
                            read.value().intValueExact() * unit.meaning()));
        });
    }

    private Span span(int from, int next) {
        return new Span(line.tokens().get(from).span().start(), line.tokens().get(next - 1).span().end());
    }
}
