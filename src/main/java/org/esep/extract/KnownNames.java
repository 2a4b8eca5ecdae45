package org.esep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.esep.fact.OrganisationMention;
import org.esep.fact.Span;
import org.esep.gazetteer.Gazetteer;
import org.esep.gazetteer.KnownActivity;
import org.esep.gazetteer.KnownOrganisation;
import org.esep.language.LanguagePack;
import org.esep.settings.Regions;

/// The names of the gazetteer as one language writes and inflects them, ready to be found in a line.
final class KnownNames {

    private static final int KEY = 3;

    private final LanguagePack pack;
    private final Map<String, List<Name>> byBeginning = new HashMap<>();

    private KnownNames(LanguagePack pack) {
        this.pack = pack;
    }

    /// A name as folded tokens, whether its case counts (acronyms), and what becomes of it where it is found.
    private record Name(List<Token> tokens, Spelling spelling, Making making) {

        boolean isVouched() {
            return tokens.stream().skip(1).anyMatch(Token::isCapitalised);
        }
    }

    private enum Spelling {
        INFLECTED, AS_WRITTEN
    }

    private interface Making {

        Mention mention(Span span, String written);
    }

    /// The names that a text in this language can use: those in the language, those in English, and acronyms.
    static KnownNames of(Gazetteer gazetteer, Regions regions, LanguagePack pack) {
        var names = new KnownNames(pack);
        gazetteer.countries().forEach(known -> names.addAll(written(known.names(), pack), Spelling.INFLECTED,
                (span, _) -> new Mention.OfCountry(span, List.of(known.country()), Optional.empty())));
        regions.regions().forEach(region -> names.addAll(written(region.names(), pack), Spelling.INFLECTED,
                (span, _) -> new Mention.OfCountry(span, region.countries(), Optional.of(region.id()))));
        gazetteer.organisations().forEach(names::add);
        gazetteer.activities().forEach(names::add);
        return names;
    }

    private static List<String> written(Map<String, List<String>> names, LanguagePack pack) {
        var written = new ArrayList<>(names.getOrDefault(pack.iso(), List.of()));
        written.addAll(names.getOrDefault("en", List.of()));
        return written.stream().distinct().toList();
    }

    private void add(KnownOrganisation known) {
        Making making = (span, text) -> new Mention.OfOrganisation(span,
                new OrganisationMention(text, List.of(), Optional.of(known.id())));
        addAll(written(known.names(), pack), Spelling.INFLECTED, making);
        addAll(known.acronyms(), Spelling.AS_WRITTEN, making);
    }

    private void add(KnownActivity known) {
        Making making = (span, text) -> new Mention.OfActivity(span, text, List.of(), known.kind(),
                Optional.of(known.id()));
        addAll(written(known.names(), pack), Spelling.INFLECTED, making);
        addAll(known.acronyms(), Spelling.AS_WRITTEN, making);
    }

    private void addAll(List<String> names, Spelling spelling, Making making) {
        for (var name : names) {
            var tokens = Token.of(name, pack);
            if (!tokens.isEmpty()) {
                byBeginning.computeIfAbsent(key(tokens.getFirst()), _ -> new ArrayList<>())
                        .add(new Name(tokens, spelling, making));
            }
        }
    }

    private static String key(Token token) {
        return token.folded().substring(0, Math.min(KEY, token.folded().length()));
    }

    /// The names in a line from left to right, the longest where several begin at one word; behind a body the countries in
    /// its name.
    List<Mention> in(Line line) {
        var mentions = new ArrayList<Mention>();
        var token = 0;
        while (token < line.tokens().size()) {
            var name = at(line, token, line.tokens().size());
            if (name.isPresent()) {
                var next = token + name.get().tokens().size();
                mentions.add(mention(line, token, next, name.get()));
                mentions.addAll(countriesOf(mentions.getLast(), line, token, next));
                token = next;
            } else {
                token++;
            }
        }
        return List.copyOf(mentions);
    }

    private List<Mention> countriesOf(Mention body, Line line, int from, int next) {
        var countries = new ArrayList<Mention>();
        var token = from;
        while (token < next && body instanceof Mention.OfOrganisation) {
            var name = at(line, token, token == from ? next - 1 : next);
            var end = token + name.map(found -> found.tokens().size()).orElse(1);
            if (name.isPresent() && mention(line, token, end, name.get()) instanceof Mention.OfCountry country) {
                countries.add(country);
            }
            token = end;
        }
        return countries;
    }

    private static Mention mention(Line line, int from, int next, Name name) {
        var span = new Span(line.tokens().get(from).span().start(), line.tokens().get(next - 1).span().end());
        return name.making().mention(span, span.of(line.text()));
    }

    /// The longest name that begins here and ends before `next`.
    private Optional<Name> at(Line line, int token, int next) {
        return byBeginning.getOrDefault(key(line.tokens().get(token)), List.of()).stream()
                .filter(name -> token + name.tokens().size() <= next && fits(line, token, name))
                .max(Comparator.comparingInt(name -> name.tokens().size()));
    }

    private boolean fits(Line line, int token, Name name) {
        for (var i = 0; i < name.tokens().size(); i++) {
            if (!same(name, i, line.tokens().get(token + i))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(Name name, int at, Token written) {
        var known = name.tokens().get(at);
        return switch (name.spelling()) {
            case INFLECTED ->
                isCase(name, at, written) && pack.inflection().same(known.folded(), written.folded());
            case AS_WRITTEN -> written.text().equals(known.text()) || isInflected(known, written);
        };
    }

    /// A capital in the known name must be one in the text; the first word of several may begin small where another
    /// capital vouches for the name.
    private static boolean isCase(Name name, int at, Token written) {
        return written.isCapitalised() || !name.tokens().get(at).isCapitalised() || (at == 0 && name.isVouched());
    }

    /// An acronym may carry an ending in small letters.
    private boolean isInflected(Token known, Token written) {
        return known.isAcronym() && written.text().startsWith(known.text())
                && pack.inflection().isEnding(written.folded().substring(known.folded().length()));
    }
}
