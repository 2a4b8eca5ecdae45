package org.esep.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.esep.language.LanguagePack;
import org.esep.language.LanguagePacks;

/// Tells languages apart by how likely their alphabets and their frequent words make a text. Each letter counts as one
/// of an alphabet's, so that of two alphabets that could have written a text the smaller one has more likely done it.
final class Languages {

    private static final double STRANGE_LETTER = Math.log(1.0 / 1000);
    private static final double FREQUENT_WORD = Math.log(20);
    private static final int SAMPLE = 20_000;

    private final List<Tongue> tongues;
    private final BitSet letters = new BitSet();
    private final Set<String> functionWords = new HashSet<>();

    Languages(LanguagePacks packs) {
        this.tongues = packs.packs().stream().map(Tongue::of).toList();
        tongues.forEach(tongue -> {
            letters.or(tongue.letters());
            functionWords.addAll(tongue.functionWords());
        });
    }

    /// What tells a language.
    private record Tongue(String iso, BitSet letters, Set<String> functionWords, double letter) {

        private static Tongue of(LanguagePack pack) {
            var letters = new BitSet();
            pack.letters().forEach(letters::set);
            return new Tongue(pack.iso(), letters, pack.functionWords(), Math.log(pack.letters().size()));
        }
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
        var words = words(text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT));
        var frequent = words.stream().filter(functionWords::contains).toList();
        var count = words.stream().mapToInt(String::length).sum();
        return new Guess(tongues.stream().map(tongue -> fit(tongue, words, frequent))
                .sorted(Comparator.comparingDouble(Fit::likelihood).reversed().thenComparing(Fit::language)).toList(),
                count, count - count(words, letters));
    }

    private static Fit fit(Tongue tongue, List<String> words, List<String> frequentWords) {
        var letters = words.stream().mapToInt(String::length).sum();
        var own = count(words, tongue.letters());
        var frequent = frequentWords.stream().filter(tongue.functionWords()::contains).count();
        var likelihood = -own * tongue.letter() + (letters - own) * STRANGE_LETTER + frequent * FREQUENT_WORD;
        return new Fit(tongue.iso(), likelihood, (double) own / Math.max(1, letters),
                (double) frequent / Math.max(1, words.size()));
    }

    private static int count(List<String> words, BitSet alphabet) {
        var count = 0;
        for (var word : words) {
            for (var at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
                count += alphabet.get(word.codePointAt(at)) ? 1 : 0;
            }
        }
        return count;
    }

    /// Runs of letters and the marks on them.
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var at = 0;
        while (at < text.length()) {
            var end = end(text, at);
            if (end > at) {
                words.add(text.substring(at, end));
            }
            at = end < text.length() ? end + Character.charCount(text.codePointAt(end)) : end;
        }
        return words;
    }

    private static int end(String text, int start) {
        var end = start;
        while (end < text.length() && isPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isPart(int letter) {
        return Character.isLetter(letter) || switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
