package org.esep.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.esep.iati.Country;
import org.esep.iati.Percentage;
import org.esep.settings.Decision;
import org.esep.settings.Place;

/// Rules 1 and 3: which of the shares of countries that documents state are taken.
class StatedSharesTest {

    private static final Country KG = new Country("KG");
    private static final Country KZ = new Country("KZ");

    private static Facts twoSplits() {
        return new Facts().document("a.txt", "News", "2020").share("p", "KZ", "60").share("p", "KG", "40")
                .document("b.txt", "News", "2024").share("p", "KZ", "55").share("p", "KG", "45");
    }

    private static Optional<Percentage> percent(String value) {
        return Optional.of(new Percentage(new BigDecimal(value)));
    }

    private static Map<Country, Optional<Percentage>> countries(Ledger ledger) {
        return ledger.activities().getFirst().countries();
    }

    @Test
    void laterDocumentIsTakenWholeAndTheOtherIsADisagreement() {
        var ledger = twoSplits().ledger();

        assertThat(countries(ledger)).containsOnly(Map.entry(KZ, percent("55")), Map.entry(KG, percent("45")));
        assertThat(ledger.disagreements()).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.subject()).isEqualTo(Disagreement.Subject.COUNTRY_SHARES);
            assertThat(disagreement.choice()).isEqualTo(Choice.LATER_DOCUMENT);
            assertThat(disagreement.values()).extracting(Disagreement.Value::value).containsExactly(
                    "KG 45 %, KZ 55 %", "KG 40 %, KZ 60 %");
        });
        assertThat(ledger.activities().getFirst().disagreements()).isEqualTo(1);
    }

    @Test
    void confirmedSharesStandBeforeTheLaterOnes() {
        var taken = new Decision.Taken(new Place("decisions.yaml", 1), "A. B.", LocalDate.of(2026, 1, 31), "asked");
        var ledger = twoSplits()
                .decided(new Decision.Confirm(taken, new Decision.MeantFact("f0", Optional.empty()))).ledger();

        assertThat(countries(ledger)).containsOnly(Map.entry(KZ, percent("60")), Map.entry(KG, percent("40")));
    }

    @Test
    void equalSharesAreNoDisagreement() {
        var ledger = new Facts().document("a.txt", "News", "2020").share("p", "KZ", "60").share("p", "KG", "40")
                .document("b.txt", "News", "2024").share("p", "KZ", "60.0").share("p", "KG", "40").ledger();

        assertThat(ledger.disagreements()).isEmpty();
    }

    @Test
    void documentsThatDoNotContradictEachOtherCompleteEachOther() {
        var ledger = new Facts().document("a.txt", "News", "2020").share("p", "KZ", "60").activity("p", "TJ")
                .document("b.txt", "News", "2024").share("p", "KG", "40").ledger();

        assertThat(countries(ledger)).containsOnly(Map.entry(KZ, percent("60")), Map.entry(KG, percent("40")),
                Map.entry(new Country("TJ"), Optional.empty()));
        assertThat(ledger.disagreements()).isEmpty();
    }

    @Test
    void sharesAreToldInTheirCountries() {
        var ledger = twoSplits().budget("p", "100", "EUR").ledger();

        assertThat(ledger.countries()).extracting(summary -> summary.own().amount().toPlainString())
                .containsExactly("45", "55");
        assertThat(CountryLedger.of(ledger, KG).disagreements()).hasSize(1);
    }
}
