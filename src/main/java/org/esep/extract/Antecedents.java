package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.esep.fact.OrganisationMention;

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
                head.flatMap(word -> antecedent(line, word.from()))
                        .ifPresent(organisation -> found.add(new Mention.OfOrganisation(span, organisation)));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isAlone(Line line, int token) {
        var tokens = line.tokens();
        var next = token + 1 < tokens.size() ? tokens.get(token + 1) : tokens.get(token);
        return tokens.get(token).isWord() && (next.equals(tokens.get(token)) || !next.isCapitalised())
                && (token == 0 || !tokens.get(token - 1).isCapitalised() || token == 1);
    }

    private Optional<OrganisationMention> antecedent(Line line, int token) {
        var word = line.folded().get(token);
        return named.reversed().stream().filter(organisation -> Token.of(organisation.name(), line.pack()).stream()
                .anyMatch(part -> line.pack().inflection().same(part.folded(), word))).findFirst();
    }
}
