package org.esep.resolve;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/// A name as a person types it who looks for something: in any case, inflection and script, whole or in part.
public final class NameSearch {

    /// How well a name fits, the worst first.
    public enum Fit {
        NONE, PART, WHOLE
    }

    private static final Transliterator LATIN = Transliterator
            .getInstance("Any-Latin; Latin-ASCII; NFD; [[:M:][:Lm:][:Sk:]] Remove; Lower()");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9\\u0259]+");
    /// What the ways to write one script in another differ by, in the order in which they are folded.
    private static final List<Fold> FOLDS = List.of(fold("\\u0259", "a"), fold("(?<=[zkscg])h", ""), fold("ts", "c"),
            fold("[yj]", "i"),
            fold("i(?=[aeou])", ""), fold("[cq]", "k"), fold("w", "v"), fold("x", "ks"), fold("(.)\\1+", "$1"));
    private static final int SHORTEST_BEGINNING = 3;

    private final List<String> wanted;

    private NameSearch(List<String> wanted) {
        this.wanted = wanted;
    }

    private record Fold(Pattern from, String to) {

        private String apply(String text) {
            return from.matcher(text).replaceAll(to);
        }
    }

    private static Fold fold(String from, String to) {
        return new Fold(Pattern.compile(from), to);
    }

    public static NameSearch of(String wanted) {
        return new NameSearch(words(wanted));
    }

    private static List<String> words(String name) {
        var latin = LATIN.transliterate(name).toLowerCase(Locale.ROOT).replace("'", "");
        return Arrays.stream(BETWEEN_WORDS.split(latin, -1)).map(NameSearch::folded).filter(word -> !word.isEmpty())
                .toList();
    }

    private static String folded(String word) {
        var folded = word;
        for (var fold : FOLDS) {
            folded = fold.apply(folded);
        }
        return folded;
    }

    /// How well the best of the names of a thing fits.
    public Fit fit(Collection<String> names) {
        return names.stream().map(name -> fit(words(name))).max(Fit::compareTo).orElse(Fit.NONE);
    }

    private Fit fit(List<String> name) {
        if (wanted.isEmpty() || !wanted.stream().allMatch(word -> name.stream().anyMatch(of -> isLike(word, of)))) {
            return Fit.NONE;
        }
        return wanted.size() == name.size() && name.stream().allMatch(of -> wanted.stream().anyMatch(
                word -> isInflected(word, of))) ? Fit.WHOLE : Fit.PART;
    }

    private static boolean isLike(String wanted, String of) {
        return isInflected(wanted, of) || (wanted.length() >= SHORTEST_BEGINNING && of.startsWith(wanted));
    }

    /// Two forms of one word; numbers have none.
    private static boolean isInflected(String one, String other) {
        return one.equals(other) || (!Character.isDigit(one.charAt(0)) && TitleLikeness.isForm(one, other));
    }
}
