package org.esep.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.esep.fact.OrganisationMention;
import org.esep.fact.Span;
import org.esep.iati.ActivityKind;

/// What the words of a line may be in a name, by their place, their capitals and the names that are known already.
final class NameParts {

    private static final Set<String> OPENERS = Set.of(".", ":", "\u00AB", "\u201C", "\u201E", "\"", "|");

    private final Line line;
    private final BitSet known;
    private final BitSet places;

    NameParts(Line line, List<Mention> known) {
        this.line = line;
        this.known = line.tokensOf(known.stream().filter(Mention.OfOrganisation.class::isInstance));
        this.places = line.tokensOf(known.stream().filter(Mention.OfCountry.class::isInstance));
    }

    /// A capital within the sentence, or an acronym in brackets behind, tells a name from a description.
    boolean isNameOfActivity(Heads.Head head, int from, int next) {
        var capital = line.tokens().get(from).isCapitalised() && !opensSentence(from);
        return line.pack().naming().headsOfNames().find(line.folded(), head.from()).isPresent()
                && (capital || !Aliases.behind(line.text(), span(from, next)).names().isEmpty());
    }

    boolean opensSentence(int token) {
        return token == 0 || OPENERS.contains(line.folded().get(token - 1))
                || (token == 1 && !line.tokens().getFirst().isWord());
    }

    boolean isJoint(int token) {
        return line.tokens().get(token).text().equals("-")
                || line.pack().naming().connectors().find(line.folded(), token).isPresent();
    }

    boolean isPlace(int token) {
        return places.get(token);
    }

    /// Whether a word belongs to an organisation that the gazetteer knows.
    boolean isKnown(int token) {
        return known.get(token);
    }

    private Span span(int from, int next) {
        return new Span(line.tokens().get(from).span().start(), line.tokens().get(next - 1).span().end());
    }

    /// A name with its aliases, if it is more than a legal form.
    Optional<Mention> named(int from, int next, Heads.Head head) {
        if (isLegalForm(from, next)) {
            return Optional.empty();
        }
        var span = span(from, next);
        var aliases = Aliases.behind(line.text(), span);
        var whole = new Span(span.start(), aliases.end());
        return Optional.of(mention(whole, span.of(line.text()), aliases, head.activity()));
    }

    private boolean isLegalForm(int from, int next) {
        return line.pack().naming().legalForms().find(line.folded(), from)
                .filter(form -> from + form.words() >= next).isPresent();
    }

    private static Mention mention(Span whole, String name, Aliases aliases, Optional<ActivityKind> kind) {
        return kind.<Mention>map(of -> new Mention.OfActivity(whole, name, aliases.names(), of, Optional.empty()))
                .orElseGet(() -> new Mention.OfOrganisation(whole,
                        new OrganisationMention(name, aliases.names(), Optional.empty())));
    }
}
