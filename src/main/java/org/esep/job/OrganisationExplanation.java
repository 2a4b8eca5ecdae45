package org.esep.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.OrganisationSummary;
import org.esep.aggregate.Rule;
import org.esep.fact.Fact;
import org.esep.fact.Participation;

/// Tells what an organisation takes part in and what it contributes.
final class OrganisationExplanation {

    private final Ledger ledger;
    private final EvidenceLines evidence;

    OrganisationExplanation(Ledger ledger, EvidenceLines evidence) {
        this.ledger = ledger;
        this.evidence = evidence;
    }

    List<String> of(OrganisationSummary summary) {
        var organisation = summary.organisation();
        var lines = new ArrayList<String>();
        lines.add(organisation.name() + " (" + organisation.id() + ")");
        lines.add("  contributed: " + summary.contributed() + " ("
                + EvidenceLines.rule(Rule.CHOOSING_AMONG_DOCUMENTS) + ")");
        ledger.activities().forEach(activity -> contributions(organisation.id(), activity, lines));
        summary.activities().forEach((role, ids) -> ids.forEach(id -> evidence.all(
                role.code() + ": " + id + " (" + EvidenceLines.rule(Rule.PARTNERS) + ")",
                fact -> fact.activity().equals(Optional.of(id)) && isAbout(fact, organisation.id())
                        && fact.claim() instanceof Participation participation && participation.role() == role)
                .forEach(lines::add)));
        return lines;
    }

    private void contributions(String organisation, ActivitySummary activity, List<String> lines) {
        activity.contributions().stream().filter(share -> share.funder().equals(Optional.of(organisation)))
                .forEach(share -> evidence.of("contribution to " + activity.activity().id(), share.figure(),
                        EvidenceLines::amount).forEach(lines::add));
    }

    private static boolean isAbout(Fact fact, String organisation) {
        return fact.organisation().equals(Optional.of(organisation));
    }
}
