package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.esep.fact.Span;

/// The page of one activity: one heading alone names an activity and nothing else, and it stands on top. What stands below
/// another heading as its only words, or is said of `the project`, is about that activity; below a heading that is the name
/// of an organisation the page tells of this one.
final class Page {

    private static final double MOST = 0.8;
    private static final int NONE = -1;

    private final List<Reading> readings;
    private final int title;
    private final List<Integer> headings = new ArrayList<>();
    private final Set<Integer> others;

    private Page(List<Reading> readings, int title) {
        this.readings = readings;
        this.title = title;
        this.others = others();
        var last = NONE;
        for (var line = 0; line < readings.size(); line++) {
            last = isHeading(line) || others.contains(line) ? line : last;
            headings.add(last);
        }
    }

    /// The headings and items that are names of other activities: what stands below them is about those.
    private Set<Integer> others() {
        var own = names(readings.get(title)).toList();
        var names = readings.stream().flatMap(Page::names).filter(name -> !own.contains(name)).distinct().toList();
        return IntStream.range(title + 1, readings.size())
                .filter(line -> isHeading(line) || readings.get(line).line().kind() == Line.Kind.ITEM)
                .filter(line -> names.stream().anyMatch(name -> isName(readings.get(line).line(), name))).boxed()
                .collect(Collectors.toSet());
    }

    /// The names of the activities of a line as words are compared.
    private static Stream<String> names(Reading reading) {
        return reading.activities().stream()
                .map(activity -> reading.line().pack().fold(activity.name()));
    }

    private static boolean isName(Line heading, String name) {
        var text = heading.pack().fold(heading.text());
        return text.contains(name) && name.length() >= MOST * text.length();
    }

    static Optional<Page> of(List<Reading> readings) {
        var titles = IntStream.range(0, readings.size()).filter(line -> isTitle(readings.get(line))).boxed().toList();
        return titles.stream().findFirst().filter(first -> titles.size() == 1 && first <= firstSentence(readings))
                .map(first -> new Page(readings, first));
    }

    private static boolean isTitle(Reading reading) {
        return reading.line().kind() == Line.Kind.TITLE && reading.activities().stream()
                .anyMatch(activity -> isMost(activity, reading));
    }

    /// What stands in quotation marks beside a name belongs to it.
    private static boolean isMost(Mention mention, Reading reading) {
        var quoted = Quote.in(reading.line().text()).stream().map(Quote::whole)
                .filter(quote -> !mention.span().overlaps(quote)).mapToInt(Span::length).sum();
        return mention.span().length() >= MOST * (reading.line().text().length() - quoted);
    }

    /// The number of lines where there is none.
    static int firstSentence(List<Reading> readings) {
        return IntStream.range(0, readings.size()).filter(line -> isSentence(readings.get(line).line())).findFirst()
                .orElse(readings.size());
    }

    private static boolean isSentence(Line line) {
        return line.kind() == Line.Kind.SENTENCE && line.text().endsWith(".");
    }

    /// The line that names the activity.
    int title() {
        return title;
    }

    /// Whether a line that names no activity is about that of the page.
    boolean isAbout(int line, Mention.OfActivity activity) {
        if (others.contains(headings.get(line))) {
            return false;
        }
        var said = readings.get(line).line().heads().definite().filter(activity.kind()::equals).isPresent();
        return said || !presented(line).isEmpty() || (isPart(readings.get(line)) && !isPresenting(line));
    }

    /// What repeats a line that names an activity is about that one.
    private static boolean isPart(Reading reading) {
        var kind = reading.line().kind();
        return (kind == Line.Kind.LABELLED || kind == Line.Kind.CELL)
                && reading.mentions().stream().noneMatch(Mention.OfActivity.class::isInstance);
    }

    /// Whether a line stands below the name of an organisation.
    boolean isPresenting(int line) {
        var heading = headings.get(line);
        return heading > title && heading != line && !presented(heading).isEmpty()
                && readings.get(line).line().block() != readings.get(heading).line().block();
    }

    private boolean isHeading(int line) {
        return readings.get(line).line().kind() == Line.Kind.TITLE;
    }

    /// The organisation that a heading below the title is the name of.
    List<Mention.OfOrganisation> presented(int line) {
        return line <= title || !isHeading(line)
                ? List.of()
                : readings.get(line).mentions().stream().filter(Mention.OfOrganisation.class::isInstance)
                        .map(Mention.OfOrganisation.class::cast)
                        .filter(mention -> isMost(mention, readings.get(line))).toList();
    }
}
