package org.esep.resolve;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.ibm.icu.text.Transliterator;

import org.esep.iati.OrganisationType;
import org.esep.language.LanguagePack;
import org.esep.language.LanguagePacks;
import org.esep.language.Terms;

/// The forms in which names are compared: without case, signs and legal forms, and with each word cut to its stem.
final class Spelling {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\d+");
    private static final Pattern ACRONYM = Pattern
            .compile("(?=.*\\p{Lu}.*\\p{Lu}.*\\p{Lu})[\\p{Lu}\\d]+(?:[- ][\\p{Lu}\\d]+)*");
    private static final int LONGEST_SLUG = 60;

    private final LanguagePacks packs;
    private final Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower()");

    Spelling(LanguagePacks packs) {
        this.packs = packs;
    }

    /// The words of a name in small letters, whatever its language.
    static String plain(String name) {
        var normal = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return String.join(" ", WORD.matcher(normal).results().map(MatchResult::group).toList());
    }

    /// The stems of the words of a name in a language, legal forms in front left out.
    String stems(String name, String language) {
        var pack = packs.find(language);
        return pack.isEmpty() ? plain(name) : stems(name, pack.get());
    }

    private static String stems(String name, LanguagePack pack) {
        var words = words(name, pack);
        var legal = pack.naming().legalForms().find(words, 0).filter(found -> found.words() < words.size());
        var bare = legal.map(found -> words.subList(found.words(), words.size())).orElse(words);
        return String.join(" ", bare.stream().map(pack.inflection()::stem).toList());
    }

    /// What the legal form before or behind a name says that it is.
    OrganisationType legalType(String name, String language) {
        return packs.find(language).map(pack -> legalType(words(name, pack), pack.naming().legalForms()))
                .orElse(OrganisationType.UNKNOWN);
    }

    private static OrganisationType legalType(List<String> words, Terms<OrganisationType> forms) {
        return IntStream.range(0, words.size()).boxed()
                .flatMap(at -> forms.find(words, at).filter(form -> at == 0 || at + form.words() == words.size())
                        .stream())
                .map(Terms.Found::meaning).filter(type -> type != OrganisationType.UNKNOWN).findFirst()
                .orElse(OrganisationType.UNKNOWN);
    }

    private static List<String> words(String name, LanguagePack pack) {
        return WORD.matcher(pack.fold(name)).results().map(MatchResult::group).toList();
    }

    /// What the first telling word of a name says that it is.
    OrganisationType type(String name, String language) {
        var pack = packs.find(language);
        if (pack.isEmpty()) {
            return OrganisationType.UNKNOWN;
        }
        var words = words(name, pack.get());
        return IntStream.range(0, words.size()).boxed()
                .flatMap(at -> pack.get().naming().organisations().find(words, at).stream()).map(Terms.Found::meaning)
                .findFirst().orElse(OrganisationType.UNKNOWN);
    }

    /// The name itself where it is an acronym of three capitals or more.
    static Optional<String> acronym(String name) {
        var stripped = name.strip();
        return ACRONYM.matcher(stripped).matches() ? Optional.of(stripped.replace(' ', '-')) : Optional.empty();
    }

    /// An id for a name: letters a to z, digits and hyphens, at most sixty, cut between words.
    String slug(String name) {
        var ascii = latin.transliterate(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var cut = ascii.length() <= LONGEST_SLUG ? ascii : ascii.substring(0, LONGEST_SLUG).replaceAll("-[^-]*$", "");
        if (cut.isEmpty()) {
            return "unnamed";
        }
        return cut.matches("con|prn|aux|nul|com\\d|lpt\\d") ? cut + "-" : cut;
    }
}
