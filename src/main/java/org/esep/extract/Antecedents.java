package org.esep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.esep.fact.OrganisationMention;
import org.esep.fact.Span;
import org.esep.language.Naming;

/// The organisations that a document has named so far; a word such as "the Bank" or "the ministry" means the last of
/// them that has this word in its name.
final class Antecedents {

    private static final int REMEMBERED = 12;

    private final List<OrganisationMention> named = new ArrayList<>();

    /// Remembers the organisations among the mentions of a line.
    void remember(List<Mention> mentions) {
        mentions.stream().filter(Mention.OfOrganisation.class::isInstance)
                .map(mention -> ((Mention.OfOrganisation) mention).organisation()).forEach(organisation -> {
                    named.remove(organisation);
                    named.add(organisation);
                });
        while (named.size() > REMEMBERED) {
            named.removeFirst();
        }
    }

    /// The mentions by such a word alone, outside of the names found in the line.
    List<Mention> in(Line line, List<Mention> names) {
        var found = new ArrayList<Mention>();
        for (var token = 0; token < line.tokens().size(); token++) {
            var span = line.tokens().get(token).span();
            var head = line.heads().at(token).filter(word -> !word.isActivity() && word.next() == word.from() + 1);
            if (head.isPresent() && isAlone(line, token)
                    && names.stream().noneMatch(name -> name.span().overlaps(span))) {
                head.flatMap(word -> antecedent(line, word.from(), before(span, names)))
                        .ifPresent(organisation -> found.add(new Mention.OfOrganisation(span, organisation)));
            }
        }
        return List.copyOf(found);
    }

    /// Neither begins nor ends a name; where the word stands behind the rest of a name, none begins with it.
    private static boolean isAlone(Line line, int token) {
        var tokens = line.tokens();
        var next = token + 1 < tokens.size() ? tokens.get(token + 1) : tokens.get(token);
        var endsName = line.pack().naming().heads().contains(Naming.HeadPlace.AFTER);
        return tokens.get(token).isWord()
                && (endsName || next.equals(tokens.get(token)) || !next.isCapitalised())
                && (token == 0 || !tokens.get(token - 1).isCapitalised() || token == 1);
    }

    /// What the line itself names before a place, and what was named before the line.
    private List<OrganisationMention> before(Span place, List<Mention> names) {
        var all = new ArrayList<>(named);
        names.stream().filter(Mention.OfOrganisation.class::isInstance)
                .filter(name -> name.span().end() <= place.start()).sorted(Comparator.comparing(Mention::span))
                .map(name -> ((Mention.OfOrganisation) name).organisation()).forEach(all::add);
        return all;
    }

    private static Optional<OrganisationMention> antecedent(Line line, int token, List<OrganisationMention> before) {
        var word = line.folded().get(token);
        return before.reversed().stream().filter(organisation -> Token.of(organisation.name(), line.pack()).stream()
                .anyMatch(part -> line.pack().inflection().same(part.folded(), word))).findFirst();
    }
}
