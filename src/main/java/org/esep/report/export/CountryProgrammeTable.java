package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.CountryActivity;
import org.esep.aggregate.Figure;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.Outgoing;
import org.esep.aggregate.Scope;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;

/// `country-programme.csv`: a row is a pair of a country and a programme. Budget and transactions are the country's part
/// where shares are stated, and in full where the programme is regional; contributions are the programme's in full.
final class CountryProgrammeTable {

    private static final Set<OrganisationRole> OTHER = EnumSet.complementOf(
            EnumSet.of(OrganisationRole.FUNDING, OrganisationRole.IMPLEMENTING));

    static final Table<Row> TABLE = new Table<>("country-programme", List.of(
            Column.text("country", row -> row.pair().country().code()),
            Column.text("programme", row -> row.summary().activity().id()),
            Column.text("name", row -> row.summary().activity().name()),
            Column.code("kind", row -> row.summary().activity().kind()),
            Column.flag("regional", row -> row.pair().scope() == Scope.REGIONAL),
            Column.date("start", row -> row.summary().timeline().start().map(Figure::value)),
            Column.date("end", row -> row.summary().timeline().end().map(Figure::value)),
            Column.code("status", row -> row.summary().timeline().status()),
            Column.decimal("budget", row -> row.pair().budget().map(Money::amount)),
            Column.decimal("contributions", row -> row.contributions()),
            Column.decimal("commitments", row -> row.sum(FundingRole.COMMITMENT)),
            Column.decimal("disbursements", row -> row.sum(FundingRole.DISBURSEMENT)),
            Column.decimal("expenditures", row -> row.sum(FundingRole.EXPENDITURE)),
            Column.text("reportingCurrency", Row::currency),
            Column.count("partners", row -> row.partners(EnumSet.allOf(OrganisationRole.class))),
            Column.count("partnersFunding", row -> row.partners(EnumSet.of(OrganisationRole.FUNDING))),
            Column.count("partnersImplementing", row -> row.partners(EnumSet.of(OrganisationRole.IMPLEMENTING))),
            Column.count("partnersOther", row -> row.partners(OTHER)),
            Column.count("documents", row -> row.summary().documents().size()),
            Column.decimal("plannedDisbursements", row -> row.sum(FundingRole.PLANNED_DISBURSEMENT)),
            Column.decimal("incoming", row -> row.sum(FundingRole.INCOMING)),
            Column.decimal("netCommitments", row -> row.net(Outgoing.COMMITMENTS)),
            Column.decimal("netSpending", row -> row.net(Outgoing.SPENDING))));

    private CountryProgrammeTable() {}

    static void write(Ledger ledger, OutputStream out) throws IOException {
        var currency = ledger.currency().getCurrencyCode();
        TABLE.write(ledger.countryActivities().stream().map(pair -> new Row(pair, currency)), out);
    }

    record Row(CountryActivity pair, String currency) {

        ActivitySummary summary() {
            return pair.activity();
        }

        Optional<BigDecimal> contributions() {
            return Optional.ofNullable(summary().sums().get(FundingRole.CONTRIBUTION)).map(Money::amount);
        }

        Optional<BigDecimal> sum(FundingRole role) {
            return pair.sum(role).map(Money::amount);
        }

        Optional<BigDecimal> net(Outgoing what) {
            return pair.net(what).map(Money::amount);
        }

        /// Distinct organisations: one that has two of the roles counts once.
        long partners(Set<OrganisationRole> roles) {
            return summary().partners().entrySet().stream().filter(entry -> roles.contains(entry.getKey()))
                    .map(entry -> entry.getValue()).flatMap(Collection::stream).distinct().count();
        }
    }
}
