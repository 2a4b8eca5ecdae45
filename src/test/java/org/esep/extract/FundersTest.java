package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.esep.fact.Candidate;
import org.esep.fact.Claim;
import org.esep.fact.Envelope;
import org.esep.fact.Evidence;
import org.esep.fact.Funding;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Participation;
import org.esep.fact.Span;
import org.esep.iati.FinanceType;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;
import org.esep.iati.Period;
import org.esep.iati.Qualifier;

class FundersTest {

    private static final Evidence EVIDENCE = new Evidence("sample.txt", new Span(0, 1), "-", "en", "rule", 0.5,
            List.of(),
            Optional.empty());
    private static final OrganisationMention LAKE = giver("Lake Bank", Optional.empty());
    private static final OrganisationMention HILL = giver("Hill Bank", Optional.of("hill-bank"));

    private static OrganisationMention giver(String name, Optional<String> known) {
        return new OrganisationMention(name, List.of(), known);
    }

    private static Candidate about(String subject, Claim claim) {
        return new Candidate(claim, EVIDENCE, Optional.of(subject));
    }

    private static Candidate gives(String subject, OrganisationMention giver) {
        return about(subject, new Participation(giver, OrganisationRole.FUNDING));
    }

    private static Candidate money(String subject, FundingRole role, Optional<OrganisationMention> funder) {
        return about(subject, new Funding(Money.of("5", "EUR"), role, funder, Qualifier.EXACT, FinanceType.UNKNOWN,
                List.of(), Period.UNKNOWN, Optional.empty(), List.of()));
    }

    private static Candidate share(String subject) {
        return money(subject, FundingRole.CONTRIBUTION, Optional.empty());
    }

    private static List<String> funders(Candidate... candidates) {
        return Funders.completed(List.of(candidates)).stream().map(Candidate::claim).filter(Funding.class::isInstance)
                .map(claim -> ((Funding) claim).funder().map(OrganisationMention::name).orElse("-")).toList();
    }

    @Test
    void moneyIsThatOfTheOnlyFunder() {
        assertThat(funders(gives("a1", LAKE), gives("a1", LAKE), share("a1"))).containsExactly("Lake Bank");
        assertThat(funders(gives("a1", LAKE), money("a1", FundingRole.BUDGET, Optional.empty())))
                .containsExactly("Lake Bank");
    }

    @Test
    void moneyOfSeveralFundersIsNobodys() {
        assertThat(funders(gives("a1", LAKE), gives("a1", HILL), gives("a1", giver("Sea Bank", Optional.empty())),
                share("a1"))).containsExactly("-");
    }

    @Test
    void oneFunderUnderTwoNamesIsOne() {
        assertThat(funders(gives("a1", HILL), gives("a1", giver("HB", Optional.of("hill-bank"))), share("a1")))
                .containsExactly("Hill Bank");
    }

    @Test
    void shareMayBeThatOfTheOnlyGiverOfTheDocument() {
        assertThat(funders(gives("a1", LAKE), share("a2"), money("a2", FundingRole.BUDGET, Optional.empty())))
                .containsExactly("Lake Bank", "-");
    }

    @Test
    void budgetOfWhichAShareIsStatedIsNobodys() {
        assertThat(funders(gives("a1", LAKE), money("a1", FundingRole.BUDGET, Optional.empty()), share("a1")))
                .containsExactly("-", "Lake Bank");
        assertThat(funders(gives("a1", LAKE), money("a1", FundingRole.BUDGET, Optional.empty()), share("a2")))
                .containsExactly("Lake Bank", "Lake Bank");
    }

    @Test
    void statedFunderStays() {
        assertThat(funders(gives("a1", LAKE), money("a1", FundingRole.CONTRIBUTION, Optional.of(HILL))))
                .containsExactly("Hill Bank");
    }

    @Test
    void envelopesHaveGiversToo() {
        var envelope = new Candidate(new Envelope(Money.of("9", "EUR"), FundingRole.BUDGET, Optional.of(HILL),
                Qualifier.EXACT, List.of(), Period.UNKNOWN, "-", Optional.empty()), EVIDENCE, Optional.empty());

        assertThat(funders(envelope, share("a1"))).containsExactly("Hill Bank");
    }

    @Test
    void otherPartnersGiveNothing() {
        assertThat(funders(about("a1", new Participation(LAKE, OrganisationRole.IMPLEMENTING)), share("a1")))
                .containsExactly("-");
    }

    @Test
    void shareMakesItsGiverAFunderWithLessConfidence() {
        var completed = Funders.completed(List.of(gives("a1", LAKE), share("a2")));
        var funders = completed.stream().filter(candidate -> candidate.claim() instanceof Participation);

        assertThat(funders).extracting(candidate -> candidate.subject().orElseThrow(),
                candidate -> candidate.evidence().confidence()).containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a1", 0.5), org.assertj.core.groups.Tuple.tuple("a2", 0.4));
    }

    @Test
    void nothingElseChanges() {
        var candidates = Stream.of(gives("a1", LAKE), gives("a1", HILL), share("a1")).toList();

        assertThat(Funders.completed(candidates)).isEqualTo(candidates);
    }
}
