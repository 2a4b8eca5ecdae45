package org.esep.report.excel;

import java.util.Arrays;
import java.util.List;

import org.esep.iati.OrganisationRole;

/// Distinct organisations by role.
final class PartnerBars {

    private PartnerBars() {}

    static Bars of(Book book) {
        var bars = Arrays.stream(OrganisationRole.values())
                .map(role -> Bars.Bar.of(book.word("role", role),
                        Tally.told(book, Measure.positive(TableSheet.PARTNERS, PartnersTable.key(role)),
                                Value.count(book.ledger().totals().partnersByRole().getOrDefault(role, 0)))))
                .toList();
        var title = book.text("chart.partners");
        return new Bars(title, Bars.Axis.of(book.text("chart.organisations")), List.of(title), bars);
    }
}
