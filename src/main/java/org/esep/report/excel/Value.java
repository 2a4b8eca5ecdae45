package org.esep.report.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.iati.Precision;

/// What one cell shows. Numbers, money and dates are numbers to Excel, never text; text is never a formula.
sealed interface Value {

    record Blank() implements Value {}

    record Text(String text) implements Value {}

    record Numeral(BigDecimal number, Format format) implements Value {}

    record Amount(Money money) implements Value {}

    /// A day shown as precisely as it is known.
    record Day(LocalDate day, Precision precision) implements Value {}

    /// A live formula with the result that it must give.
    record Formula(String expression, Value result) implements Value {}

    record Linked(Value value, Link link) implements Value {}

    /// With a note that a reader sees when pointing at the cell.
    record Noted(Value value, String note) implements Value {}

    /// Whether it holds anything but nothing or zero.
    default boolean tells() {
        return switch (this) {
            case Blank _ -> false;
            case Text _,Day _ -> true;
            case Numeral numeral -> numeral.number().signum() != 0;
            case Amount amount -> amount.money().amount().signum() != 0;
            case Formula formula -> formula.result().tells();
            case Linked linked -> linked.value().tells();
            case Noted noted -> noted.value().tells();
        };
    }

    static Value text(String text) {
        return text.isEmpty() ? new Blank() : new Text(CellText.clean(text));
    }

    static Value text(Optional<String> text) {
        return text(text.orElse(""));
    }

    static Value count(long number) {
        return new Numeral(BigDecimal.valueOf(number), Format.COUNT);
    }

    /// A part of a whole given in percent.
    static Value percent(BigDecimal percent, Format format) {
        return new Numeral(percent.movePointLeft(2), format);
    }

    static Value money(Optional<Money> money) {
        return money.<Value>map(Amount::new).orElseGet(Blank::new);
    }

    /// The first day of a date, so that a year that something starts in begins in January.
    static Value first(Optional<PartialDate> date) {
        return date.map(known -> day(known.first(), known)).orElseGet(Blank::new);
    }

    /// The last day of a date, so that a year that something ends in lasts until December.
    static Value last(Optional<PartialDate> date) {
        return date.map(known -> day(known.last(), known)).orElseGet(Blank::new);
    }

    private static Value day(LocalDate day, PartialDate date) {
        return day.getYear() < Format.FIRST_YEAR ? new Text(date.toString()) : new Day(day, date.precision());
    }

    /// This value leading to the first of these facts in Evidence.
    default Value evidence(List<String> facts) {
        return facts.isEmpty() ? this : to(new Link.ToFact(facts.getFirst()));
    }

    /// This value leading elsewhere.
    default Value to(Link link) {
        return this instanceof Blank ? this : new Linked(this, link);
    }

    /// This value with remarks, each a line.
    default Value noted(List<String> remarks) {
        return remarks.isEmpty() || this instanceof Blank ? this : new Noted(this, String.join("\n", remarks));
    }

    /// About what a reader sees, for the width of columns.
    default String display() {
        return switch (this) {
            case Blank _ -> "";
            case Text text -> text.text();
            case Numeral number -> number.format().display(number.number());
            case Amount amount ->
                Format.grouped(amount.money().amount(), 2) + " " + amount.money().currency();
            case Day day -> new PartialDate(day.day(), day.precision()) + " ";
            case Formula formula -> formula.result().display();
            case Linked linked -> linked.value().display();
            case Noted noted -> noted.value().display();
        };
    }
}
