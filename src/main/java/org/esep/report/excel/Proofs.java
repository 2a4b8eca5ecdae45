package org.esep.report.excel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.esep.aggregate.Activities;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.Reason;
import org.esep.fact.Fact;
import org.esep.fact.Participation;
import org.esep.iati.FundingRole;
import org.esep.iati.OrganisationRole;

/// For sums of money and for participations the fact that a reader should see first.
record Proofs(Map<Money, Proof> money, Map<Participant, Map<Optional<OrganisationRole>, String>> participants) {

    /// Money of one kind of a programme.
    record Money(String activity, FundingRole role) {}

    record Participant(String activity, String organisation) {}

    /// A fact by its id, with whether and why not it was counted.
    record Proof(String fact, Reason reason) {

        /// Counted facts come first.
        private static Proof first(Proof one, Proof other) {
            return other.reason().compareTo(one.reason()) < 0 ? other : one;
        }
    }

    /// The participations that the ledger shows, and no others, are worth the memory; of a long ledger only those of the
    /// programmes that are shown.
    static Proofs of(Ledger ledger, Limits limits) {
        var shown = new Shown(ledger.activities(), limits.rowsOfTable());
        var money = new HashMap<Money, Proof>();
        ledger.funding().forEach(line -> shown.id(line.activity()).ifPresent(id -> money
                .merge(new Money(id, line.role()), new Proof(line.fact(), line.reason()), Proof::first)));
        var participants = shown.participants();
        ledger.facts().about(id -> id.flatMap(shown::id).isPresent())
                .filter(fact -> fact.organisation().isPresent())
                .forEachOrdered(fact -> fact.activity().flatMap(shown::id)
                        .ifPresent(id -> participants.computeIfPresent(
                                new Participant(id, fact.organisation().orElseThrow()),
                                (_, facts) -> with(facts, fact))));
        return new Proofs(money, participants);
    }

    /// The programmes that are shown: the first of the ledger.
    private record Shown(Activities activities, int most) {

        /// The ledger's own string, for there are many.
        private Optional<String> id(String activity) {
            var place = activities.place(activity);
            return place >= 0 && place < most ? Optional.of(activities.ids().get(place)) : Optional.empty();
        }

        private Map<Participant, Map<Optional<OrganisationRole>, String>> participants() {
            var participants = new HashMap<Participant, Map<Optional<OrganisationRole>, String>>();
            var ids = activities.ids().iterator();
            activities.stream().limit(most).forEachOrdered(summary -> {
                var id = ids.next();
                summary.partners().values().forEach(organisations -> organisations.forEach(
                        organisation -> participants.put(new Participant(id, organisation), Map.of())));
            });
            return participants;
        }
    }

    private static Map<Optional<OrganisationRole>, String> with(Map<Optional<OrganisationRole>, String> facts,
            Fact fact) {
        var more = facts.isEmpty() ? new LinkedHashMap<Optional<OrganisationRole>, String>(1) : facts;
        more.putIfAbsent(role(fact), fact.id());
        return more;
    }

    /// The role that the fact states, if any.
    private static Optional<OrganisationRole> role(Fact fact) {
        return fact.claim() instanceof Participation participation
                ? Optional.of(participation.role())
                : Optional.empty();
    }

    List<String> of(Money sum) {
        return Optional.ofNullable(money.get(sum)).map(Proof::fact).stream().toList();
    }

    /// A fact that states this role, else one that names the organisation with the programme otherwise.
    List<String> of(String activity, String organisation, OrganisationRole role) {
        var facts = participants.getOrDefault(new Participant(activity, organisation), Map.of());
        return Stream.concat(Stream.ofNullable(facts.get(Optional.of(role))), facts.values().stream()).limit(1)
                .toList();
    }
}
