package org.esep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    private static final Comparator<Name> LONGEST = Comparator.<Name>comparingInt(name -> name.tokens().size())
            .thenComparing(Comparator.comparingInt(Name::before).reversed());

    private final LanguagePack pack;
    /// The first words of names by their first letters.
    private final Map<String, List<First>> byBeginning = new HashMap<>();

    private KnownNames(LanguagePack pack) {
        this.pack = pack;
    }

    /// The first word of some names and how it is written.
    private record First(Token token, Spelling spelling, List<Name> names) {

        private boolean isSame(First other) {
            return token.equals(other.token) && spelling == other.spelling;
        }
    }

    /// A name as folded tokens, whether its case counts (acronyms), what becomes of it where it is found, and how many
    /// names that begin alike were written before it.
    private record Name(List<Token> tokens, Spelling spelling, Making making, int before) {}

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
        names.stream().map(name -> Token.of(name, pack)).filter(tokens -> !tokens.isEmpty())
                .forEach(tokens -> add(tokens, spelling, making));
    }

    private void add(List<Token> tokens, Spelling spelling, Making making) {
        var beginning = byBeginning.computeIfAbsent(key(tokens.getFirst()), _ -> new ArrayList<>());
        var before = beginning.stream().mapToInt(first -> first.names().size()).sum();
        var word = new First(tokens.getFirst(), spelling, new ArrayList<>());
        beginning.stream().filter(word::isSame).findFirst().orElseGet(() -> {
            beginning.add(word);
            return word;
        }).names().add(new Name(tokens, spelling, making, before));
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
        var written = line.tokens().get(token);
        var longest = Optional.<Name>empty();
        for (var first : byBeginning.getOrDefault(key(written), List.of())) {
            if (same(first.token(), written, first.spelling())) {
                longest = Stream
                        .concat(longest.stream(), first.names().stream().filter(name -> fits(line, token, name)))
                        .max(LONGEST);
            }
        }
        return longest;
    }

    /// Whether the words behind the first are those of the name.
    private boolean fits(Line line, int token, Name name) {
        if (token + name.tokens().size() > line.tokens().size()) {
            return false;
        }
        if (name.tokens().size() == 1 && name.spelling() == Spelling.INFLECTED
                && !isLikely(name.tokens().getFirst().folded(), line.folded().get(token))) {
            return false;
        }
        for (var i = 1; i < name.tokens().size(); i++) {
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
