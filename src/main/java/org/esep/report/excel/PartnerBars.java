package org.esep.report.excel;

import java.util.Arrays;

import org.esep.iati.OrganisationRole;

/// Distinct organisations by role.
final class PartnerBars {

    private PartnerBars() {}

    static Bars of(Book book) {
        var bars = Arrays.stream(OrganisationRole.values())
                .map(role -> new Bars.Bar(book.word("role", role),
                        Tally.positive(book, TableSheet.PARTNERS, PartnersTable.key(role))))
                .toList();
        return new Bars(book.text("chart.partners"), Bars.Axis.of(book.text("chart.organisations")), bars);
    }
}
