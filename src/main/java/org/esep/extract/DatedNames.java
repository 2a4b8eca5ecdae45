package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.esep.fact.Span;
import org.esep.iati.ActivityKind;

/// Names that go with their years: `the Programme for 2024-2027`, `MIP for 2021-2027`. The years belong to the name, for
/// they tell it from the one before and the one after.
final class DatedNames {

    private static final Pattern YEARS = Pattern
            .compile("\\s*(?:\\p{L}+\\s+)?(?:19|20)\\d\\d\\s?[-\\u2013\\u2014]\\s?(?:20)?\\d\\d(?!\\d)");

    private static final Pattern BRACKETED = Pattern
            .compile("\\s*\\((?:19|20)\\d\\d\\s?[-\\u2013\\u2014]\\s?(?:20)?\\d\\d\\)");

    private static final int SMALL = 4;

    private static final Pattern DATED = Pattern.compile("(?:19|20)\\d\\d");

    private final Line line;

    DatedNames(Line line) {
        this.line = line;
    }

    /// The names of activities with the years that stand right behind them or one joining word later.
    List<Mention> of(List<Mention> names) {
        var dated = new ArrayList<Mention>();
        for (var name : names) {
            dated.add(name instanceof Mention.OfActivity activity && !isKnown(activity, names)
                    ? dated(activity)
                    : name);
        }
        heads().stream().filter(head -> names.stream().noneMatch(name -> name.span().overlaps(head.span())))
                .forEach(dated::add);
        bracketed().stream().filter(name -> dated.stream()
                .noneMatch(other -> other instanceof Mention.OfActivity && other.span().overlaps(name.span())))
                .forEach(dated::add);
        return List.copyOf(dated);
    }

    private static boolean isKnown(Mention.OfActivity name, List<Mention> names) {
        return names.stream().anyMatch(other -> other instanceof Mention.OfActivity activity
                && activity.known().isPresent() && activity.span().overlaps(name.span()));
    }

    private Mention dated(Mention.OfActivity name) {
        return years(name.span()).<Mention>map(span -> new Mention.OfActivity(span,
                written(name) + line.text().substring(name.span().end(), span.end()), aliases(name), name.kind(),
                name.known())).orElse(name);
    }

    /// A name that was told with other years is told anew by what is written here.
    private String written(Mention.OfActivity name) {
        return DATED.matcher(name.name()).find() ? name.span().of(line.text()) : name.name();
    }

    /// An acronym that is used here stands for each of several names with their years and tells none of them.
    private List<String> aliases(Mention.OfActivity name) {
        return name.span().of(line.text()).endsWith(")") ? name.aliases() : List.of();
    }

    private Optional<Span> years(Span name) {
        var found = YEARS.matcher(line.text()).region(name.end(), line.text().length());
        return found.lookingAt() && joins(found.group())
                ? Optional.of(new Span(name.start(), found.end()))
                : Optional.empty();
    }

    /// What stands between is nothing or a word that joins the parts of names.
    private boolean joins(String between) {
        return Token.of(between, line.pack()).stream().filter(Token::isWord).allMatch(
                word -> line.pack().naming().connectors().find(List.of(word.folded()), 0).isPresent());
    }

    /// Capitals, at most a few small words and the word for an activity with its years in brackets:
    /// `OSCE multi-year programme (2001-2006)`.
    private List<Mention> bracketed() {
        var heads = line.heads();
        return IntStream.range(1, line.tokens().size()).mapToObj(heads::at).flatMap(Optional::stream)
                .filter(head -> head.isActivity() && BRACKETED.matcher(line.text())
                        .region(end(head), line.text().length()).lookingAt())
                .flatMap(head -> beginning(head.from()).stream().mapToObj(from -> bracketed(head, from))).toList();
    }

    private Mention bracketed(Heads.Head head, int from) {
        var span = new Span(line.tokens().get(from).span().start(), end(head));
        return new Mention.OfActivity(span, span.of(line.text()), List.of(),
                head.activity().orElse(ActivityKind.PROGRAMME), Optional.empty());
    }

    private int end(Heads.Head head) {
        return line.tokens().get(head.next() - 1).span().end();
    }

    /// The first of the capitalised words before the head, of which the last is an acronym.
    private OptionalInt beginning(int head) {
        var last = head - 1;
        while (last > Math.max(0, head - SMALL) && !line.tokens().get(last).isCapitalised()
                && (line.tokens().get(last).isWord() || line.tokens().get(last).text().equals("-"))) {
            last--;
        }
        var from = last;
        while (from > 0 && line.tokens().get(from - 1).isAcronym()) {
            from--;
        }
        return last >= 0 && line.tokens().get(last).isAcronym() && line.tokens().get(last + 1).isWord()
                ? OptionalInt.of(from)
                : OptionalInt.empty();
    }

    /// A capitalised word for an activity that is no name but for its years.
    private List<Mention> heads() {
        var found = new ArrayList<Mention>();
        for (var token = 1; token < line.tokens().size(); token++) {
            if (line.tokens().get(token).isCapitalised()) {
                line.heads().at(token).filter(head -> head.activity().isPresent()).flatMap(this::head)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Mention> head(Heads.Head head) {
        var word = new Span(line.tokens().get(head.from()).span().start(),
                line.tokens().get(head.next() - 1).span().end());
        return years(word).map(span -> new Mention.OfActivity(span, span.of(line.text()), List.of(),
                head.activity().orElse(ActivityKind.PROGRAMME), Optional.empty()));
    }
}
