package org.esep.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The amounts and times of a line, which tell something even before its names are known.
record Figures(Line line, MoneyFinder.Found money, List<Mention> times) {

    Figures {
        times = List.copyOf(times);
    }

    /// Those of a line of which nothing tells when it was written.
    static Figures of(Line line) {
        return of(line, Optional.empty());
    }

    /// `written` is the day on which the line was written.
    static Figures of(Line line, Optional<LocalDate> written) {
        var numbers = new Numbers(line);
        return new Figures(line, MoneyFinder.in(line, numbers), TimeFinder.in(line, numbers, written));
    }
}
