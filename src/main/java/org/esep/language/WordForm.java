package org.esep.language;

/// A word as rules write it, in small letters: `budget` is that word alone, `budget*` any word that begins so, `*ness`
/// any word that ends so.
public record WordForm(String text, Part part) {

    /// Which part of a word is given.
    public enum Part {
        WHOLE, BEGINNING, END
    }

    static WordForm parse(String written) {
        if (written.endsWith("*")) {
            return new WordForm(written.substring(0, written.length() - 1), Part.BEGINNING);
        }
        return written.startsWith("*")
                ? new WordForm(written.substring(1), Part.END)
                : new WordForm(written, Part.WHOLE);
    }

    /// Whether a folded word is of this form.
    public boolean fits(String word) {
        return switch (part) {
            case WHOLE -> word.equals(text);
            case BEGINNING -> word.startsWith(text);
            case END -> word.endsWith(text);
        };
    }
}
