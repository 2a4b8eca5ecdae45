package org.esep.resolve;

import java.text.Normalizer;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;

import org.esep.gazetteer.Gazetteer;
import org.esep.iati.Country;
import org.esep.language.LanguagePack;
import org.esep.language.LanguagePacks;
import org.esep.language.Terms;

/// Reads the names of activities word by word.
final class TitleReader {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\d+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int LETTERS = 3;

    private final LanguagePacks packs;
    private final Map<String, Map<String, List<NamedCountry>>> countries = new HashMap<>();
    private final Map<String, Map<String, Title>> read = new HashMap<>();
    private final Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower()");

    /// A country's name as the words of a language.
    private record NamedCountry(List<String> words, Country country) {}

    TitleReader(LanguagePacks packs, Gazetteer gazetteer) {
        this.packs = packs;
        packs.packs().forEach(pack -> countries.put(pack.iso(), named(pack, gazetteer)));
    }

    /// The names of countries by the letters that they begin with, the longest first.
    private static Map<String, List<NamedCountry>> named(LanguagePack pack, Gazetteer gazetteer) {
        var names = new HashMap<String, List<NamedCountry>>();
        for (var country : gazetteer.countries()) {
            for (var name : country.names().getOrDefault(pack.iso(), List.of())) {
                var words = words(pack.fold(name));
                if (!words.isEmpty()) {
                    names.computeIfAbsent(start(words.getFirst()), _ -> new ArrayList<>())
                            .add(new NamedCountry(words, country.country()));
                }
            }
        }
        names.values().forEach(list -> list.sort((one, other) -> other.words().size() - one.words().size()));
        return names;
    }

    Title read(String name, String language) {
        return read.computeIfAbsent(language, _ -> new HashMap<>()).computeIfAbsent(name,
                _ -> packs.find(language).map(pack -> read(name, pack)).orElseGet(() -> foreign(name)));
    }

    private Title foreign(String name) {
        var parts = new Parts();
        words(normal(name)).forEach(word -> parts.add(word, latin(word)));
        return parts.title();
    }

    private Title read(String name, LanguagePack pack) {
        var parts = new Parts();
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
        var country = country(folded, at, pack);
        if (country.isPresent()) {
            parts.countries.add(country.get().country());
            return country.get().words().size();
        }
        var term = pack.titleWords().find(folded, at);
        if (term.isPresent()) {
            parts.add(term.get().meaning(), term.get().meaning());
            return term.get().words();
        }
        var empty = pack.naming().activities().find(folded, at).map(Terms.Found::words)
                .or(() -> pack.naming().connectors().find(folded, at).map(Terms.Found::words));
        if (empty.isPresent()) {
            return empty.get();
        }
        if (!pack.functionWords().contains(folded.get(at))) {
            parts.add(written.get(at), latin(pack.inflection().stem(folded.get(at))));
        }
        return 1;
    }

    private Optional<NamedCountry> country(List<String> folded, int at, LanguagePack pack) {
        return countries.getOrDefault(pack.iso(), Map.of()).getOrDefault(start(folded.get(at)), List.of()).stream()
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

    private String latin(String word) {
        return latin.transliterate(word);
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

        private final TreeSet<String> words = new TreeSet<>();
        private final TreeSet<String> years = new TreeSet<>();
        private final TreeSet<String> numbers = new TreeSet<>();
        private final TreeSet<Country> countries = new TreeSet<>();
        private final TreeSet<String> acronyms = new TreeSet<>();

        /// `written` as the name has it, `word` as it is compared.
        private void add(String written, String word) {
            if (YEAR.matcher(written).matches()) {
                years.add(written);
            } else if (NUMBER.matcher(written).matches()) {
                numbers.add(written);
            } else if (ROMAN.matcher(written).matches()) {
                numbers.add(Long.toString(roman(written)));
            } else {
                words.add(word);
            }
        }

        private Title title() {
            return new Title(List.copyOf(words), List.copyOf(years), List.copyOf(numbers), List.copyOf(countries),
                    List.copyOf(acronyms));
        }
    }
}
