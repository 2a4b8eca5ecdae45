package org.esep.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.esep.iati.Country;

class ChangesTest {

    private static Facts before() {
        return new Facts().document("a.txt", "News", "2024-01-01").activity("p", "KZ").budget("p", "5", "EUR")
                .period("p", "2020", "2027");
    }

    private static Change.State state(String value, String... documents) {
        return Change.State.of(value, List.of(documents));
    }

    @Test
    void sameFactsChangeNothing() {
        assertThat(before().after(before().ledger()).ledger().changes()).isEmpty();
    }

    @Test
    void withoutABaselineNothingIsNew() {
        assertThat(before().ledger().changes()).isEmpty();
    }

    @Test
    void revisedFigureTellsBothValuesWithTheirDocuments() {
        var changes = before().document("b.txt", "News", "2025-01-01").budget("p", "8", "EUR").after(before().ledger())
                .ledger().changes();

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Change.Kind.REVISED);
            assertThat(change.subject()).isEqualTo(Change.Subject.BUDGET);
            assertThat(change.before()).isEqualTo(state("EUR 5", "a.txt"));
            assertThat(change.after()).isEqualTo(state("EUR 8", "b.txt"));
            assertThat(change.countries()).containsExactly(new Country("KZ"));
        });
    }

    @Test
    void sameValueFromAnotherDocumentIsNoChange() {
        assertThat(before().document("b.txt", "News", "2025-01-01").budget("p", "5", "EUR").after(before().ledger())
                .ledger().changes()).isEmpty();
    }

    @Test
    void contributionsAreComparedFunderByFunder() {
        var ledger = before().contribution("p", "eu", "2", "EUR").contribution("p", "un", "1", "EUR").ledger();
        var changes = before().contribution("p", "eu", "3", "EUR").contribution("p", "un", "1", "EUR").after(ledger)
                .ledger().changes();

        assertThat(changes).extracting(Change::subject).containsExactly(Change.Subject.CONTRIBUTION);
    }

    @Test
    void programmesAreNewOrGone() {
        var changes = new Facts().document("a.txt", "News", "2024-01-01").activity("q", "KG").after(before().ledger())
                .ledger().changes();

        assertThat(changes).extracting(Change::activity, Change::kind).containsExactly(
                tuple("p", Change.Kind.GONE),
                tuple("q", Change.Kind.NEW));
        assertThat(changes.getFirst().before()).isEqualTo(state("p", "a.txt"));
        assertThat(changes.getFirst().after().value()).isEmpty();
    }

    @Test
    void endThatHasPassedIsTold() {
        var changes = new Facts().document("a.txt", "News", "2024-01-01").activity("p", "KZ").budget("p", "5", "EUR")
                .period("p", "2020", "2025").after(before().ledger()).ledger().changes();

        assertThat(changes).extracting(Change::kind, change -> change.after().value()).containsExactly(
                tuple(Change.Kind.ENDED, Optional.of("ended")),
                tuple(Change.Kind.REVISED, Optional.of("2025")));
    }

    @Test
    void mergedProgrammeIsGoneIntoTheOther() {
        var ledger = before().document("b.txt", "News", "2025").activity("old", "KG").budget("old", "9", "EUR")
                .ledger();
        var changes = before().formerly("p", "old").after(ledger).ledger().changes();

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Change.Kind.GONE);
            assertThat(change.activity()).isEqualTo("old");
            assertThat(change.after().value()).contains("p");
        });
    }

    @Test
    void programmeUnderANewIdIsComparedWithItsFormerSelf() {
        var changes = new Facts().document("a.txt", "News", "2024-01-01").activity("new", "KZ")
                .budget("new", "6", "EUR").period("new", "2020", "2027").formerly("new", "p").after(before().ledger())
                .ledger().changes();

        assertThat(changes).extracting(Change::kind).containsExactly(Change.Kind.REVISED);
    }

    @Test
    void countryIsToldOnlyOfItsOwnChanges() {
        var whole = new Facts().document("a.txt", "News", "2024-01-01").activity("q", "KG").after(before().ledger())
                .ledger();

        assertThat(CountryLedger.of(whole, new Country("KG")).changes()).extracting(Change::activity)
                .containsExactly("q");
    }
}
