package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/// How a number is shown.
enum Format {

    COUNT("#,##0", 0), RATE("0.0000####", 8), ELAPSED("0%", 0), SHARE("0.0%", 1), YEAR("0", 0), CONFIDENCE("0.00", 2),
    /// Shows nothing: the cell's ground, which the number decides, is the sign.
    BAR(";;;", 0);

    /// The calendar of Excel begins here.
    static final int FIRST_YEAR = 1901;
    private final String pattern;
    private final int decimals;

    Format(String pattern, int decimals) {
        this.pattern = pattern;
        this.decimals = decimals;
    }

    String pattern() {
        return pattern;
    }

    /// The pattern of money, with the code of its currency behind the number.
    static String money(Currency currency) {
        var digits = Math.max(currency.getDefaultFractionDigits(), 0);
        return "#,##0" + (digits == 0 ? "" : "." + "0".repeat(digits)) + " [$" + currency.getCurrencyCode() + "]";
    }

    String display(BigDecimal number) {
        return switch (this) {
            case COUNT, RATE, CONFIDENCE -> String.format(Locale.ROOT, "%,." + decimals + "f", number);
            case ELAPSED, SHARE -> String.format(Locale.ROOT, "%." + decimals + "f%%", number.movePointRight(2));
            case YEAR -> number.toPlainString();
            case BAR -> "";
        };
    }
}
