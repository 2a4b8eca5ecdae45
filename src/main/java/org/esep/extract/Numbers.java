package org.esep.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.esep.language.LanguagePack;

/// Reads numbers as languages write them: digits grouped by spaces, points, commas or apostrophes, decimals, number
/// words, and scales behind them (`1.2 million`, `8 million 400 thousand`).
final class Numbers {

    private static final Pattern GROUPED = Pattern.compile(
            "\\d{1,3}([ \\u00A0\\u2009\\u202F'\\u2019.,])\\d{3}(?!\\d)(?:\\1\\d{3}(?!\\d))*(?:([.,])(\\d{1,2})(?!\\d))?");
    private static final Pattern ONE_GROUP = Pattern.compile("\\d{1,3}[.,]\\d{3}");
    private static final Pattern PLAIN = Pattern.compile("(\\d+)(?:[.,] ?(\\d+))?");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Line line;
    private final LanguagePack pack;
    private final List<String> folded;
    private final List<Optional<Read>> all;

    Numbers(Line line) {
        this.line = line;
        this.pack = line.pack();
        this.folded = line.folded();
        this.all = IntStream.range(0, folded.size()).mapToObj(this::find).toList();
    }

    /// A number and the token behind it; `trust` tells whether its signs agree with each other.
    record Read(BigDecimal value, int next, Trust trust) {}

    /// Whether the signs inside a number agree.
    enum Trust {
        CLEAR, MALFORMED
    }

    /// The number that begins at a token, its scales included.
    Optional<Read> at(int token) {
        return all.get(token);
    }

    private Optional<Read> find(int token) {
        var first = scaled(token);
        return first.map(read -> {
            var more = read.next() < line.tokens().size() ? scaled(read.next()) : Optional.<Read>empty();
            return more.filter(rest -> isRest(read, rest))
                    .map(rest -> new Read(read.value().add(rest.value()), rest.next(), rest.trust())).orElse(read);
        });
    }

    /// A number in figures with its scale; none where it has no scale.
    Optional<Read> scaledAt(int token) {
        return line.tokens().get(token).isNumber()
                ? at(token).filter(read -> !line.tokens().get(read.next() - 1).isNumber()
                        && read.value().compareTo(THOUSAND) >= 0)
                : Optional.empty();
    }

    private static boolean isRest(Read whole, Read rest) {
        return whole.value().compareTo(THOUSAND.multiply(THOUSAND)) >= 0 && rest.value().compareTo(THOUSAND) >= 0
                && rest.value().compareTo(whole.value()) < 0 && rest.value().remainder(THOUSAND).signum() == 0;
    }

    private Optional<Read> scaled(int token) {
        var number = line.tokens().get(token).isNumber() ? digits(token) : word(token);
        return number.flatMap(read -> {
            var scale = scale(read.next());
            return scale.map(found -> times(read, token, found)).or(() -> number);
        });
    }

    /// A plain number whose scale stands behind its unit: `250.0 $ million`.
    Read scaledBehind(int token, Read read, int behind) {
        var last = line.tokens().get(read.next() - 1);
        return !last.isNumber() || behind >= folded.size()
                ? read
                : scale(behind).map(found -> times(read, token, found)).orElse(read);
    }

    private record Scale(BigDecimal value, int next) {}

    private Optional<Scale> scale(int token) {
        return pack.numerals().scales().find(folded, token).map(found -> {
            var next = token + found.words();
            var stop = next < folded.size() && folded.get(next).equals(".") && next + 1 < folded.size();
            return new Scale(found.meaning(), stop ? next + 1 : next);
        });
    }

    private Read times(Read read, int token, Scale scale) {
        var value = line.tokens().get(token).isNumber() ? decimal(token, read) : read.value();
        return new Read(value.multiply(scale.value()), scale.next(), read.trust());
    }

    /// Before a scale a single group of three digits behind a comma or point is a fraction: `1,476 million`; behind a comma
    /// it is none where the language's own sign of decimals is the point.
    private BigDecimal decimal(int token, Read read) {
        var text = line.text().substring(line.tokens().get(token).span().start(),
                line.tokens().get(read.next() - 1).span().end());
        return ONE_GROUP.matcher(text).matches() && (pack.numerals().decimal() == ',' || text.contains("."))
                ? new BigDecimal(text.replace(',', '.'))
                : read.value();
    }

    private Optional<Read> word(int token) {
        return pack.numerals().words().find(folded, token)
                .map(found -> new Read(found.meaning(), token + found.words(), Trust.CLEAR))
                .or(() -> pack.numerals().scales().find(folded, token)
                        .filter(found -> found.meaning().compareTo(BigDecimal.valueOf(1000)) > 0
                                && line.tokens().get(token).text().length() > 3)
                        .map(_ -> new Read(BigDecimal.ONE, token, Trust.CLEAR)));
    }

    private Optional<Read> digits(int token) {
        var start = line.tokens().get(token).span().start();
        var grouped = GROUPED.matcher(line.text()).region(start, line.text().length());
        if (grouped.lookingAt()) {
            return Optional.of(grouped(grouped));
        }
        var plain = PLAIN.matcher(line.text()).region(start, line.text().length());
        return plain.lookingAt() ? Optional.of(plain(plain, token)) : Optional.empty();
    }

    private Read grouped(Matcher number) {
        var sign = number.group(1);
        var whole = number.group().replaceAll("[^0-9.,]", "");
        if (number.group(2) == null) {
            return new Read(new BigDecimal(whole.replaceAll("[.,]", "")), line.tokenAt(number.end()), Trust.CLEAR);
        }
        var trust = sign.equals(number.group(2)) ? Trust.MALFORMED : Trust.CLEAR;
        var digits = whole.substring(0, whole.length() - number.group(3).length() - 1).replaceAll("[.,]", "");
        return new Read(new BigDecimal(digits + "." + number.group(3)), line.tokenAt(number.end()), trust);
    }

    private Read plain(Matcher number, int token) {
        var fraction = number.group(2);
        var spaced = number.group().contains(" ") && scale(line.tokenAt(number.end())).isEmpty();
        if (fraction == null || spaced) {
            return new Read(new BigDecimal(number.group(1)), token + 1, Trust.CLEAR);
        }
        return new Read(new BigDecimal(number.group(1) + "." + fraction), line.tokenAt(number.end()), Trust.CLEAR);
    }
}
