package org.esep.report.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.esep.aggregate.Ledger;
import org.esep.aggregate.Reason;
import org.esep.fact.Fact;
import org.esep.fact.Participation;
import org.esep.iati.FundingRole;
import org.esep.iati.OrganisationRole;

/// For sums of money and for participations the fact that a reader should see first, of those that are shown.
record Proofs(Map<Money, Proof> money, Map<Participant, String> participations) {

    private static final Optional<OrganisationRole> NO_ROLE = Optional.empty();

    /// Money of one kind of a programme.
    record Money(String activity, FundingRole role) {}

    /// That an organisation takes part in a programme in a role, or in any.
    record Participant(String activity, String organisation, Optional<OrganisationRole> role) {}

    /// A fact by its id, with whether and why not it was counted.
    record Proof(String fact, Reason reason) {

        /// Counted facts come first.
        private static Proof first(Proof one, Proof other) {
            return other.reason().compareTo(one.reason()) < 0 ? other : one;
        }
    }

    /// Facts and programmes beyond the rows of a table are not worth the memory.
    static Proofs of(Ledger ledger, Positions positions) {
        var ids = ledger.activities().ids();
        var most = positions.limits().rowsOfTable();
        var money = new HashMap<Money, Proof>();
        ledger.funding().stream().takeWhile(line -> ledger.activities().place(line.activity()) < most)
                .filter(line -> positions.fact(line.fact()).isPresent())
                .forEachOrdered(line -> positions.programme(line.activity()).ifPresent(place -> money
                        .merge(new Money(ids.get(place), line.role()), new Proof(line.fact(), line.reason()),
                                Proof::first)));
        var participations = new HashMap<Participant, String>();
        ledger.facts().stream().limit(most).filter(fact -> fact.organisation().isPresent())
                .forEachOrdered(fact -> fact.activity().map(positions::programme).stream()
                        .flatMapToInt(OptionalInt::stream).forEach(place -> Stream.of(role(fact), NO_ROLE)
                                .map(role -> new Participant(ids.get(place), fact.organisation().orElseThrow(), role))
                                .forEach(told -> participations.putIfAbsent(told, fact.id()))));
        return new Proofs(money, participations);
    }

    /// The role that the fact states, if any.
    private static Optional<OrganisationRole> role(Fact fact) {
        return fact.claim() instanceof Participation told ? Optional.of(told.role()) : NO_ROLE;
    }

    List<String> of(Money sum) {
        return Optional.ofNullable(money.get(sum)).map(Proof::fact).stream().toList();
    }

    /// A fact that states this role, else one that names the organisation with the programme otherwise.
    List<String> of(String activity, String organisation, OrganisationRole role) {
        return Stream.of(Optional.of(role), NO_ROLE).map(asked -> new Participant(activity, organisation, asked))
                .flatMap(asked -> Stream.ofNullable(participations.get(asked))).limit(1).toList();
    }
}
