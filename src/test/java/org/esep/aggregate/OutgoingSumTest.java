package org.esep.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.esep.iati.Money;

class OutgoingSumTest {

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    @Test
    void netOfACountryIsItsOwnForRegionalMoneyIsNotInTheGrossBesideIt() {
        var sum = new OutgoingSum(eur("150"), eur("20"), eur("130"), eur("37"), eur("0"));

        assertThat(sum.net()).isEqualTo(eur("130"));
    }

    @Test
    void netOfAllPlacesIsAllThatCounts() {
        var sum = new OutgoingSum(eur("200"), eur("20"), eur("130"), eur("37"), eur("13"));

        assertThat(sum.net()).isEqualTo(eur("180"));
    }
}
