package org.esep.extract;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.esep.fact.Span;
import org.esep.iati.Money;
import org.esep.iati.Qualifier;
import org.esep.language.Terms;

/// Finds amounts: a number with a currency before or behind it. A number whose signs contradict each other is no
/// amount but a notice.
final class MoneyFinder {

    private static final int LOOK_BACK = 4;
    private static final int LOOK_AHEAD = 20;
    private static final Set<String> ENDS = Set.of(".", ",", ";", ")", ":", "-", "\u2013", "\u2014");

    private final Line line;
    private final List<String> folded;
    private final Numbers numbers;

    private MoneyFinder(Line line, Numbers numbers) {
        this.line = line;
        this.folded = line.folded();
        this.numbers = numbers;
    }

    /// Amounts in the order of the line, and places of malformed ones.
    record Found(List<Mention.OfMoney> amounts, List<Span> malformed) {

        Found {
            amounts = List.copyOf(amounts);
            malformed = List.copyOf(malformed);
        }
    }

    static Found in(Line line, Numbers numbers) {
        return new MoneyFinder(line, numbers).all();
    }

    private record Stated(Span span, Money money, int next, Numbers.Trust trust) {}

    private Found all() {
        var amounts = new ArrayList<Mention.OfMoney>();
        var malformed = new ArrayList<Span>();
        var token = 0;
        while (token < line.tokens().size()) {
            var earlier = amounts.isEmpty()
                    ? Optional.<Currency>empty()
                    : Optional.of(amounts.getLast().money().currency());
            var stated = before(token).or(behind(token)).or(bare(token, earlier));
            stated.ifPresent(money -> {
                switch (money.trust()) {
                    case CLEAR ->
                        amounts.add(new Mention.OfMoney(money.span(), money.money(), Qualifier.EXACT, List.of()));
                    case MALFORMED -> malformed.add(money.span());
                }
            });
            token = stated.map(Stated::next).orElse(token + 1);
        }
        return new Found(paired(amounts.stream().map(this::qualified).toList()), malformed);
    }

    /// A scaled number that a sign follows, or a joint and an amount, has the currency of the amount before, or of that one;
    /// the first of a list that of the next amount.
    private java.util.function.Supplier<Optional<Stated>> bare(int token, Optional<Currency> earlier) {
        return () -> numbers.scaledAt(token).filter(_ -> isFree(token)).flatMap(read -> {
            var joint = read.next() < folded.size()
                    ? line.pack().discourse().joints().find(folded, read.next())
                    : Optional.<Terms.Found<Boolean>>empty();
            var shared = joint.filter(found -> line.tokens().get(read.next()).isWord())
                    .flatMap(found -> behind(read.next() + found.words()).get()).map(other -> other.money().currency());
            return shared
                    .or(() -> earlier.or(() -> later(read.next())).filter(_ -> endsPart(read.next())))
                    .map(currency -> stated(token, read, currency, read.next()));
        });
    }

    private Optional<Currency> later(int token) {
        return IntStream.range(token, Math.min(folded.size(), token + LOOK_AHEAD))
                .mapToObj(next -> before(next).or(behind(next))).flatMap(Optional::stream).findFirst()
                .map(stated -> stated.money().currency());
    }

    private boolean endsPart(int token) {
        return token >= folded.size() || ENDS.contains(folded.get(token));
    }

    /// An amount in brackets behind one of another currency is the same money.
    private List<Mention.OfMoney> paired(List<Mention.OfMoney> amounts) {
        var paired = new ArrayList<Mention.OfMoney>();
        for (var amount : amounts) {
            var last = paired.isEmpty() ? Optional.<Mention.OfMoney>empty() : Optional.of(paired.getLast());
            var same = last.filter(first -> isSame(first, amount));
            same.ifPresent(first -> paired.set(paired.size() - 1, new Mention.OfMoney(
                    new Span(first.span().start(), amount.span().end()), first.money(), first.qualifier(),
                    List.of(amount.money()))));
            if (same.isEmpty()) {
                paired.add(amount);
            }
        }
        return List.copyOf(paired);
    }

    /// With nothing between but a bracket or words for "that is", an opening bracket or one such word at least.
    private boolean isSame(Mention.OfMoney first, Mention.OfMoney second) {
        var token = line.tokenAt(first.span().end());
        var until = line.tokenAt(second.span().start());
        var said = 0;
        while (token < until) {
            var word = line.pack().discourse().equivalents().find(folded, token);
            if (word.isEmpty()) {
                return false;
            }
            said += isComma(token) ? 0 : 1;
            token += word.get().words();
        }
        return said > 0 && !first.money().currency().equals(second.money().currency());
    }

    private boolean isComma(int token) {
        return folded.get(token).equals(",") || folded.get(token).equals(".");
    }

    private Optional<Stated> before(int token) {
        return currency(token).flatMap(currency -> {
            var number = token + currency.words();
            if (number >= line.tokens().size() || !line.tokens().get(number).isNumber()) {
                return Optional.empty();
            }
            return numbers.at(number)
                    .map(read -> stated(token, read, currency.meaning(), skipRepeat(read.next(), currency)));
        });
    }

    private java.util.function.Supplier<Optional<Stated>> behind(int token) {
        return () -> numbers.at(token)
                .filter(read -> isFree(token))
                .flatMap(read -> currency(read.next()).map(currency -> {
                    var scaled = numbers.scaledBehind(token, read, read.next() + currency.words());
                    return stated(token, scaled, currency.meaning(),
                            Math.max(scaled.next(), read.next() + currency.words()));
                }));
    }

    /// A number behind a letter and no space belongs to a code, not to an amount.
    private boolean isFree(int token) {
        var start = line.tokens().get(token).span().start();
        return start == 0 || !Character.isLetterOrDigit(line.text().charAt(start - 1));
    }

    private Stated stated(int from, Numbers.Read read, Currency currency, int next) {
        var span = new Span(line.tokens().get(from).span().start(), line.tokens().get(next - 1).span().end());
        return new Stated(span, new Money(read.value(), currency), next, read.trust());
    }

    private int skipRepeat(int token, Terms.Found<Currency> before) {
        return currency(token).filter(again -> again.meaning().equals(before.meaning()))
                .map(again -> token + again.words()).orElse(token);
    }

    private Optional<Terms.Found<Currency>> currency(int token) {
        return token < folded.size() ? line.pack().currencies().find(folded, token) : Optional.empty();
    }

    private Mention.OfMoney qualified(Mention.OfMoney amount) {
        var first = line.tokenAt(amount.span().start());
        for (var token = Math.max(0, first - LOOK_BACK); token < first; token++) {
            var found = line.pack().qualifiers().find(folded, token);
            if (found.isPresent() && token + found.get().words() >= first - 1) {
                return new Mention.OfMoney(amount.span(), amount.money(), found.get().meaning(), amount.also());
            }
        }
        return amount;
    }
}
