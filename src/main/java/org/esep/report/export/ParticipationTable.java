package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Ledger;
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

    private ParticipationTable() {}

    static void writeFunders(Ledger ledger, OutputStream out) throws IOException {
        FUNDERS.write(rows(ledger, ParticipationTable::funders), out);
    }

    static void writePartners(Ledger ledger, OutputStream out) throws IOException {
        PARTNERS.write(rows(ledger, ParticipationTable::partners), out);
    }

    private static Table<Row> table(String name) {
        return new Table<>(name, List.of(
                Column.text("organisation", row -> row.part().organisation()),
                Column.optional("name", row -> row.organisation().map(Organisation::name)),
                Column.optional("type", row -> row.organisation().map(known -> known.type().code())),
                Column.optional("country", row -> row.organisation().flatMap(Organisation::country).map(Country::code)),
                Column.code("role", row -> row.part().role()),
                Column.text("programme", row -> row.part().summary().activity().id()),
                Column.count("programmes", Row::programmes),
                Column.decimal("reportingAmount", row -> row.part().contributed())));
    }

    private static Stream<Row> rows(Ledger ledger, Function<ActivitySummary, Stream<Part>> parts) {
        var directory = Directory.of(ledger);
        var all = ledger.activities().stream().flatMap(parts).sorted(Part.ORDER).toList();
        var programmes = all.stream().collect(Collectors.groupingBy(Part::key, Collectors.counting()));
        return all.stream().map(part -> new Row(part, directory.organisation(part.organisation()),
                programmes.getOrDefault(part.key(), 0L)));
    }

    private static Stream<Part> funders(ActivitySummary summary) {
        return summary.funders().stream().map(id -> new Part(id, OrganisationRole.FUNDING, summary));
    }

    private static Stream<Part> partners(ActivitySummary summary) {
        return summary.partners().entrySet().stream().flatMap(entry -> entry.getValue().stream()
                .map(id -> new Part(id, entry.getKey(), summary)));
    }

    record Row(Part part, Optional<Organisation> organisation, long programmes) {}

    /// That an organisation takes part in a programme in a role.
    record Part(String organisation, OrganisationRole role, ActivitySummary summary) {

        private static final Comparator<Part> ORDER = Comparator.comparing(Part::organisation)
                .thenComparing(Part::role).thenComparing(part -> part.summary().activity().id());

        Map.Entry<String, OrganisationRole> key() {
            return Map.entry(organisation, role);
        }

        Optional<BigDecimal> contributed() {
            return role == OrganisationRole.FUNDING ? contribution() : Optional.empty();
        }

        /// In the reporting currency.
        private Optional<BigDecimal> contribution() {
            return summary.contributions().stream()
                    .filter(contribution -> contribution.funder().equals(Optional.of(organisation)))
                    .flatMap(contribution -> contribution.figure().value().reporting().stream())
                    .reduce(Money::plus).map(Money::amount);
        }
    }
}
