package org.esep.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.esep.fact.ActivityNamed;
import org.esep.fact.Candidate;
import org.esep.fact.Claim;
import org.esep.fact.CountryStated;
import org.esep.fact.Envelope;
import org.esep.fact.Evidence;
import org.esep.fact.Funding;
import org.esep.fact.Milestone;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Participation;
import org.esep.fact.PeriodStated;
import org.esep.iati.FundingRole;
import org.esep.iati.OrganisationRole;

/// Tells whose money an amount is where its sentence does not: that of the only funder of the activity, for a share
/// else that of the only giver of the whole document.
final class Funders {

    private static final double LESS_SURE = 0.8;

    private final Map<String, List<OrganisationMention>> bySubject = new HashMap<>();
    private final List<OrganisationMention> givers = new ArrayList<>();
    private final List<Candidate> shares;

    private Funders(List<Candidate> candidates) {
        this.shares = candidates.stream().filter(candidate -> candidate.claim() instanceof Funding funding
                && funding.role() == FundingRole.CONTRIBUTION).toList();
        for (var candidate : candidates) {
            giver(candidate.claim()).forEach(giver -> {
                add(giver, givers);
                candidate.subject().ifPresent(
                        subject -> add(giver, bySubject.computeIfAbsent(subject, _ -> new ArrayList<>())));
            });
        }
    }

    /// The candidates with the funders that follow from others of the same document.
    static List<Candidate> completed(List<Candidate> candidates) {
        var funders = new Funders(candidates);
        return candidates.stream().flatMap(candidate -> funders.complete(candidate).stream()).toList();
    }

    private List<Candidate> complete(Candidate candidate) {
        if (!(candidate.claim() instanceof Funding funding) || funding.funder().isPresent()) {
            return List.of(candidate);
        }
        var completed = new ArrayList<Candidate>();
        var funder = funder(candidate, funding);
        completed.add(funder.map(giver -> with(candidate, funding, giver)).orElse(candidate));
        if (funding.role() == FundingRole.CONTRIBUTION) {
            funder.map(giver -> new Candidate(new Participation(giver, OrganisationRole.FUNDING),
                    lessSure(candidate.evidence()), candidate.subject())).ifPresent(completed::add);
        }
        return completed;
    }

    /// The whole of what is told in shares is not the giver's of one of them.
    private Optional<OrganisationMention> funder(Candidate candidate, Funding funding) {
        if (funding.role() == FundingRole.BUDGET && shares.stream().anyMatch(share -> isPart(share, candidate))) {
            return Optional.empty();
        }
        var own = candidate.subject().map(bySubject::get).orElse(List.of());
        var all = own.isEmpty() && funding.role() == FundingRole.CONTRIBUTION ? givers : own;
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static boolean isPart(Candidate share, Candidate whole) {
        return share.subject().equals(whole.subject()) && share.claim() instanceof Funding part
                && whole.claim() instanceof Funding all && part.money().currency().equals(all.money().currency())
                && part.money().amount().compareTo(all.money().amount()) < 0;
    }

    private static Stream<OrganisationMention> giver(Claim claim) {
        return switch (claim) {
            case Participation part when part.role() == OrganisationRole.FUNDING -> Stream.of(part.organisation());
            case Funding funding -> funding.funder().stream();
            case Envelope envelope -> envelope.funder().stream();
            case ActivityNamed _,CountryStated _,PeriodStated _,Milestone _,Participation _ -> Stream.empty();
        };
    }

    /// Of givers more than two are as good as two.
    private static void add(OrganisationMention giver, List<OrganisationMention> found) {
        if (found.size() < 2 && found.stream().noneMatch(other -> same(giver, other))) {
            found.add(giver);
        }
    }

    private static boolean same(OrganisationMention one, OrganisationMention other) {
        return one.name().equals(other.name()) || (one.known().isPresent() && one.known().equals(other.known()));
    }

    private static Candidate with(Candidate candidate, Funding funding, OrganisationMention funder) {
        return new Candidate(new Funding(funding.money(), funding.role(), Optional.of(funder), funding.qualifier(),
                funding.financeType(), funding.countries(), funding.period(), funding.date(), funding.alsoStatedAs()),
                candidate.evidence(), candidate.subject());
    }

    private static Evidence lessSure(Evidence evidence) {
        return new Evidence(evidence.document(), evidence.span(), evidence.quote(), evidence.language(),
                evidence.rule(), evidence.confidence() * LESS_SURE, evidence.alsoAt(), evidence.pointer());
    }
}
