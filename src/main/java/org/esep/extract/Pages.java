package org.esep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.esep.fact.Span;
import org.esep.iati.ActivityKind;

/// Knows the page of one project: it says `the project` before it has named any, for its title is the name.
final class Pages {

    private static final int LEAST = 3;

    private final List<Reading> readings;

    private Pages(List<Reading> readings) {
        this.readings = readings;
    }

    /// The readings, with the title of such a page as the name of an activity.
    static List<Reading> named(List<Reading> readings) {
        var page = new Pages(readings);
        return page.meant().flatMap(kind -> page.title().map(title -> page.named(title, kind))).orElse(readings);
    }

    private List<Reading> named(int title, ActivityKind kind) {
        var all = new ArrayList<>(readings);
        var line = all.get(title).line();
        var mentions = new ArrayList<>(all.get(title).mentions());
        mentions.add(new Mention.OfActivity(new Span(0, line.text().length()), line.text().replaceFirst("!+$", ""),
                List.of(), kind,
                Optional.empty()));
        all.set(title, Reading.of(line, mentions));
        return List.copyOf(all);
    }

    /// What the text means without ever naming it.
    private Optional<ActivityKind> meant() {
        return readings.stream().filter(reading -> reading.activities().isEmpty())
                .flatMap(reading -> reading.line().heads().definite().stream()).findFirst()
                .filter(kind -> !isNamed(kind));
    }

    private boolean isNamed(ActivityKind kind) {
        return readings.stream().flatMap(reading -> reading.activities().stream())
                .anyMatch(activity -> activity.kind() == kind);
    }

    /// The longest heading before the first sentence.
    private Optional<Integer> title() {
        var first = Page.firstSentence(readings);
        var pack = readings.get(Math.min(first, readings.size() - 1)).line().pack();
        return IntStream.range(0, first).filter(index -> readings.get(index).line().kind() == Line.Kind.TITLE)
                .filter(index -> readings.get(index).line().pack().equals(pack)).boxed()
                .max(Comparator.comparingInt(index -> readings.get(index).line().text().length()))
                .filter(index -> mayName(readings.get(index)));
    }

    private static boolean mayName(Reading title) {
        return title.mentions().stream().allMatch(Mention.OfCountry.class::isInstance)
                && !title.line().text().matches(".*[;?].*")
                && title.line().tokens().stream().filter(Token::isWord).count() >= LEAST;
    }
}
