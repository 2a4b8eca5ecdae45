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
    private static final int SHORT = 4;
    private static final int LOST = 2;

    private final LanguagePack pack;
    private final Map<String, List<Name>> byBeginning = new HashMap<>();

    private KnownNames(LanguagePack pack) {
        this.pack = pack;
    }

    /// A name as folded tokens, whether its case counts (acronyms), and what becomes of it where it is found.
    private record Name(List<Token> tokens, Spelling spelling, Making making) {}

    private enum Spelling {
        INFLECTED, AS_WRITTEN
    }

    private interface Making {

        Mention mention(Span span, String written);
    }

    /// The names of organisations and activities that a text in this language can use: those in the language, those in
    /// English, and acronyms.
    static KnownNames of(Gazetteer gazetteer, LanguagePack pack) {
        var names = new KnownNames(pack);
        gazetteer.organisations().forEach(names::add);
        gazetteer.activities().forEach(names::add);
        return names;
    }

    /// The names of countries, of places in them and of regions.
    static KnownNames ofPlaces(Gazetteer gazetteer, Regions regions, LanguagePack pack) {
        var names = new KnownNames(pack);
        gazetteer.countries().forEach(known -> {
            var written = written(known.names(), pack);
            Making making = (span, _) -> new Mention.OfCountry(span, List.of(known.country()), Optional.empty(),
                    written.getFirst());
            names.addAll(written, Spelling.INFLECTED, making);
            names.addAll(written(known.places(), pack), Spelling.INFLECTED, making);
        });
        regions.regions().forEach(region -> names.addAll(written(region.names(), pack), Spelling.INFLECTED,
                (span, text) -> new Mention.OfCountry(span, region.countries(), Optional.of(region.id()), text)));
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

    /// The names in a line from left to right, the longest where several begin at one word.
    List<Mention> in(Line line) {
        var mentions = new ArrayList<Mention>();
        var token = 0;
        while (token < line.tokens().size()) {
            var name = at(line, token);
            if (name.isPresent()) {
                var next = token + name.get().tokens().size();
                mentions.add(mention(line, token, next, name.get()));
                token = next;
            } else {
                token++;
            }
        }
        return List.copyOf(mentions);
    }

    private static Mention mention(Line line, int from, int next, Name name) {
        var span = new Span(line.tokens().get(from).span().start(), line.tokens().get(next - 1).span().end());
        return name.making().mention(span, span.of(line.text()));
    }

    private Optional<Name> at(Line line, int token) {
        return byBeginning.getOrDefault(key(line.tokens().get(token)), List.of()).stream()
                .filter(name -> fits(line, token, name))
                .max(Comparator.comparingInt(name -> name.tokens().size()));
    }

    private boolean fits(Line line, int token, Name name) {
        if (token + name.tokens().size() > line.tokens().size()) {
            return false;
        }
        if (name.tokens().size() == 1 && name.spelling() == Spelling.INFLECTED
                && !isLikely(name.tokens().getFirst().folded(), line.folded().get(token))) {
            return false;
        }
        for (var i = 0; i < name.tokens().size(); i++) {
            if (!same(name.tokens().get(i), line.tokens().get(token + i), name.spelling())) {
                return false;
            }
        }
        return true;
    }

    private boolean same(Token known, Token written, Spelling spelling) {
        return switch (spelling) {
            case INFLECTED -> isCase(known, written) && pack.inflection().same(known.folded(), written.folded());
            case AS_WRITTEN -> written.text().equals(known.text()) || isInflected(known, written);
        };
    }

    /// Of a name of one short word no letter may be lost, of a longer one no more than two.
    private static boolean isLikely(String known, String written) {
        return known.length() <= SHORT
                ? written.startsWith(known)
                : written.length() >= known.length() - 1
                        && written.regionMatches(0, known, 0, known.length() - LOST);
    }

    /// A capital in the known name must be one in the text.
    private static boolean isCase(Token known, Token written) {
        return !known.isCapitalised() || written.isCapitalised();
    }

    /// An acronym may carry an ending in small letters.
    private boolean isInflected(Token known, Token written) {
        return known.isAcronym() && written.text().startsWith(known.text())
                && pack.inflection().isEnding(written.folded().substring(known.folded().length()));
    }
}
