package org.esep.report.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;

import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.iati.Precision;

/// The forms of numbers, amounts and dates in texts of one language.
public record Forms(Words words) {

    private static final int CENTS = 2;
    private static final String PLUS = " + ";

    /// Whole units without decimals, others with two.
    public String number(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(words.locale());
        digits(format, value);
        return format.format(value);
    }

    /// The amount with its currency's code, on the side where the language has it.
    public String money(Money money) {
        var format = NumberFormat.getInstance(words.locale(), NumberFormat.ISOCURRENCYSTYLE);
        format.setCurrency(Currency.getInstance(money.currency().getCurrencyCode()));
        digits(format, money.amount());
        return format.format(money.amount());
    }

    private static void digits(NumberFormat format, BigDecimal value) {
        var decimals = value.stripTrailingZeros().scale() > 0 ? CENTS : 0;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
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
