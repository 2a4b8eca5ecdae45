package org.esep.report.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;

import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.iati.Precision;

/// The forms of numbers, amounts and dates in texts of one language.
public final class Forms {

    private static final int CENTS = 2;
    private static final String PLUS = " + ";
    private final Words words;
    /// Formats are dear to make and asked for again and again: by decimals, and by currency with decimals.
    private final Map<Integer, NumberFormat> numbers = new ConcurrentHashMap<>();
    private final Map<Unit, NumberFormat> amounts = new ConcurrentHashMap<>();

    public Forms(Words words) {
        this.words = words;
    }

    private record Unit(String currency, int decimals) {}

    /// Whole units without decimals, others with two.
    public String number(BigDecimal value) {
        return numbers.computeIfAbsent(decimals(value),
                decimals -> with(NumberFormat.getNumberInstance(words.locale()), decimals)).format(value);
    }

    /// The amount with its currency's code, on the side where the language has it.
    public String money(Money money) {
        var unit = new Unit(money.currency().getCurrencyCode(), decimals(money.amount()));
        return amounts.computeIfAbsent(unit, this::amount).format(money.amount());
    }

    /// The same in whole units.
    public String whole(Money money) {
        return money(new Money(money.amount().setScale(0, RoundingMode.HALF_UP), money.currency()));
    }

    private NumberFormat amount(Unit unit) {
        var format = NumberFormat.getInstance(words.locale(), NumberFormat.ISOCURRENCYSTYLE);
        format.setCurrency(Currency.getInstance(unit.currency()));
        return with(format, unit.decimals());
    }

    private static int decimals(BigDecimal value) {
        return value.stripTrailingZeros().scale() > 0 ? CENTS : 0;
    }

    private static NumberFormat with(NumberFormat format, int decimals) {
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }

    /// As precisely as it is known.
    public String date(PartialDate date) {
        return DateTimeFormatter.ofPattern(words.text("date." + date.precision().code()), words.locale().toLocale())
                .format(date.first());
    }

    public String date(LocalDate day) {
        return date(new PartialDate(day, Precision.DAY));
    }

    /// Amounts told as text of the contract: `EUR 2000000`, or several joined by a plus.
    public String amounts(String contract) {
        return Arrays.stream(contract.split(Pattern.quote(PLUS), -1)).map(Money::parse).map(this::money)
                .collect(Collectors.joining(PLUS));
    }
}
