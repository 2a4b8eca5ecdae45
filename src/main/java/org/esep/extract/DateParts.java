package org.esep.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.esep.language.Calendar;

/// Gathers the parts of one date told in words: a month by name with the day and the year beside it.
final class DateParts {

    private static final int LAST_DAY = 31;

    private final Line line;
    private final List<String> folded;
    private final Calendar calendar;
    private final Map<Part, Integer> parts = new EnumMap<>(Part.class);

    private enum Part {
        YEAR, MONTH, DAY, FIRST_DAY
    }

    DateParts(Line line) {
        this.line = line;
        this.folded = line.folded();
        this.calendar = line.pack().calendar();
    }

    /// Takes the part at a token, if it is one that is still missing; gives the token behind it, else the token itself.
    int take(int token) {
        var name = calendar.months().find(folded, token);
        if (name.isPresent() && !has(Part.MONTH)) {
            parts.put(Part.MONTH, name.get().meaning());
            return token + name.get().words();
        }
        if (!line.tokens().get(token).isNumber()) {
            return token;
        }
        return DateFinder.isYear(line, token) ? takeYear(token) : takeDay(token);
    }

    private boolean has(Part part) {
        return parts.containsKey(part);
    }

    private int takeYear(int token) {
        return parts.putIfAbsent(Part.YEAR, Integer.valueOf(folded.get(token))) == null ? token + 1 : token;
    }

    private int takeDay(int token) {
        var text = folded.get(token);
        if (text.length() > 2 || isCode(line.tokens().get(token).span().start()) || Integer.parseInt(text) == 0
                || Integer.parseInt(text) > LAST_DAY
                || (has(Part.DAY) && (has(Part.MONTH) || has(Part.FIRST_DAY)))) {
            return token;
        }
        var earlier = Optional.ofNullable(parts.put(Part.DAY, Integer.valueOf(text)));
        earlier.ifPresent(day -> parts.put(Part.FIRST_DAY, day));
        return token + 1;
    }

    /// A number that hangs on a word by a hyphen is no day.
    private boolean isCode(int start) {
        return start > 1 && line.text().charAt(start - 1) == '-' && Character.isLetter(line.text().charAt(start - 2));
    }

    /// Whether a token may stand between two parts of a date.
    boolean isFiller(int token) {
        return calendar.dateFillers().find(folded, token).isPresent()
                || calendar.yearWords().find(folded, token).isPresent()
                || (has(Part.DAY) && !has(Part.MONTH) && calendar.between().find(folded, token).isPresent());
    }

    /// The date from the parts between two tokens; nothing where no month was named.
    Optional<DateFinder.Found> found(int from, int next) {
        return has(Part.MONTH)
                ? Optional.of(new DateFinder.Found(from, next, part(Part.YEAR), part(Part.MONTH), part(Part.DAY),
                        part(Part.FIRST_DAY)))
                : Optional.empty();
    }

    private OptionalInt part(Part part) {
        return Optional.ofNullable(parts.get(part)).map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
