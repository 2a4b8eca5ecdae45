package org.esep.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.esep.iati.Country;

/// Which activities may be one.
class LikenessesTest {

    private static Facts three() {
        return new Facts().document("a.txt", "News", "2025").activity("p", "KZ").activity("q", "KG").activity("r",
                "TJ");
    }

    @Test
    void pairIsToldInTheCountriesOfBoth() {
        var ledger = three().alike("p", "q").ledger();

        assertThat(ledger.alike()).singleElement().satisfies(alike -> {
            assertThat(alike.name()).isEqualTo("p");
            assertThat(alike.otherName()).isEqualTo("q");
        });
        assertThat(CountryLedger.of(ledger, new Country("KG")).alike()).isEqualTo(ledger.alike());
        assertThat(CountryLedger.of(ledger, new Country("TJ")).alike()).isEmpty();
    }

    @Test
    void pairOfWhichOneIsGoneIsNotTold() {
        assertThat(three().alike("p", "gone").ledger().alike()).isEmpty();
    }
}
