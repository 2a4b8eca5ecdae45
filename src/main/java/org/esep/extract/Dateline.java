package org.esep.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.esep.iati.PartialDate;
import org.esep.iati.Precision;

/// Tells the day on which a document was written.
final class Dateline {

    private static final int LINES = 4;

    private Dateline() {}

    /// The day that the document's origin tells, else the first that one of its first lines tells.
    static Optional<LocalDate> of(Optional<PartialDate> published, List<Line> lines) {
        return day(published).or(
                () -> lines.stream().limit(LINES).flatMap(line -> Figures.of(line).times().stream())
                        .filter(Mention.OfDate.class::isInstance)
                        .flatMap(mention -> day(Optional.of(((Mention.OfDate) mention).date())).stream()).findFirst());
    }

    private static Optional<LocalDate> day(Optional<PartialDate> date) {
        return date.filter(told -> told.precision() == Precision.DAY).map(PartialDate::first);
    }
}
