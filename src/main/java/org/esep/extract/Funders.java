package org.esep.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.esep.fact.ActivityNamed;
import org.esep.fact.ActivityRecord;
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
import org.esep.fact.Span;
import org.esep.iati.FundingRole;
import org.esep.iati.OrganisationRole;

/// Tells whose money an amount is where its sentence does not: for a share that of the only funder told beside it who has none
/// there, else that of the only funder of the activity, for a share else that of the only giver of the whole document. A budget of which a share is stated is no one funder's.
final class Funders {

    private static final double LESS_SURE = 0.8;

    private final Map<String, List<OrganisationMention>> bySubject = new HashMap<>();
    private final Map<Span, List<OrganisationMention>> byPlace = new HashMap<>();
    private final Map<Span, List<OrganisationMention>> gave = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private final List<OrganisationMention> givers = new ArrayList<>();

    private Funders(List<Candidate> candidates) {
        for (var candidate : candidates) {
            if (candidate.claim() instanceof Funding funding && funding.role() == FundingRole.CONTRIBUTION) {
                candidate.subject().ifPresent(shared::add);
            }
            var place = candidate.evidence().span();
            giver(candidate.claim()).forEach(giver -> {
                add(giver, givers);
                byPlace.computeIfAbsent(place, _ -> new ArrayList<>()).add(giver);
                if (candidate.claim() instanceof Funding) {
                    gave.computeIfAbsent(place, _ -> new ArrayList<>()).add(giver);
                }
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

    private Optional<OrganisationMention> funder(Candidate candidate, Funding funding) {
        var beside = beside(candidate.evidence().span());
        if (funding.role() == FundingRole.CONTRIBUTION && beside.size() == 1) {
            return Optional.of(beside.getFirst());
        }
        var own = candidate.subject().map(bySubject::get).orElse(List.of());
        if (funding.role() == FundingRole.BUDGET && candidate.subject().filter(shared::contains).isPresent()) {
            return Optional.empty();
        }
        var all = own.isEmpty() && funding.role() == FundingRole.CONTRIBUTION ? givers : own;
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /// The funders told at a place, such as in another cell of the row, of whom no amount is told there.
    private List<OrganisationMention> beside(Span place) {
        var found = new ArrayList<OrganisationMention>();
        byPlace.getOrDefault(place, List.of()).stream()
                .filter(giver -> gave.getOrDefault(place, List.of()).stream().noneMatch(other -> same(giver, other)))
                .forEach(giver -> add(giver, found));
        return List.copyOf(found);
    }

    private static Stream<OrganisationMention> giver(Claim claim) {
        return switch (claim) {
            case Participation part when part.role() == OrganisationRole.FUNDING -> Stream.of(part.organisation());
            case Funding funding -> funding.funder().stream();
            case Envelope envelope -> envelope.funder().stream();
            case ActivityNamed _,ActivityRecord _,CountryStated _,PeriodStated _,Milestone _,Participation _ ->
                Stream.empty();
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
