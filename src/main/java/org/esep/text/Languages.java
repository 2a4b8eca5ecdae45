package org.esep.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.esep.language.LanguagePack;
import org.esep.language.LanguagePacks;

/// Tells languages apart by how likely their alphabets and their frequent words make a text. Each letter counts as one
/// of an alphabet's, so that of two alphabets that could have written a text the smaller one has more likely done it.
final class Languages {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final double STRANGE_LETTER = Math.log(1.0 / 1000);
    private static final double FREQUENT_WORD = Math.log(20);
    private static final int SAMPLE = 20_000;

    private final List<LanguagePack> packs;

    Languages(LanguagePacks packs) {
        this.packs = packs.packs();
    }

    /// How well a language fits a text: the logarithm of its likelihood, the share of letters that are of its alphabet
    /// and the share of words that are frequent ones.
    record Fit(String language, double likelihood, double own, double frequent) {}

    /// How well each language fits a text, the best first, and how many letters the text has, also of no alphabet.
    record Guess(List<Fit> fits, int letters, int strange) {

        Fit best() {
            return fits.getFirst();
        }

        /// Whether the best is likelier than any other by at least so much.
        boolean isSure(double lead) {
            return fits.stream().skip(1).noneMatch(fit -> couldBe(fit.language(), lead));
        }

        /// Whether a language is less likely than the best by less than so much, or for the size of its alphabet alone.
        boolean couldBe(String language, double lead) {
            return fits.stream().filter(fit -> fit.language().equals(language))
                    .anyMatch(fit -> best().likelihood() - fit.likelihood() < lead
                            || (best().frequent() == 0 && fit.own() == best().own()));
        }
    }

    Guess guess(String text) {
        var sample = text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT);
        var words = WORDS.matcher(sample).results().map(MatchResult::group).toList();
        var letters = words.stream().mapToInt(String::length).sum();
        var known = words.stream().flatMapToInt(String::codePoints)
                .filter(letter -> packs.stream().anyMatch(pack -> pack.letters().contains(letter))).count();
        return new Guess(packs.stream().map(pack -> fit(pack, words, letters))
                .sorted(Comparator.comparingDouble(Fit::likelihood).reversed().thenComparing(Fit::language)).toList(),
                letters, letters - Math.toIntExact(known));
    }

    private static Fit fit(LanguagePack pack, List<String> words, int letters) {
        var own = words.stream().flatMapToInt(String::codePoints).filter(pack.letters()::contains).count();
        var frequent = words.stream().filter(pack.functionWords()::contains).count();
        var likelihood = -own * Math.log(pack.letters().size()) + (letters - own) * STRANGE_LETTER
                + frequent * FREQUENT_WORD;
        return new Fit(pack.iso(), likelihood, (double) own / Math.max(1, letters),
                (double) frequent / Math.max(1, words.size()));
    }
}
