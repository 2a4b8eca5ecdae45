package org.esep.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.esep.fact.Document;
import org.esep.iati.PartialDate;
import org.esep.iati.Precision;

/// Tells the day on which a document was written.
final class Dateline {

    private static final int LINES = 4;
    /// A line of its own, such as `Bishkek, 12 May 2020`.
    private static final int SHORT = 8;
    private static final int NEAR = 6;

    private Dateline() {}

    /// The day that the document's origin tells, else the first that one of its first lines tells.
    static Optional<LocalDate> of(Optional<PartialDate> published, List<Line> lines) {
        return day(published).or(
                () -> lines.stream().limit(LINES).flatMap(line -> Figures.of(line).times().stream())
                        .filter(Mention.OfDate.class::isInstance)
                        .flatMap(mention -> day(Optional.of(((Mention.OfDate) mention).date())).stream()).findFirst());
    }

    /// The document with the day of its dateline, a short line near its beginning, where its origin tells none.
    static Document dated(Document document, List<Line> lines) {
        var dateline = lines.stream().limit(NEAR).filter(line -> line.tokens().size() <= SHORT)
                .flatMap(line -> Figures.of(line).times().stream().filter(mention -> !isLabelled(line, mention)))
                .filter(Mention.OfDate.class::isInstance).map(mention -> ((Mention.OfDate) mention).date())
                .filter(date -> date.precision() == Precision.DAY).findFirst();
        return document.published().isPresent() ? document : document.published(dateline);
    }

    /// A date behind a label, such as `Start:`, is that of something else.
    private static boolean isLabelled(Line line, Mention date) {
        return line.text().lastIndexOf(':', date.span().start()) >= 0;
    }

    private static Optional<LocalDate> day(Optional<PartialDate> date) {
        return date.filter(told -> told.precision() == Precision.DAY).map(PartialDate::first);
    }
}
