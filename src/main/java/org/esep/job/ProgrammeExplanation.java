package org.esep.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.Rule;
import org.esep.fact.ActivityRecord;
import org.esep.fact.Basis;
import org.esep.fact.CountryStated;
import org.esep.fact.Fact;
import org.esep.fact.Participation;
import org.esep.iati.Country;
import org.esep.iati.OrganisationRole;
import org.esep.iati.PartialDate;

/// Tells how the figures of a programme came about.
final class ProgrammeExplanation {

    private final Ledger ledger;
    private final IdentityLines identity;
    private final EvidenceLines evidence;

    ProgrammeExplanation(Ledger ledger, IdentityLines identity, EvidenceLines evidence) {
        this.ledger = ledger;
        this.identity = identity;
        this.evidence = evidence;
    }

    List<String> of(ActivitySummary summary) {
        var lines = new ArrayList<String>();
        lines.add(summary.activity().name() + " (" + summary.activity().id() + ")");
        summary.activity().parent().ifPresent(parent -> lines.add("  part of: " + parent));
        identity.of(summary.activity().id()).forEach(lines::add);
        records(summary, lines);
        countries(summary, lines);
        time(summary, lines);
        money(summary, lines);
        summary.partners().forEach((role, ids) -> evidence.all(
                role.code() + ": " + String.join(", ", ids) + " (" + EvidenceLines.rule(Rule.PARTNERS) + ")",
                fact -> isOf(summary, fact) && states(fact, role)).forEach(lines::add));
        evidence.rejected().forEach(lines::add);
        ledger.disagreements().stream()
                .filter(disagreement -> disagreement.activity().equals(summary.activity().id()))
                .map(disagreement -> "  documents differ on the " + disagreement.subject().code() + ": "
                        + disagreement.values().stream().map(value -> value.value()).distinct()
                                .collect(Collectors.joining(" / ")))
                .forEach(lines::add);
        return lines;
    }

    private void records(ActivitySummary summary, List<String> lines) {
        var identifiers = summary.recorded().identifiers();
        if (!identifiers.isEmpty()) {
            lines.add("  identifiers: " + String.join(", ", identifiers));
            evidence.in("record", fact -> isOf(summary, fact) && fact.claim() instanceof ActivityRecord)
                    .forEach(lines::add);
        }
    }

    private void countries(ActivitySummary summary, List<String> lines) {
        var codes = summary.countries().keySet().stream().map(Country::code).collect(Collectors.joining(" "));
        evidence.all("countries: " + codes + (summary.isRegional() ? ", regional" : "") + " ("
                + EvidenceLines.rule(Rule.COUNTRY) + ")",
                fact -> isOf(summary, fact) && isPlace(fact, summary.countries().keySet()::contains))
                .forEach(lines::add);
        evidence.in("left out, " + Basis.INFERRED.code(), fact -> isOf(summary, fact)
                && isPlace(fact, country -> !summary.countries().containsKey(country))).forEach(lines::add);
    }

    private static boolean isPlace(Fact fact, Predicate<Country> which) {
        return fact.claim() instanceof CountryStated stated && which.test(stated.country());
    }

    private void time(ActivitySummary summary, List<String> lines) {
        summary.timeline().start()
                .ifPresent(start -> evidence.of("start", start, PartialDate::toString).forEach(lines::add));
        summary.timeline().end().ifPresent(end -> evidence.of("end", end, PartialDate::toString).forEach(lines::add));
        lines.add("  status: " + summary.timeline().status().code() + " (" + EvidenceLines.rule(Rule.STATUS) + ", on "
                + ledger.asOf() + ")");
    }

    private void money(ActivitySummary summary, List<String> lines) {
        summary.budget()
                .ifPresent(budget -> evidence.of("budget", budget, EvidenceLines::amount).forEach(lines::add));
        summary.budget().ifPresent(_ -> lines.add("  in totals: " + summary.counted().code() + " ("
                + EvidenceLines.rule(Rule.PARENT_AND_CHILD) + ")"));
        summary.contributions().forEach(share -> evidence.of("contribution of " + share.funder().orElse("unknown"),
                share.figure(), EvidenceLines::amount).forEach(lines::add));
        new TransactionLines(summary, evidence).of(ledger.funding().stream()).forEach(lines::add);
    }

    private static boolean isOf(ActivitySummary summary, Fact fact) {
        return fact.activity().filter(summary.activity().id()::equals).isPresent();
    }

    private static boolean states(Fact fact, OrganisationRole role) {
        return fact.claim() instanceof Participation participation && participation.role() == role;
    }
}
