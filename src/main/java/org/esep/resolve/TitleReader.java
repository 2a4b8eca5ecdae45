package org.esep.resolve;

import java.text.Normalizer;
import java.text.ParsePosition;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;

import org.esep.gazetteer.Gazetteer;
import org.esep.iati.Country;
import org.esep.language.LanguagePack;
import org.esep.language.LanguagePacks;
import org.esep.language.Terms;
import org.esep.settings.Regions;

/// Reads the names of activities word by word.
final class TitleReader {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\d+|-");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final String HYPHEN = "-";
    private static final int LETTERS = 3;

    private final LanguagePacks packs;
    private final Map<String, Map<String, List<NamedPlace>>> places = new HashMap<>();
    private final Map<String, String> inLatin = new HashMap<>();
    private final Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower()");

    /// The name of a country or of a region of several, as the words of a language.
    private record NamedPlace(List<String> words, String place, Optional<Country> country) {}

    TitleReader(LanguagePacks packs, Gazetteer gazetteer, Regions regions) {
        this.packs = packs;
        packs.packs().forEach(pack -> places.put(pack.iso(), named(pack, gazetteer, regions)));
    }

    /// The names of places by the letters that they begin with, the longest first.
    private static Map<String, List<NamedPlace>> named(LanguagePack pack, Gazetteer gazetteer, Regions regions) {
        var countries = gazetteer.countries().stream().flatMap(known -> named(known.names(), pack,
                known.country().code(), Optional.of(known.country())));
        var wholes = regions.regions().stream()
                .flatMap(region -> named(region.names(), pack, region.id(), Optional.empty()));
        return Stream.concat(countries, wholes).sorted(Comparator.comparingInt(place -> -place.words().size()))
                .collect(Collectors.groupingBy(place -> start(place.words().getFirst())));
    }

    private static Stream<NamedPlace> named(Map<String, List<String>> names, LanguagePack pack, String place,
            Optional<Country> country) {
        return names.getOrDefault(pack.iso(), List.of()).stream().map(name -> words(pack.fold(name)))
                .filter(words -> !words.isEmpty()).map(words -> new NamedPlace(words, place, country));
    }

    Title read(String name, String language) {
        return packs.find(language).map(pack -> read(name, pack)).orElseGet(() -> foreign(name, language));
    }

    private Title foreign(String name, String language) {
        var parts = new Parts(language);
        words(normal(name)).forEach(word -> parts.add(word, latin(word)));
        return parts.title();
    }

    private Title read(String name, LanguagePack pack) {
        var parts = new Parts(pack.iso());
        var bare = withoutAcronyms(name, parts);
        var written = words(normal(bare));
        var folded = written.stream().map(pack::fold).toList();
        for (var at = 0; at < folded.size();) {
            at += Math.max(1, one(written, folded, at, pack, parts));
        }
        return parts.title();
    }

    /// Reads what begins at a word and tells how many words it took.
    private int one(List<String> written, List<String> folded, int at, LanguagePack pack, Parts parts) {
        var place = place(folded, at, pack);
        if (place.isPresent()) {
            parts.words.add(Title.place(place.get().place()));
            place.get().country().ifPresent(parts.countries::add);
            return place.get().words().size();
        }
        var term = pack.titleWords().find(folded, at);
        var head = pack.naming().activities().find(folded, at).map(Terms.Found::words);
        if (term.isPresent()) {
            parts.add(term.get().meaning(), term.get().meaning());
            if (head.isEmpty() && !term.get().meaning().isEmpty()) {
                folded.subList(at, at + term.get().words()).stream().filter(word -> tells(word, pack))
                        .forEach(word -> parts.letters.add(latin(word)));
            }
            return term.get().words();
        }
        var empty = head.or(() -> pack.naming().connectors().find(folded, at).map(Terms.Found::words));
        if (empty.isPresent()) {
            return empty.get();
        }
        if (tells(folded.get(at), pack)) {
            parts.letters.add(latin(folded.get(at)));
            parts.add(written.get(at), latin(pack.inflection().stem(folded.get(at))));
        }
        return 1;
    }

    private static boolean tells(String word, LanguagePack pack) {
        return !word.equals(HYPHEN) && !pack.functionWords().contains(word)
                && pack.naming().connectors().find(List.of(word), 0).isEmpty();
    }

    private Optional<NamedPlace> place(List<String> folded, int at, LanguagePack pack) {
        return places.getOrDefault(pack.iso(), Map.of()).getOrDefault(start(folded.get(at)), List.of()).stream()
                .filter(named -> fits(named.words(), folded, at, pack)).findFirst();
    }

    private static boolean fits(List<String> words, List<String> text, int at, LanguagePack pack) {
        if (at + words.size() > text.size()) {
            return false;
        }
        for (var i = 0; i < words.size(); i++) {
            if (!pack.inflection().same(words.get(i), text.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    /// Takes out abbreviations in brackets.
    private static String withoutAcronyms(String name, Parts parts) {
        Spelling.acronym(name).ifPresent(parts.acronyms::add);
        return IN_BRACKETS.matcher(name).replaceAll(found -> {
            var acronym = Spelling.acronym(found.group(1));
            acronym.ifPresent(parts.acronyms::add);
            return acronym.isPresent() ? " " : Matcher.quoteReplacement(found.group());
        });
    }

    private static long roman(String number) {
        var format = new RuleBasedNumberFormat(ULocale.ROOT, RuleBasedNumberFormat.NUMBERING_SYSTEM);
        format.setDefaultRuleSet("%roman-upper");
        return format.parse(number, new ParsePosition(0)).longValue();
    }

    /// In Latin letters; the same string for equal words, of which many names are made.
    private String latin(String word) {
        return inLatin.computeIfAbsent(word, latin::transliterate);
    }

    private static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC);
    }

    private static List<String> words(String name) {
        return WORD.matcher(name).results().map(MatchResult::group).toList();
    }

    private static String start(String word) {
        return word.substring(0, Math.min(LETTERS, word.length()));
    }

    /// A title while it is read.
    private static final class Parts {

        private final String language;
        private final TreeSet<String> words = new TreeSet<>();
        private final TreeSet<String> letters = new TreeSet<>();
        private final TreeSet<String> years = new TreeSet<>();
        private final TreeSet<String> numbers = new TreeSet<>();
        private final TreeSet<Country> countries = new TreeSet<>();
        private final TreeSet<String> acronyms = new TreeSet<>();

        private Parts(String language) {
            this.language = language;
        }

        /// `written` as the name has it, `word` as it is compared.
        private void add(String written, String word) {
            if (YEAR.matcher(written).matches()) {
                years.add(written);
            } else if (NUMBER.matcher(written).matches()) {
                numbers.add(written);
            } else if (ROMAN.matcher(written).matches()) {
                numbers.add(Long.toString(roman(written)));
            } else if (word.length() > 1) {
                words.add(word);
            }
        }

        private Title title() {
            return new Title(language, List.copyOf(words), List.copyOf(letters), List.copyOf(years),
                    List.copyOf(numbers), List.copyOf(countries),
                    List.copyOf(acronyms));
        }
    }
}
