package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.esep.fact.Span;
import org.esep.iati.ActivityKind;
import org.esep.language.LanguagePack;
import org.esep.language.Naming;

/// Names that need neither quotation marks nor a word beside them: what stands behind a label such as `Project title`, and
/// a sentence of nothing but capitalised words in a block about an activity.
final class TitledNames {

    private static final int LONGEST = 200;
    private static final int LEAST = 4;
    private static final int LONGER = 4;
    private static final double MOST = 0.8;
    private static final String ENDS = "[\\s.:;|]+$";

    private final Line line;
    private final Optional<ActivityKind> block;

    TitledNames(Line line, Optional<ActivityKind> block) {
        this.line = line;
        this.block = block;
    }

    List<Mention> all() {
        var found = new ArrayList<Mention>();
        labelled().or(this::sentence).ifPresent(found::add);
        return List.copyOf(found);
    }

    private Optional<Mention> labelled() {
        var colon = line.text().indexOf(':');
        if (colon < 0 || line.kind() == Line.Kind.LABELLED) {
            return Optional.empty();
        }
        var label = line.pack().naming().labels().find(line.folded(), 0)
                .filter(found -> line.tokens().size() > found.words()
                        && line.tokens().get(found.words()).span().start() == colon);
        var bar = line.text().indexOf(" | ", colon);
        return label.flatMap(_ -> named(new Span(colon + 1, bar < 0 ? line.text().length() : bar)));
    }

    private Optional<Mention> sentence() {
        var isOwn = line.kind() == Line.Kind.SENTENCE || line.kind() == Line.Kind.ITEM;
        var isEnded = line.text().endsWith(".") || line.text().endsWith(":");
        return isOwn && isEnded && line.text().length() <= LONGEST && block.isPresent()
                && Quote.in(line.text()).isEmpty()
                && line.pack().naming().notNames().find(line.folded(), 0).isEmpty() && isTitle(line.text(), line.pack())
                        ? named(new Span(0, line.text().length()))
                        : Optional.empty();
    }

    /// Blanks, marks at the end and quotation marks around it are no part of a name; what stands in brackets behind it is
    /// another name.
    private Optional<Mention> named(Span span) {
        var text = span.of(line.text()).replaceFirst(ENDS, "");
        var start = span.start() + text.length() - text.stripLeading().length();
        var whole = new Span(start, span.start() + text.length());
        var name = unquoted(text.strip());
        return name.length() > LEAST && text.length() <= LONGEST
                ? Optional.of(new Mention.OfActivity(whole, Aliases.bare(name), Aliases.atEndOf(name),
                        line.heads().firstActivity().or(() -> block).orElse(ActivityKind.PROJECT), Optional.empty()))
                : Optional.empty();
    }

    private static String unquoted(String text) {
        return Quote.in(text).stream().filter(found -> found.whole().length() == text.length()).findFirst()
                .map(found -> found.inner().of(text)).orElse(text);
    }

    /// Whether all longer words of a text are capitalised, in a language that writes titles so.
    static boolean isTitle(String text, LanguagePack pack) {
        return isTitle(text, pack, 1);
    }

    /// The same of a text in quotation marks, which may have a longer small word, such as `between`, inside.
    static boolean isQuotedTitle(String text, LanguagePack pack) {
        return isTitle(text, pack, MOST);
    }

    private static boolean isTitle(String text, LanguagePack pack, double share) {
        var words = Token.of(text, pack).stream().filter(Token::isWord).toList();
        var longer = words.stream().filter(word -> word.text().length() >= LONGER).toList();
        return pack.naming().heads().contains(Naming.HeadPlace.AMID)
                && words.stream().filter(Token::isCapitalised).count() >= LEAST
                && longer.stream().filter(Token::isCapitalised).count() >= share * longer.size();
    }
}
