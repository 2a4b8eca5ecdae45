package org.esep.report.excel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.esep.aggregate.FundingLine;
import org.esep.aggregate.Ledger;
import org.esep.fact.Fact;
import org.esep.fact.Participation;
import org.esep.iati.FundingRole;
import org.esep.iati.OrganisationRole;

/// The facts behind sums of money and behind participations, those that a reader should see first in front.
record Proofs(Map<Money, List<String>> money, Map<Participant, List<Proof>> participants) {

    /// Money of one kind of a programme.
    record Money(String activity, FundingRole role) {

        static Money of(FundingLine line) {
            return new Money(line.activity(), line.role());
        }
    }

    record Participant(String activity, String organisation) {}

    /// A fact by its id, with the role that it states, if any.
    record Proof(String fact, Optional<OrganisationRole> role) {

        private static Proof of(Fact fact) {
            return new Proof(fact.id(), fact.claim() instanceof Participation participation
                    ? Optional.of(participation.role())
                    : Optional.empty());
        }
    }

    /// Counted facts come first.
    static Proofs of(Ledger ledger) {
        return new Proofs(
                ledger.funding().stream().sorted(Comparator.comparing(FundingLine::reason))
                        .collect(Collectors.groupingBy(Money::of,
                                Collectors.mapping(FundingLine::fact, Collectors.toList()))),
                ledger.facts().stream().filter(fact -> fact.activity().isPresent() && fact.organisation().isPresent())
                        .collect(Collectors.groupingBy(
                                fact -> new Participant(fact.activity().orElseThrow(),
                                        fact.organisation().orElseThrow()),
                                Collectors.mapping(Proof::of, Collectors.toList()))));
    }

    List<String> of(Money sum) {
        return money.getOrDefault(sum, List.of());
    }

    /// Facts that state this role, then those that name the organisation with the programme otherwise.
    List<String> of(String activity, String organisation, OrganisationRole role) {
        return participants.getOrDefault(new Participant(activity, organisation), List.of()).stream()
                .sorted(Comparator.comparing(proof -> !proof.role().equals(Optional.of(role)))).map(Proof::fact)
                .toList();
    }
}
