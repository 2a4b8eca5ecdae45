package org.esep.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.esep.fact.Span;
import org.esep.iati.ActivityKind;

/// Tells which activities of the document something in a line is about. In this order: the one named nearest in the
/// line; in a table the one that the row's label means; below an introducing line those of its list; all of them, where
/// the line says so; else the one that the text speaks of just then.
final class Binder {

    private static final int AHEAD = 3;
    static final int BACK = 200;
    /// In a line that names another activity only a word among so many first ones means the one that it is about.
    private static final int SUBJECT = 3;

    private final List<Reading> readings;
    private final List<List<Named>> named = new ArrayList<>();
    private final List<Integer> lastNamed = new ArrayList<>();
    private final Subjects subjects;
    private final Groups groups;
    private final Optional<Page> page;
    private final Map<Integer, List<String>> without = new HashMap<>();
    private final Map<Integer, Optional<String>> ofLabels = new HashMap<>();
    private final Map<Integer, String> mostNamed = new HashMap<>();
    private final Map<String, Named> firsts = new HashMap<>();

    /// An activity as it is named at one place, with the document's key of it.
    record Named(Mention.OfActivity mention, String subject) {}

    Binder(List<Reading> readings, Phases phases) {
        this.readings = List.copyOf(readings);
        this.subjects = new Subjects(phases);
        for (var reading : readings) {
            lastNamed.add(last());
            named.add(reading.activities().stream().map(mention -> new Named(mention, key(mention, reading.line())))
                    .toList());
        }
        named.stream().flatMap(List::stream).forEach(activity -> firsts.putIfAbsent(activity.subject(), activity));
        this.groups = new Groups(this.readings, named);
        this.page = Page.of(readings);
    }

    /// The last line so far that names an activity; -1 where none does.
    private int last() {
        return named.isEmpty() || !named.getLast().isEmpty() ? named.size() - 1 : lastNamed.getLast();
    }

    /// A table may name an activity by part of its name only.
    private String key(Mention.OfActivity mention, Line line) {
        var meant = line.kind() == Line.Kind.CELL
                ? subjects.alike(mention.name(), line.pack(), line.block())
                : Optional.<String>empty();
        return meant.orElseGet(() -> subjects.keyOf(mention, line.pack(), line.block()));
    }

    /// The activities named in a line.
    List<Named> named(int line) {
        return named.get(line);
    }

    /// What a line means as if it named none; none where that is more than one.
    Optional<Named> meantBefore(int line) {
        var around = without.computeIfAbsent(line, this::without);
        return around.size() == 1 ? Optional.ofNullable(firsts.get(around.getFirst())) : Optional.empty();
    }

    /// The keys of the activities that something at this place of a line is about; none where nothing tells.
    List<String> subjects(int line, Span place) {
        if (isOfAll(line, place)) {
            return Groups.keys(Stream.of(named.get(line)));
        }
        var one = inLine(line, place).or(() -> ofLabels.computeIfAbsent(line, this::ofLabel));
        return one.isPresent() ? List.of(one.get()) : without.computeIfAbsent(line, this::without);
    }

    /// What stands before several activities that the line counts is about all of them.
    private boolean isOfAll(int line, Span place) {
        var here = named.get(line);
        return here.size() > 1 && here.getFirst().mention().span().start() > place.start()
                && readings.get(line).line().heads().counted();
    }

    /// Whether a line itself tells which activity it is about.
    boolean tells(int line) {
        return !named.get(line).isEmpty() || ofLabels.computeIfAbsent(line, this::ofLabel).isPresent();
    }

    /// For a line that names none.
    private List<String> without(int line) {
        if (page.isPresent() && page.get().isAbout(line, titled(page.get()).mention())) {
            return List.of(titled(page.get()).subject());
        }
        if (page.isPresent() && page.get().isPresenting(line)) {
            return List.of();
        }
        var introduced = groups.introduced(line);
        if (!introduced.isEmpty()) {
            return introduced;
        }
        var group = groups.at(line);
        return group.isEmpty() ? focus(line).stream().toList() : group;
    }

    private Named titled(Page of) {
        return named.get(of.title()).getFirst();
    }

    /// The organisations that a line presents as taking part in the activity of the page.
    List<Mention.OfOrganisation> presented(int line) {
        return page.map(of -> of.presented(line)).orElse(List.of());
    }

    private Optional<String> inLine(int line, Span place) {
        var here = named.get(line);
        var before = here.stream().filter(activity -> activity.mention().span().start() <= place.start())
                .reduce((_, last) -> last);
        return before.or(() -> here.stream().findFirst()).map(Named::subject);
    }

    private Optional<String> ofLabel(int line) {
        var text = readings.get(line).line().text();
        var bar = text.lastIndexOf(" | ");
        return bar < 0
                ? Optional.empty()
                : subjects.alike(text.substring(bar + 3), readings.get(line).line().pack(), -1);
    }

    /// What the text speaks of: the last one that the line's own word for it ("the programme") fits, else the topic of the
    /// lines before, else the only one of the document, else one named soon after.
    private Optional<String> focus(int line) {
        return meant(line).or(() -> topic(line)).or(() -> later(line));
    }

    /// A line that counts several is about none that is named later.
    private Optional<String> later(int line) {
        return readings.get(line).line().heads().counted()
                ? Optional.empty()
                : subjects.only().or(() -> ahead(line));
    }

    private Optional<String> meant(int line) {
        var head = namesItself(line) ? Optional.<Heads.Head>empty() : readings.get(line).line().heads().firstHead();
        return head
                .filter(told -> named.get(line).isEmpty() || told.from() < SUBJECT).flatMap(
                        told -> topic(line).filter(topic -> !isOf(told.activity().orElseThrow(), topic, line))
                                .flatMap(_ -> before(line)
                                        .filter(activity -> isMeant(activity, told, readings.get(line).line()))
                                        .reduce((_, last) -> last).map(Named::subject)));
    }

    /// Whether what a labelled line repeats names an activity, which its heading then is not about.
    private boolean namesItself(int line) {
        var last = lastNamed.get(line);
        return readings.get(line).line().kind() == Line.Kind.LABELLED && last >= 0 && block(last) == block(line);
    }

    /// One of this kind, or with the line's own word for it in its name.
    private static boolean isMeant(Named activity, Heads.Head told, Line line) {
        return activity.mention().kind() == told.activity().orElseThrow()
                || Token.of(activity.mention().name(), line.pack()).stream().anyMatch(
                        word -> line.pack().inflection().same(word.folded(), line.folded().get(told.from())));
    }

    private boolean isOf(ActivityKind kind, String subject, int line) {
        return before(line).anyMatch(activity -> activity.subject().equals(subject)
                && activity.mention().kind() == kind);
    }

    private Stream<Named> before(int line) {
        return named.subList(far(line), line).stream().flatMap(List::stream);
    }

    /// As far back as a reader remembers.
    static int far(int line) {
        return Math.max(0, line - BACK);
    }

    /// The activity named last in the same block, else of the last block that names any the one that the document names
    /// most often, of several the last.
    private Optional<String> topic(int line) {
        var last = lastNamed.get(line);
        if (last < 0) {
            return Optional.empty();
        }
        return Optional.of(block(last) == block(line)
                ? named.get(last).getLast().subject()
                : mostNamed.computeIfAbsent(last, this::mostNamed));
    }

    private String mostNamed(int last) {
        var first = last;
        while (first > 0 && block(first - 1) == block(last)) {
            first--;
        }
        return named.subList(first, last + 1).stream().flatMap(List::stream).map(Named::subject)
                .reduce((one, other) -> subjects.count(one) > subjects.count(other) ? one : other).orElseThrow();
    }

    private int block(int line) {
        return readings.get(line).line().block();
    }

    /// Named within a few lines: in the same block, or below a heading.
    private Optional<String> ahead(int line) {
        return named.subList(line, Math.min(named.size(), line + AHEAD)).stream().flatMap(List::stream)
                .filter(_ -> readings.get(line).line().kind() != Line.Kind.SENTENCE || isSoon(line)).findFirst()
                .map(Named::subject);
    }

    private boolean isSoon(int line) {
        var next = line + 1;
        return next < named.size() && block(next) == block(line) && !named.get(next).isEmpty();
    }
}
