package org.esep.extract;

import java.time.LocalDate;
import java.util.Optional;

import org.esep.iati.PartialDate;
import org.esep.iati.Precision;

/// The day on which a document was written: the one that its origin tells, else the first that one of its first lines
/// tells.
final class Dateline {

    private static final int LINES = 4;

    private Optional<LocalDate> day;
    private int lines;

    Dateline(Optional<PartialDate> published) {
        this.day = published.filter(date -> date.precision() == Precision.DAY).map(PartialDate::first);
    }

    /// The day as far as it is known when the lines are read in order up to this one, itself included.
    Optional<LocalDate> upTo(Line line) {
        if (day.isEmpty() && lines < LINES) {
            lines++;
            day = TimeFinder.in(line).stream().filter(Mention.OfDate.class::isInstance)
                    .map(mention -> ((Mention.OfDate) mention).date())
                    .filter(date -> date.precision() == Precision.DAY).map(PartialDate::first).findFirst();
        }
        return day;
    }
}
