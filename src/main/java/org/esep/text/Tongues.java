package org.esep.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.esep.language.LanguagePack;
import org.esep.language.LanguagePacks;

/// Gives each block of a document its language: its own where letters and frequent words decide, else that of the
/// blocks around it or of the document. A block in a language without a pack is told as such by the model.
final class Tongues {

    static final String UNKNOWN = "und";

    /// By how much a language has to be likelier than another one to be sure.
    private static final double SURE = 12;
    private static final int SHORT = 12;
    private static final int SUBSTANTIAL = 40;
    private static final double CLEAR = 2;
    private static final double HALF = 0.5;
    private static final double MANY = 0.3;
    private static final double FEW_FREQUENT = 0.05;
    private static final double SOME_FREQUENT = 0.12;
    /// The least part of the letters that the language in which a document begins has.
    private static final double SHARE = 0.2;

    private final Languages languages;
    private final List<String> known;

    Tongues(LanguagePacks packs) {
        this.languages = new Languages(packs);
        this.known = packs.packs().stream().map(LanguagePack::iso).toList();
    }

    /// Whether a language is told and has no pack.
    boolean isOther(String language) {
        return !language.equals(UNKNOWN) && !known.contains(language);
    }

    /// The language of a document and that of each of its blocks.
    record Spoken(String document, List<String> blocks) {}

    /// `told` is the document's language where it is known beforehand.
    Spoken of(List<String> blocks, Optional<String> told) {
        var guesses = blocks.stream().map(languages::guess).toList();
        var sure = new ArrayList<Optional<String>>();
        for (var at = 0; at < blocks.size(); at++) {
            sure.add(sure(blocks.get(at), guesses.get(at)));
        }
        var document = told.or(() -> main(sure, guesses)).orElseGet(() -> best(String.join("\n", blocks)));
        var before = last(sure);
        var behind = last(sure.reversed()).reversed();
        var spoken = new ArrayList<String>();
        for (var at = 0; at < blocks.size(); at++) {
            var guess = guesses.get(at);
            var around = Stream.of(before.get(at), behind.get(at)).flatMap(Optional::stream)
                    .filter(language -> guess.couldBe(language, SURE)).toList();
            var block = blocks.get(at);
            spoken.add(sure.get(at).orElseGet(() -> inherited(block, guess, document, around)));
        }
        return new Spoken(document, spoken);
    }

    private Optional<String> sure(String block, Languages.Guess guess) {
        if (guess.letters() < SHORT) {
            return Optional.empty();
        }
        return other(block, guess).or(() -> Optional.of(guess.best()).map(Languages.Fit::language)
                .filter(_ -> guess.isSure(SURE) && guess.best().own() >= HALF));
    }

    /// The language of a block in one without a pack: the model's, where it is clearly likelier than any with a pack, or
    /// the letters are of no alphabet.
    private Optional<String> other(String block, Languages.Guess guess) {
        if (!mayBeOther(guess)) {
            return Optional.empty();
        }
        var likeliest = Detector.likeliestOfAll(block, known);
        return likeliest.times() >= CLEAR
                ? Optional.of(likeliest.language())
                : Optional.of(UNKNOWN).filter(_ -> isStrange(guess));
    }

    /// The want of frequent words tells it, and in a short block letters of no alphabet.
    private static boolean mayBeOther(Languages.Guess guess) {
        var frequent = guess.best().frequent();
        return guess.letters() >= SUBSTANTIAL
                && (frequent < FEW_FREQUENT || (guess.strange() > 0 && frequent < SOME_FREQUENT));
    }

    private static boolean isStrange(Languages.Guess guess) {
        return guess.strange() > MANY * guess.letters();
    }

    /// The language in which a document begins, unless it is soon left for another one; then that with the most letters.
    private static Optional<String> main(List<Optional<String>> sure, List<Languages.Guess> guesses) {
        var letters = new TreeMap<String, Integer>();
        for (var at = 0; at < sure.size(); at++) {
            var own = guesses.get(at).letters();
            sure.get(at).filter(language -> !language.equals(UNKNOWN))
                    .ifPresent(language -> letters.merge(language, own, Integer::sum));
        }
        var all = letters.values().stream().mapToInt(Integer::intValue).sum();
        var first = sure.stream().flatMap(Optional::stream).filter(letters::containsKey).findFirst();
        return first.filter(language -> letters.getOrDefault(language, 0) >= SHARE * all)
                .or(() -> letters.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey));
    }

    private String best(String text) {
        var guess = languages.guess(text);
        var feasible = guess.fits().stream().map(Languages.Fit::language)
                .filter(language -> guess.couldBe(language, SURE)).toList();
        if (guess.letters() == 0 || isStrange(guess)) {
            return UNKNOWN;
        }
        return feasible.size() == 1 ? feasible.getFirst() : Detector.likeliest(text, feasible);
    }

    /// For each block the language of the last one up to it that is sure of its own.
    private static List<Optional<String>> last(List<Optional<String>> sure) {
        var last = new ArrayList<Optional<String>>();
        var found = Optional.<String>empty();
        for (var language : sure) {
            found = language.isPresent() ? language : found;
            last.add(found);
        }
        return last;
    }

    /// Of the languages around that could be a block's, the document's goes before the others.
    private String inherited(String block, Languages.Guess guess, String document, List<String> around) {
        if (guess.couldBe(document, SURE) || !known.contains(document)) {
            return document;
        }
        var own = around.stream().findFirst().orElseGet(() -> guess.letters() < SHORT ? document : best(block));
        return own.equals(UNKNOWN) ? document : own;
    }
}
