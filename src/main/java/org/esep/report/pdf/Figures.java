package org.esep.report.pdf;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.esep.aggregate.Amount;
import org.esep.aggregate.Change;
import org.esep.aggregate.Disagreement;
import org.esep.aggregate.Timeline;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.report.words.Forms;
import org.esep.report.words.Words;

/// Writes figures as the language does.
final class Figures {

    private final Words words;
    private final Forms forms;

    Figures(Words words) {
        this.words = words;
        this.forms = new Forms(words);
    }

    String money(Money money) {
        return forms.money(money);
    }

    /// In whole units.
    String whole(Money money) {
        return forms.whole(money);
    }

    String number(BigDecimal value) {
        return forms.number(value);
    }

    String count(int count) {
        return forms.number(BigDecimal.valueOf(count));
    }

    /// As stated, with how exact it is; where several currencies were added, in the reporting currency.
    String amount(Amount amount) {
        return amount.original().or(amount::reporting)
                .map(money -> words.text("qualifier." + amount.qualifier().code(), money(money)))
                .orElseGet(() -> words.text("unknown"));
    }

    String period(Timeline timeline) {
        var start = timeline.start().map(figure -> forms.date(figure.value()));
        var end = timeline.end().map(figure -> forms.date(figure.value()));
        return start.isEmpty() && end.isEmpty()
                ? words.text("unknown")
                : words.text("period", start.orElse("?"), end.orElse("?"));
    }

    String date(LocalDate day) {
        return forms.date(day);
    }

    String date(PartialDate date) {
        return forms.date(date);
    }

    /// A value that documents differ on.
    String stated(Disagreement.Subject subject, String value) {
        return switch (subject) {
            case BUDGET, CONTRIBUTION, TRANSACTIONS -> forms.amounts(value);
            case START, END -> forms.date(PartialDate.parse(value));
            case COUNTRY_SHARES -> value;
        };
    }

    /// A value then or now.
    String stated(Change.Subject subject, Change.State state) {
        return state.value().map(value -> switch (subject) {
            case BUDGET, CONTRIBUTION -> forms.amounts(value);
            case START, END -> forms.date(PartialDate.parse(value));
            case STATUS -> words.text("status." + value);
            case PROGRAMME, COUNTRIES -> value;
        }).orElseGet(() -> words.text("unknown"));
    }
}
