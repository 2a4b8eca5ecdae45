package org.esep.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.esep.iati.Country;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.report.published.FactLine;
import org.esep.report.words.Forms;
import org.esep.report.words.Words;

/// How figures, dates, codes and names are told in the language of the reader. Codes have the words that the workbook
/// has for them. Templates call the public methods.
record Telling(String language, Words words, Forms forms) {

    private static final int KILO = 1000;

    static Telling in(String language) {
        var words = Words.of("workbook", language);
        return new Telling(language, words, new Forms(words));
    }

    /// The word for a code of this kind, `status` and `running`.
    public String word(String kind, String code) {
        return words.text(kind + "." + code);
    }

    public String money(Money money) {
        return forms.money(money);
    }

    /// Without cents, for headline figures.
    public String whole(Money money) {
        return forms.money(new Money(money.amount().setScale(0, RoundingMode.HALF_UP), money.currency()));
    }

    public String number(long number) {
        return forms.number(BigDecimal.valueOf(number));
    }

    /// The size of a file in thousands of bytes, at least one.
    public String kilobytes(long bytes) {
        return number(Math.max(1, Math.round((double) bytes / KILO)));
    }

    public String date(String iso) {
        return forms.date(PartialDate.parse(iso));
    }

    /// Values of figures and changes: an amount, a date or some countries as text of the contract.
    public String value(String figure, String value) {
        return switch (figure) {
            case "budget", "contribution", "transactions" -> forms.amounts(value);
            case "start", "end" -> date(value);
            case "status" -> word("status", value);
            default -> value;
        };
    }

    public String country(String code) {
        return words.country(new Country(code));
    }

    /// What a fact states, in one line.
    public String claim(FactLine fact) {
        return new Claims(this).tell(fact);
    }

    public List<String> countries(List<String> codes) {
        return codes.stream().map(this::country).sorted().toList();
    }

    /// The name in this language, else the name that outputs show.
    public String name(Map<String, String> names, String name) {
        return names.getOrDefault(language, name);
    }

    /// The name of a language (ISO 639-1) in that language itself.
    public static String tongue(String language) {
        var locale = Locale.of(language);
        return locale.getDisplayLanguage(locale);
    }
}
