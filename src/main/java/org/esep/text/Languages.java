package org.esep.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.esep.language.LanguagePack;
import org.esep.language.LanguagePacks;

/// Tells the language of a text by the letters that only some alphabets have and by frequent words.
final class Languages {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final double FOREIGN = 0.02;
    private static final double OWN_LETTERS = 0.5;

    private final List<LanguagePack> packs;

    Languages(LanguagePacks packs) {
        this.packs = packs.packs();
    }

    private record Score(LanguagePack pack, double points) {}

    /// The language (ISO 639-1) that fits best; nothing where none fits or two fit alike.
    Optional<String> of(String text) {
        var words = WORDS.matcher(text.toLowerCase(Locale.ROOT)).results().map(found -> found.group()).toList();
        var scores = packs.stream().map(pack -> new Score(pack, points(pack, words)))
                .filter(score -> score.points() > 0)
                .sorted(Comparator.comparingDouble(Score::points).reversed()).toList();
        if (scores.isEmpty() || (scores.size() > 1 && scores.get(0).points() == scores.get(1).points())) {
            return Optional.empty();
        }
        return Optional.of(scores.getFirst().pack().iso());
    }

    /// Whether nearly all letters of a text are of a language's alphabet.
    boolean fits(String text, String iso) {
        var letters = text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetter).toArray();
        return packs.stream().filter(pack -> pack.iso().equals(iso)).anyMatch(pack -> Arrays.stream(letters)
                .filter(letter -> !pack.letters().contains(letter)).count() <= letters.length / 2);
    }

    private double points(LanguagePack pack, List<String> words) {
        var letters = words.stream().flatMapToInt(String::codePoints).filter(Character::isLetter).toArray();
        var foreign = 0;
        var own = 0;
        for (var letter : letters) {
            foreign += pack.letters().contains(letter) ? 0 : 1;
            own += isOwn(pack, letter) ? 1 : 0;
        }
        if (letters.length == 0 || foreign > FOREIGN * letters.length + fewLatin(words, pack)) {
            return 0;
        }
        var frequent = words.stream().filter(pack.functionWords()::contains).count();
        return frequent + OWN_LETTERS * own + (isAlone(pack) ? OWN_LETTERS : 0);
    }

    /// Letters of names in another script are no sign against a language.
    private static double fewLatin(List<String> words, LanguagePack pack) {
        var other = words.stream().filter(word -> word.codePoints().noneMatch(pack.letters()::contains))
                .mapToInt(String::length).sum();
        var all = words.stream().mapToInt(String::length).sum();
        return other * 2 < all ? other : 0;
    }

    /// A letter that fewer than all packs of the same script have.
    private boolean isOwn(LanguagePack pack, int letter) {
        return pack.letters().contains(letter) && packs.stream().filter(other -> shares(other, pack))
                .anyMatch(other -> !other.letters().contains(letter));
    }

    private boolean isAlone(LanguagePack pack) {
        return packs.stream().filter(other -> shares(other, pack)).count() == 1;
    }

    private static boolean shares(LanguagePack one, LanguagePack other) {
        return one.letters().stream().anyMatch(other.letters()::contains);
    }
}
