package org.esep.extract;

import java.util.List;

/// The amounts and times of a line, which tell something even before its names are known.
record Figures(Line line, MoneyFinder.Found money, List<Mention> times) {

    Figures {
        times = List.copyOf(times);
    }

    static Figures of(Line line) {
        var numbers = new Numbers(line);
        return new Figures(line, MoneyFinder.in(line, numbers), TimeFinder.in(line, numbers));
    }
}
