package org.esep.report.excel;

import java.util.ArrayList;
import java.util.List;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Amount;
import org.esep.aggregate.Choice;
import org.esep.aggregate.CountryActivity;
import org.esep.aggregate.Figure;
import org.esep.aggregate.Reason;
import org.esep.aggregate.Scope;
import org.esep.iati.Qualifier;
import org.esep.settings.Rate;

/// What a reader should know of a figure that is not what it seems, one line each.
final class Remarks {

    private Remarks() {}

    /// On the budget of a programme.
    static List<String> of(Book book, ActivitySummary summary) {
        var remarks = new ArrayList<String>();
        if (summary.isRegional()) {
            remarks.add(book.text("remark.regional"));
        }
        if (summary.counted() == Reason.INSIDE_PARENT) {
            remarks.add(book.text("remark.inside-parent"));
        }
        summary.budget().ifPresent(figure -> remarks.addAll(of(book, figure)));
        return remarks;
    }

    private static List<String> of(Book book, Figure<Amount> budget) {
        var amount = budget.value();
        var remarks = new ArrayList<String>();
        if (budget.choice() == Choice.SUM_OF_CONTRIBUTIONS) {
            remarks.add(book.text("remark.at-least"));
        } else if (amount.qualifier() != Qualifier.EXACT) {
            remarks.add(book.text("remark.qualifier", book.word("qualifier", amount.qualifier())));
        }
        amount.rate().filter(rate -> rate.fit() == Rate.Fit.LAST_KNOWN)
                .ifPresent(rate -> remarks.add(book.text("remark.last-rate", String.valueOf(rate.year()))));
        return remarks;
    }

    /// On the budget that stands beside a country: the whole, or its share.
    static List<String> ofBudget(Book book, CountryActivity pair) {
        var remarks = new ArrayList<>(of(book, pair.activity()));
        if (pair.scope() == Scope.SHARE) {
            remarks.add(book.text("remark.share"));
        }
        return remarks;
    }

    /// On what of it enters a total of the country: less where parts of the programme count themselves.
    static List<String> ofTotal(Book book, CountryActivity pair) {
        var isLess = pair.counted().isPresent() && !pair.counted().equals(pair.budget());
        return isLess ? List.of(book.text("remark.parts")) : List.of();
    }
}
