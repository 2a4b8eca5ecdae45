package org.esep.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.esep.language.Calendar;

/// Gathers the parts of one date told in words: a month by name with the day and the year beside it.
final class DateParts {

    private static final int LAST_DAY = 31;

    private final Line line;
    private final List<String> folded;
    private final Calendar calendar;
    private OptionalInt year = OptionalInt.empty();
    private OptionalInt month = OptionalInt.empty();
    private OptionalInt day = OptionalInt.empty();
    private OptionalInt firstDay = OptionalInt.empty();

    DateParts(Line line) {
        this.line = line;
        this.folded = line.folded();
        this.calendar = line.pack().calendar();
    }

    /// Takes the part at a token, if it is one that is still missing; gives the token behind it, else the token itself.
    int take(int token) {
        var name = calendar.months().find(folded, token);
        if (name.isPresent() && month.isEmpty()) {
            month = OptionalInt.of(name.get().meaning());
            return token + name.get().words();
        }
        if (!line.tokens().get(token).isNumber()) {
            return token;
        }
        return DateFinder.isYear(line, token) ? takeYear(token) : takeDay(token);
    }

    private int takeYear(int token) {
        if (year.isPresent()) {
            return token;
        }
        year = OptionalInt.of(Integer.parseInt(folded.get(token)));
        return token + 1;
    }

    private int takeDay(int token) {
        var text = folded.get(token);
        if (text.length() > 2 || Integer.parseInt(text) == 0 || Integer.parseInt(text) > LAST_DAY) {
            return token;
        }
        if (day.isPresent() && (month.isPresent() || firstDay.isPresent())) {
            return token;
        }
        firstDay = day;
        day = OptionalInt.of(Integer.parseInt(text));
        return token + 1;
    }

    /// Whether a token may stand between two parts of a date.
    boolean isFiller(int token) {
        return calendar.dateFillers().find(folded, token).isPresent()
                || calendar.yearWords().find(folded, token).isPresent()
                || (day.isPresent() && month.isEmpty() && calendar.between().find(folded, token).isPresent());
    }

    /// The date from the parts between two tokens; nothing where no month was named.
    Optional<DateFinder.Found> found(int from, int next) {
        return month.isEmpty()
                ? Optional.empty()
                : Optional.of(new DateFinder.Found(from, next, year, month, day, firstDay));
    }
}
