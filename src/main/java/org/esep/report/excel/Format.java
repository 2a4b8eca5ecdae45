package org.esep.report.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// How a number is shown.
enum Format {

    COUNT("#,##0", 0), RATE("0.0000####", 8), ELAPSED("0%", 0), SHARE("0.0%", 1), YEAR("0", 0), CONFIDENCE("0.00", 2),
    /// Shows nothing: the cell's ground, which the number decides, is the sign.
    BAR(";;;", 0);

    /// The calendar of Excel begins here.
    static final int FIRST_YEAR = 1901;
    private static final int GROUP = 3;
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

    /// With so many decimals, thousands parted by commas.
    static String grouped(BigDecimal number, int decimals) {
        var text = new StringBuilder(number.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
        var first = text.charAt(0) == '-' ? 1 : 0;
        var point = decimals == 0 ? text.length() : text.length() - decimals - 1;
        for (var at = point - GROUP; at > first; at -= GROUP) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    String display(BigDecimal number) {
        return switch (this) {
            case COUNT, RATE, CONFIDENCE -> grouped(number, decimals);
            case ELAPSED, SHARE -> grouped(number.movePointRight(2), decimals) + "%";
            case YEAR -> number.toPlainString();
            case BAR -> "";
        };
    }
}
