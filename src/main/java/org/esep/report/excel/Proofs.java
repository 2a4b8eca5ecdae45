package org.esep.report.excel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.aggregate.ActivitySummary;
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

    /// `activities` by id: the participations that the ledger shows, and no others, are worth the memory; of a long ledger
    /// only those of the programmes that are shown.
    static Proofs of(Ledger ledger, Map<String, ActivitySummary> all, Limits limits) {
        var activities = shown(ledger, all, limits);
        var money = new HashMap<Money, Proof>();
        ledger.funding().stream().filter(line -> activities.containsKey(line.activity()))
                .forEach(line -> money.merge(new Money(id(line.activity(), activities), line.role()),
                        new Proof(line.fact(), line.reason()), Proof::first));
        var participants = new HashMap<Participant, Map<Optional<OrganisationRole>, String>>();
        ledger.facts().about(id -> id.filter(activities::containsKey).isPresent())
                .filter(fact -> isShown(fact, activities))
                .forEachOrdered(
                        fact -> participants.computeIfAbsent(participant(fact, activities), _ -> new LinkedHashMap<>(1))
                                .putIfAbsent(role(fact), fact.id()));
        return new Proofs(money, participants);
    }

    private static Map<String, ActivitySummary> shown(Ledger ledger, Map<String, ActivitySummary> all, Limits limits) {
        return all.size() <= limits.rowsOfTable()
                ? all
                : ledger.activities().stream().limit(limits.rowsOfTable())
                        .collect(Collectors.toMap(summary -> summary.activity().id(), summary -> summary));
    }

    private static boolean isShown(Fact fact, Map<String, ActivitySummary> activities) {
        return fact.organisation().isPresent() && fact.activity().map(activities::get).stream()
                .flatMap(summary -> summary.partners().values().stream())
                .anyMatch(organisations -> organisations.contains(fact.organisation().orElseThrow()));
    }

    private static Participant participant(Fact fact, Map<String, ActivitySummary> activities) {
        return new Participant(id(fact.activity().orElseThrow(), activities), fact.organisation().orElseThrow());
    }

    /// The ledger's own string, for there are many.
    private static String id(String activity, Map<String, ActivitySummary> activities) {
        var summary = activities.get(activity);
        return summary == null ? activity : summary.activity().id();
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
