package org.esep.report.excel;

import java.util.Optional;

import org.esep.fact.ActivityNamed;
import org.esep.fact.ActivityRecord;
import org.esep.fact.Claim;
import org.esep.fact.CountryStated;
import org.esep.fact.Envelope;
import org.esep.fact.Funding;
import org.esep.fact.Milestone;
import org.esep.fact.Participation;
import org.esep.fact.PeriodStated;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;

/// A claim in one line.
final class ClaimText {

    private ClaimText() {}

    static String of(Book book, Claim claim) {
        return switch (claim) {
            case ActivityNamed named -> named.name();
            case ActivityRecord record -> record.identifier();
            case CountryStated stated -> country(book, stated);
            case PeriodStated stated -> period(book, stated.period());
            case Funding funding -> money(book, funding.money(), funding.role());
            case Participation part ->
                book.text("claim.part", part.organisation().name(), book.word("role", part.role()));
            case Envelope envelope ->
                book.text("claim.part", envelope.what(), money(book, envelope.money(), envelope.role()));
            case Milestone milestone -> book.text("claim.part", milestone.what(), book.forms().date(milestone.date()));
        };
    }

    private static String country(Book book, CountryStated stated) {
        return stated.percentage()
                .map(share -> book.text("country.share", book.country(stated.country()), share.value().toPlainString()))
                .orElseGet(() -> book.country(stated.country()));
    }

    private static String money(Book book, Money money, FundingRole role) {
        return book.text("claim.part", book.forms().money(money), book.word("money", role));
    }

    private static String period(Book book, Period period) {
        return book.text("claim.period-text", date(book, period.start()), date(book, period.end()));
    }

    private static String date(Book book, Optional<PartialDate> date) {
        return date.map(book.forms()::date).orElse("?");
    }
}
