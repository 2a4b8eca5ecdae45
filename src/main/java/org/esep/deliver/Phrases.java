package org.esep.deliver;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.esep.iati.Country;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.report.published.ChangeLine;
import org.esep.report.words.Forms;
import org.esep.report.words.Words;

/// What mails say in one language. Changes are told in the words of the briefings.
record Phrases(Words words, Words briefing, Forms forms) {

    static Phrases in(String language) {
        var briefing = Words.of("briefing", language);
        return new Phrases(Words.of("mail", language), briefing, new Forms(briefing));
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    Passage.Heading heading(String key) {
        return new Passage.Heading(text(key));
    }

    Passage.Paragraph paragraph(String key, Object... arguments) {
        return new Passage.Paragraph(text(key, arguments));
    }

    Passage.Figure figure(String key, String value) {
        return new Passage.Figure(text("figure." + key), value);
    }

    String money(Money money) {
        return forms.money(money);
    }

    String number(long number) {
        return forms.number(BigDecimal.valueOf(number));
    }

    String date(LocalDate day) {
        return forms.date(day);
    }

    String country(Country country) {
        return briefing.country(country);
    }

    /// The name of a language (ISO 639-1) in that language itself.
    static String tongue(String language) {
        var locale = Locale.of(language);
        return locale.getDisplayLanguage(locale);
    }

    String change(ChangeLine line) {
        return briefing.text("change." + line.change(), line.name(), briefing.text("change.figure." + line.figure()),
                stated(line.figure(), line.before()), stated(line.figure(), line.after()));
    }

    private String stated(String figure, Optional<String> value) {
        return value.map(known -> switch (figure) {
            case "budget", "contribution" -> forms.amounts(known);
            case "start", "end" -> forms.date(PartialDate.parse(known));
            case "status" -> briefing.text("status." + known);
            default -> known;
        }).orElseGet(() -> briefing.text("unknown"));
    }
}
