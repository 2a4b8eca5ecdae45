package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.esep.aggregate.Ledger;
import org.esep.aggregate.OrganisationSummary;
import org.esep.fact.Organisation;
import org.esep.iati.Country;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;

/// `funders.csv` and `partners.csv`: a row is an organisation in one role in one programme. `programmes` counts its
/// programmes in that role, `country` is where the organisation is, `reportingAmount` what it contributes to this
/// programme. Funders are also those whose contribution is stated without that they are said to take part.
final class ParticipationTable {

    static final Table<Row> FUNDERS = table("funders");
    static final Table<Row> PARTNERS = table("partners");

    /// What organisations contribute to programmes in the reporting currency, where it is stated, by their ids.
    private final Map<String, SortedMap<String, Optional<Money>>> contributed = new HashMap<>();

    private ParticipationTable(Ledger ledger) {
        ledger.activities().forEach(summary -> summary.contributions()
                .forEach(share -> share.funder().ifPresent(funder -> contributed
                        .computeIfAbsent(funder, _ -> new TreeMap<>()).merge(summary.activity().id(),
                                share.figure().value().reporting(), ParticipationTable::sum))));
    }

    private static Optional<Money> sum(Optional<Money> one, Optional<Money> other) {
        return Stream.of(one, other).flatMap(Optional::stream).reduce(Money::plus);
    }

    static void writeFunders(Ledger ledger, OutputStream out) throws IOException {
        var table = new ParticipationTable(ledger);
        FUNDERS.write(ledger.organisations().stream().flatMap(table::funders), out);
    }

    static void writePartners(Ledger ledger, OutputStream out) throws IOException {
        var table = new ParticipationTable(ledger);
        PARTNERS.write(ledger.organisations().stream().flatMap(table::partners), out);
    }

    private static Table<Row> table(String name) {
        return new Table<>(name, List.of(
                Column.text("organisation", row -> row.organisation().id()),
                Column.text("name", row -> row.organisation().name()),
                Column.code("type", row -> row.organisation().type()),
                Column.optional("country", row -> row.organisation().country().map(Country::code)),
                Column.code("role", Row::role),
                Column.text("programme", Row::programme),
                Column.count("programmes", Row::programmes),
                Column.decimal("reportingAmount", Row::contributed)));
    }

    private Stream<Row> funders(OrganisationSummary summary) {
        var stated = contributed(summary).keySet();
        var taking = summary.activities().getOrDefault(OrganisationRole.FUNDING, List.of());
        return stated.isEmpty()
                ? rows(summary, OrganisationRole.FUNDING, taking)
                : rows(summary, OrganisationRole.FUNDING, union(taking, stated));
    }

    private static Collection<String> union(Collection<String> some, Collection<String> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private Stream<Row> partners(OrganisationSummary summary) {
        return summary.activities().entrySet().stream()
                .flatMap(entry -> rows(summary, entry.getKey(), entry.getValue()));
    }

    private Stream<Row> rows(OrganisationSummary summary, OrganisationRole role, Collection<String> programmes) {
        return programmes.stream().map(programme -> new Row(summary.organisation(), role, programme,
                programmes.size(), role == OrganisationRole.FUNDING
                        ? contributed(summary).getOrDefault(programme, Optional.empty()).map(Money::amount)
                        : Optional.empty()));
    }

    private SortedMap<String, Optional<Money>> contributed(OrganisationSummary summary) {
        return contributed.getOrDefault(summary.organisation().id(), new TreeMap<>());
    }

    /// That an organisation takes part in a programme in a role.
    record Row(Organisation organisation, OrganisationRole role, String programme, int programmes,
            Optional<BigDecimal> contributed) {}
}
