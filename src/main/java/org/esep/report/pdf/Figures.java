package org.esep.report.pdf;

import java.math.BigDecimal;
import java.util.Optional;

import com.ibm.icu.text.NumberFormat;

import org.esep.aggregate.Amount;
import org.esep.aggregate.Timeline;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.report.words.Words;

/// Writes figures as the language does.
final class Figures {

    private static final int CENTS = 2;

    private final Words words;

    Figures(Words words) {
        this.words = words;
    }

    /// The amount with its currency's code: whole units without decimals.
    String money(Money money) {
        return money.currency().getCurrencyCode() + "\u00A0" + number(money.amount());
    }

    String number(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(words.locale());
        format.setMaximumFractionDigits(value.stripTrailingZeros().scale() > 0 ? CENTS : 0);
        format.setMinimumFractionDigits(value.stripTrailingZeros().scale() > 0 ? CENTS : 0);
        return format.format(value);
    }

    /// As stated, with how exact it is; where several currencies were added, in the reporting currency.
    String amount(Amount amount) {
        return amount.original().or(amount::reporting)
                .map(money -> words.text("qualifier." + amount.qualifier().code(), money(money)))
                .orElseGet(() -> words.text("unknown"));
    }

    String period(Timeline timeline) {
        var start = timeline.start().map(figure -> figure.value().toString());
        var end = timeline.end().map(figure -> figure.value().toString());
        return start.isEmpty() && end.isEmpty()
                ? words.text("unknown")
                : words.text("period", start.orElse("?"), end.orElse("?"));
    }

    String date(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }
}
