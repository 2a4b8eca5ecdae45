package org.esep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.esep.iati.ActivityKind;
import org.esep.language.Naming;
import org.esep.language.Terms;

/// The words of a line that say what kind of thing a name is of.
final class Heads {

    private final Naming naming;
    private static final int COUNT = 3;
    private static final int LONGEST = 4;

    private final List<String> folded;
    private final Terms<java.math.BigDecimal> numbers;
    private final Terms<Boolean> definites;

    private final Set<Integer> covered;

    Heads(Line line) {
        this(line, List.of());
    }

    /// Words of known organisations are no heads of other names.
    Heads(Line line, List<Mention> known) {
        this.covered = known.stream().filter(Mention.OfOrganisation.class::isInstance)
                .flatMap(mention -> IntStream.range(line.tokenAt(mention.span().start()),
                        line.tokenAt(mention.span().end())).boxed())
                .collect(Collectors.toSet());
        this.naming = line.pack().naming();
        this.numbers = line.pack().numerals().words();
        this.definites = line.pack().discourse().definites();
        this.folded = line.folded();
    }

    /// A word that says what something is: an activity of some kind, else an organisation.
    record Head(Optional<ActivityKind> activity, int from, int next) {

        boolean isActivity() {
            return activity.isPresent();
        }
    }

    /// The head that begins at a token.
    Optional<Head> at(int token) {
        var activity = naming.activities().find(folded, token);
        if (activity.isPresent()) {
            return Optional.of(new Head(Optional.of(activity.get().meaning()), token, token + activity.get().words()));
        }
        return naming.organisations().find(folded, token)
                .map(found -> new Head(Optional.empty(), token, token + found.words()));
    }

    /// The longest head that ends just before a token.
    Optional<Head> endingAt(int token) {
        return IntStream.range(Math.max(0, token - LONGEST), token).mapToObj(this::at).flatMap(Optional::stream)
                .filter(head -> head.next() == token).findFirst();
    }

    /// The head, or legal form, nearest before a token, at most so many tokens away and in the same clause.
    Optional<Head> before(int token, int most) {
        return before(token, most, _ -> true);
    }

    /// The nearest of those that may be it.
    Optional<Head> before(int token, int most, Predicate<Head> mayBe) {
        var left = most;
        for (var at = token - 1; at >= 0 && left > 0 && !endsClause(at); at--) {
            if (covered.contains(at)) {
                continue;
            }
            left--;
            var head = at(at).or(legalForm(at)).filter(found -> found.next() <= token).filter(mayBe);
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    /// The head nearest from a token on.
    Optional<Head> from(int token, int most) {
        for (var at = token; at < Math.min(folded.size(), token + most) && !endsClause(at); at++) {
            var head = covered.contains(at) ? Optional.<Head>empty() : at(at).or(legalForm(at));
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    /// What kind of activity the line speaks of first.
    Optional<ActivityKind> firstActivity() {
        return firstHead().flatMap(Head::activity);
    }

    /// The first word of the line for an activity.
    Optional<Head> firstHead() {
        return IntStream.range(0, folded.size()).mapToObj(this::at).flatMap(Optional::stream).filter(Head::isActivity)
                .findFirst();
    }

    /// What kind of activity the line means as the one that the text is about.
    Optional<ActivityKind> definite() {
        return IntStream.range(0, folded.size()).filter(token -> definites.find(folded, token).isPresent())
                .mapToObj(token -> from(token, COUNT)).flatMap(Optional::stream)
                .flatMap(head -> head.activity().stream()).findFirst();
    }

    /// Whether the line counts activities: a number word just before the word for them.
    boolean counted() {
        return IntStream.range(1, folded.size()).filter(token -> at(token).filter(Head::isActivity).isPresent())
                .anyMatch(token -> IntStream.range(Math.max(0, token - COUNT), token)
                        .anyMatch(before -> numbers.find(folded, before)
                                .filter(found -> found.meaning().compareTo(java.math.BigDecimal.ONE) > 0)
                                .isPresent()));
    }

    private java.util.function.Supplier<Optional<Head>> legalForm(int token) {
        return () -> naming.legalForms().find(folded, token)
                .map(found -> new Head(Optional.empty(), token, token + found.words()));
    }

    private boolean endsClause(int token) {
        return List.of(".", ";", "|", "\u00BB", "\u201D").contains(folded.get(token));
    }
}
