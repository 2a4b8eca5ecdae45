package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.esep.fact.OrganisationMention;
import org.esep.fact.Span;
import org.esep.iati.ActivityKind;
import org.esep.language.Naming;

/// Finds names in quotation marks: what they name is told by a word before, within or behind the marks, by the name
/// quoted just before, or by the line that introduces a list.
final class QuotedNames {

    private static final int FAR = 8;
    private static final int NEAR = 3;
    private static final int BEHIND = 7;
    private static final int PHASE = 3;
    private static final int SEVERAL = 4;
    private static final double WHOLE = 0.9;

    private final Line line;
    private final Heads heads;
    private final Quotes quotes;
    private final Optional<ActivityKind> introduced;
    private final Optional<ActivityKind> block;
    private final List<Mention> known;

    /// `introduced`: what the line before says that the items of a list are; `block`: what the block speaks of; `known`: the
    /// names that the gazetteer knows.
    QuotedNames(Line line, Optional<ActivityKind> introduced, Optional<ActivityKind> block, List<Mention> known) {
        this.line = line;
        this.block = block;
        this.heads = line.heads().outside(known, line);
        this.quotes = new Quotes(line, heads);
        this.introduced = introduced;
        this.known = List.copyOf(known);
    }

    List<Mention> all() {
        var found = new ArrayList<Mention>();
        Optional<ActivityKind> chained = Optional.empty();
        var end = 0;
        var isListed = false;
        for (var quote : quotes.all()) {
            if (quotes.isExplanation(quote) && known(quote).isEmpty()) {
                continue;
            }
            var isChain = quotes.isChain(end, quote.whole().start());
            isListed = quotes.follows(quote, ":") || (isListed && isChain);
            var likely = isListed ? Optional.<ActivityKind>empty() : block.or(() -> titled(quote));
            var mention = name(quote, isChain ? chained : Optional.empty(), likely);
            mention.ifPresent(found::add);
            chained = mention.flatMap(QuotedNames::kind);
            end = quote.whole().end();
        }
        return List.copyOf(found);
    }

    private static Optional<ActivityKind> kind(Mention mention) {
        return mention instanceof Mention.OfActivity activity ? Optional.of(activity.kind()) : Optional.empty();
    }

    /// `likely`: what a name of several words is of, where no word near it tells.
    private Optional<Mention> name(Quote quote, Optional<ActivityKind> chained, Optional<ActivityKind> likely) {
        var first = line.tokenAt(quote.whole().start());
        var behind = line.tokenAt(quote.whole().end());
        var known = known(quote);
        if (known.isPresent() || quote.isNamed(line.text())) {
            return activity(quote, known.map(Mention.OfActivity::kind).or(() -> within(first + 1, behind - 1))
                    .or(heads::firstActivity).orElse(ActivityKind.PROJECT));
        }
        if (behind - first < NEAR || isOrganisation(quote) || !quotes.looksLikeName(quote)) {
            return Optional.empty();
        }
        var form = heads.formBefore(first);
        if (form.isPresent()) {
            return organisation(quote, form.get(), first);
        }
        var within = within(first + 1, behind - 1);
        return within.isPresent() ? activity(quote, within.get()) : beside(quote, chained, likely);
    }

    /// What the words beside the marks say of a name that does not say it itself.
    private Optional<Mention> beside(Quote quote, Optional<ActivityKind> chained, Optional<ActivityKind> likely) {
        var first = line.tokenAt(quote.whole().start());
        var behind = line.tokenAt(quote.whole().end());
        var head = nearest(first, behind);
        if (!isHeaded(behind, head) && isOther(first, behind, head)) {
            return Optional.empty();
        }
        if (isOfRole(first, head)) {
            return head.filter(found -> !found.isActivity() && found.from() == behind)
                    .flatMap(found -> organisation(quote, found, first)).or(() -> quoted(quote));
        }
        if (head.isPresent() && !head.get().isActivity()) {
            return organisation(quote, head.get(), first);
        }
        var kind = head.flatMap(Heads.Head::activity).or(() -> chained).or(() -> ofList(first))
                .or(() -> quotes.ofChain(quote));
        if (kind.isEmpty() && endsWithBody(behind - 1)) {
            return quoted(quote);
        }
        return kind.or(() -> behind - first > SEVERAL ? likely : Optional.empty())
                .flatMap(found -> activity(quote, found));
    }

    /// A known organisation that is all of what is quoted, or of whose name the quote is a part.
    private boolean isOrganisation(Quote quote) {
        return known.stream().anyMatch(mention -> mention instanceof Mention.OfOrganisation
                && (mention.span().contains(quote.whole()) || (quote.inner().contains(mention.span())
                        && mention.span().length() >= WHOLE * quote.inner().length())));
    }

    /// Whether a comma or a joining word parts two stretches.
    private boolean isJoined(int from, int next) {
        return IntStream.range(from, next).anyMatch(token -> line.folded().get(token).equals(",")
                || (line.tokens().get(token).isWord()
                        && line.pack().discourse().joints().find(line.folded(), token).isPresent()));
    }

    private Optional<ActivityKind> titled(Quote quote) {
        return TitledNames.isQuotedTitle(quote.inner().of(line.text()), line.pack())
                ? Optional.of(ActivityKind.PROJECT)
                : Optional.empty();
    }

    /// Whether the head stands right behind, in a language that puts it there.
    private boolean isHeaded(int behind, Optional<Heads.Head> head) {
        return line.pack().naming().heads().contains(Naming.HeadPlace.AFTER)
                && head.filter(found -> found.from() == behind && found.isActivity()).isPresent();
    }

    /// A word for something else, such as a conference, stands nearer than one for an activity.
    private boolean isOther(int first, int behind, Optional<Heads.Head> head) {
        var others = line.pack().naming().otherHeads();
        var from = head.filter(found -> found.from() < first).map(Heads.Head::next)
                .orElse(Math.max(0, first - NEAR));
        var to = head.filter(found -> found.from() >= behind).map(Heads.Head::from)
                .orElse(Math.min(line.tokens().size(), behind + NEAR));
        return IntStream.range(from, first).anyMatch(token -> others.find(line.folded(), token).isPresent())
                || (head.isEmpty() && IntStream.range(behind, to)
                        .anyMatch(token -> others.find(line.folded(), token).isPresent()));
    }

    private Optional<ActivityKind> ofList(int first) {
        return introduced.filter(_ -> first <= NEAR);
    }

    /// A head that is the first or last word of the name itself.
    private Optional<ActivityKind> within(int from, int next) {
        return heads.at(from).or(() -> heads.endingAt(next)).filter(head -> next - from > 2)
                .flatMap(Heads.Head::activity);
    }

    /// Whether the last word before a token says that the name is an organisation's.
    private boolean endsWithBody(int token) {
        return line.pack().naming().heads().contains(Naming.HeadPlace.AFTER)
                && heads.endingAt(token).filter(head -> !head.isActivity()).isPresent();
    }

    /// Words of known names are no heads of other ones.
    private Optional<Heads.Head> nearest(int first, int behind) {
        var listed = first > 0 && line.tokens().get(first - 1).text().equals(":")
                ? heads.before(first, first)
                : Optional.<Heads.Head>empty();
        var before = listed.or(() -> heads.before(first, FAR, head -> head.isActivity()
                || (first - head.next() < NEAR && !isJoined(head.next(), first))));
        var after = heads.from(behind, BEHIND).filter(head -> head.isActivity() || !isBracket(behind));
        return line.pack().naming().heads().contains(Naming.HeadPlace.AFTER)
                ? after.or(() -> before)
                : before.or(() -> after);
    }

    private boolean isBracket(int token) {
        return line.folded().get(token).equals("(");
    }

    private Optional<Mention> activity(Quote quote, ActivityKind kind) {
        var aliases = Aliases.behind(line.text(), phase(quote.whole()));
        var inner = Aliases.behind(line.text(), new Span(quote.inner().end(), quote.inner().end()));
        var names = new ArrayList<>(aliases.names());
        names.addAll(inner.names());
        names.addAll(Aliases.before(line.text(), quote.whole()).stream().filter(_ -> !followsBody(quote)).toList());
        names.addAll(Aliases.atEndOf(quote.inner().of(line.text())));
        return Optional.of(new Mention.OfActivity(new Span(quote.whole().start(), aliases.end()),
                Aliases.bare(quote.inner().of(line.text()).strip()), names.stream().distinct().toList(), kind,
                known(quote).flatMap(Mention.OfActivity::known)));
    }

    /// Whether what stands before is a known organisation, whose acronym is no name of an activity.
    private boolean followsBody(Quote quote) {
        return known.stream().anyMatch(mention -> mention instanceof Mention.OfOrganisation
                && mention.span().end() <= quote.whole().start()
                && line.tokenAt(quote.whole().start()) - line.tokenAt(mention.span().end()) <= NEAR);
    }

    /// A name with the phase that follows it: `tenth phase`, `phase II`.
    private Span phase(Span name) {
        var behind = line.tokenAt(name.end());
        for (var token = behind; token < Math.min(line.tokens().size(), behind + PHASE); token++) {
            var phase = line.pack().discourse().phases().find(line.folded(), token);
            if (phase.isPresent()) {
                return new Span(name.start(), line.tokens().get(token + phase.get().words() - 1).span().end());
            }
        }
        return name;
    }

    /// The known activity that is all of what is quoted.
    private Optional<Mention.OfActivity> known(Quote quote) {
        return known.stream().filter(Mention.OfActivity.class::isInstance).map(Mention.OfActivity.class::cast)
                .filter(mention -> quote.inner().contains(mention.span())
                        && mention.span().length() >= WHOLE * quote.inner().length())
                .findFirst();
    }

    /// A word for those who take part stands nearer before than any head.
    private boolean isOfRole(int first, Optional<Heads.Head> head) {
        var from = head.filter(found -> found.from() < first).map(Heads.Head::next).orElse(Math.max(0, first - FAR));
        return IntStream.range(from, first)
                .anyMatch(token -> line.pack().naming().roleHeads().find(line.folded(), token).isPresent());
    }

    private Optional<Mention> quoted(Quote quote) {
        var aliases = Aliases.behind(line.text(), quote.whole());
        return Optional.of(new Mention.OfOrganisation(new Span(quote.whole().start(), aliases.end()),
                new OrganisationMention(quote.inner().of(line.text()).strip(), aliases.names(), Optional.empty())));
    }

    /// A legal form stands outside of the name, any other head is a part of it.
    private Optional<Mention> organisation(Quote quote, Heads.Head head, int first) {
        var behind = head.from() >= first;
        var end = behind ? line.tokens().get(head.next() - 1).span().end() : quote.whole().end();
        var from = behind ? quote.whole().start() : line.tokens().get(head.from()).span().start();
        var named = behind ? new Span(from, end) : quote.inner();
        var aliases = Aliases.behind(line.text(), new Span(from, end));
        return Optional.of(new Mention.OfOrganisation(new Span(from, aliases.end()),
                new OrganisationMention(named.of(line.text()).strip(), aliases.names(), Optional.empty(),
                        LegalForms.type(line, head.from()))));
    }
}
