package org.esep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.esep.fact.Basis;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Span;
import org.esep.gazetteer.Gazetteer;
import org.esep.gazetteer.KnownActivity;
import org.esep.gazetteer.KnownCountry;
import org.esep.gazetteer.KnownOrganisation;
import org.esep.iati.Country;
import org.esep.language.LanguagePack;
import org.esep.settings.Regions;

/// The names of the gazetteer as one language writes and inflects them, ready to be found in a line.
final class KnownNames {

    private static final int KEY = 3;
    private static final int SHORT = 4;
    private static final int LOST = 1;

    private static final Comparator<Name> LONGEST = Comparator.<Name>comparingInt(name -> name.tokens().size())
            .thenComparing(Comparator.comparingInt(Name::before).reversed());

    private final LanguagePack pack;
    /// The first words of names by their first letters.
    private final Map<String, List<First>> byBeginning = new HashMap<>();
    private final MetWords<List<First>> met = new MetWords<>();

    private KnownNames(LanguagePack pack) {
        this.pack = pack;
    }

    /// The first word of some names and how it is written.
    private record First(Token token, Spelling spelling, List<Name> names) {

        private boolean isSame(First other) {
            return token.equals(other.token) && spelling == other.spelling;
        }
    }

    /// A name as folded tokens, whether its case counts (acronyms), what becomes of it where it is found, how many names
    /// that begin alike were written before it, and whether a capital behind the first word vouches for a name that begins
    /// small.
    private record Name(List<Token> tokens, Spelling spelling, Making making, int before, boolean isVouched) {

        private static Name of(List<Token> tokens, Spelling spelling, Making making, int before) {
            return new Name(tokens, spelling, making, before,
                    tokens.stream().skip(1).anyMatch(Token::isCapitalised));
        }
    }

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

    /// The names of countries, of places in them and of regions; `recipients` are the countries that receive.
    static KnownNames ofPlaces(Gazetteer gazetteer, Regions regions, LanguagePack pack, List<Country> recipients) {
        var names = new KnownNames(pack);
        gazetteer.countries().forEach(known -> {
            var written = written(known.names(), pack);
            written.forEach(name -> names.addAll(List.of(name), spelling(name),
                    names.country(known, written.getFirst(), recipients, Basis.STATED)));
            names.addAll(written(known.places(), pack), Spelling.INFLECTED,
                    names.country(known, written.getFirst(), recipients, Basis.INFERRED));
        });
        regions.regions().forEach(region -> names.addAll(written(region.names(), pack), Spelling.INFLECTED,
                (span, text) -> new Mention.OfCountry(span, region.countries(), Optional.of(region.id()), text,
                        Mention.Part.RECEIVES, Basis.STATED)));
        return names;
    }

    private Making country(KnownCountry known, String name, List<Country> recipients, Basis basis) {
        return (span, text) -> new Mention.OfCountry(span, List.of(known.country()), Optional.empty(), name,
                part(known.country(), text, recipients), basis);
    }

    private static Spelling spelling(String name) {
        return name.codePoints().allMatch(Character::isUpperCase) ? Spelling.AS_WRITTEN : Spelling.INFLECTED;
    }

    /// A country that receives, or that is written as one that something goes to or happens in, gives nothing.
    private Mention.Part part(Country country, String written, List<Country> recipients) {
        var word = pack.fold(written);
        return recipients.contains(country) || pack.naming().recipientEndings().stream().anyMatch(word::endsWith)
                ? Mention.Part.RECEIVES
                : Mention.Part.MAY_GIVE;
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
        }).names().add(Name.of(tokens, spelling, making, before));
    }

    private static String key(Token token) {
        return token.folded().substring(0, Math.min(KEY, token.folded().length()));
    }

    /// The names in a line from left to right, the longest where several begin at one word.
    List<Mention> in(Line line) {
        var words = WrittenWord.in(line);
        var mentions = new ArrayList<Mention>();
        var at = 0;
        while (at < words.size()) {
            var name = at(words, at);
            if (name.isPresent()) {
                var next = at + name.get().tokens().size();
                var span = new Span(words.get(at).token().span().start(), words.get(next - 1).end());
                if (!line.text().startsWith("$", span.end())) {
                    mentions.add(PhaseNumbers.with(line, name.get().making().mention(span, span.of(line.text()))));
                }
                at = next;
            } else {
                at++;
            }
        }
        return List.copyOf(mentions);
    }

    private Optional<Name> at(List<WrittenWord> words, int at) {
        var longest = Optional.<Name>empty();
        for (var first : met.of(words.get(at).token().text(), _ -> firsts(words.get(at).token()))) {
            longest = longest(longest, first.names(), words, at);
        }
        return longest;
    }

    /// The first words of names of which a word is a form.
    private List<First> firsts(Token written) {
        return byBeginning.getOrDefault(key(written), List.of()).stream().filter(first -> isFirst(first, written))
                .toList();
    }

    private Optional<Name> longest(Optional<Name> before, List<Name> names, List<WrittenWord> words, int at) {
        var longest = before;
        for (var name : names) {
            if (fits(words, at, name) && longest.filter(other -> LONGEST.compare(other, name) >= 0).isEmpty()) {
                longest = Optional.of(name);
            }
        }
        return longest;
    }

    /// Whether the words behind the first are those of the name.
    private boolean fits(List<WrittenWord> words, int at, Name name) {
        if (at + name.tokens().size() > words.size()) {
            return false;
        }
        if (name.spelling() == Spelling.INFLECTED && !name.isVouched()
                && !isCase(name.tokens().getFirst(), words.get(at).token())) {
            return false;
        }
        if (name.tokens().size() == 1 && name.spelling() == Spelling.INFLECTED
                && !isLikely(name.tokens().getFirst().folded(), words.get(at).token().folded())) {
            return false;
        }
        for (var i = 1; i < name.tokens().size(); i++) {
            if (!same(name.tokens().get(i), words.get(at + i).token(), name.spelling())) {
                return false;
            }
        }
        return true;
    }

    private boolean isFirst(First first, Token written) {
        return switch (first.spelling()) {
            case INFLECTED -> pack.inflection().same(first.token().folded(), written.folded());
            case AS_WRITTEN -> same(first.token(), written, Spelling.AS_WRITTEN);
        };
    }

    private boolean same(Token known, Token written, Spelling spelling) {
        return switch (spelling) {
            case INFLECTED -> isCase(known, written) && pack.inflection().same(known.folded(), written.folded());
            case AS_WRITTEN -> written.text().equals(known.text()) || isInflected(known, written);
        };
    }

    /// Of a name of one short word no letter may be lost, of a longer one no more than one.
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
