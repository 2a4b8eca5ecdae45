package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Check;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.Reason;
import org.esep.fact.Activity;
import org.esep.iati.Country;
import org.esep.iati.Money;
import org.esep.settings.ConfigFolder;

/// A part that only texts tell of: its money is counted once, inside that of the whole.
class ParentsOfTextsTest {

    private static final String WHOLE = "The programme \"Clean Rivers of the Upper Valley\" has a budget of EUR 9 million and works in ";
    private static final String PART = "The project \"Deep Wells for Village Schools\" has a budget of EUR 2 million and works in Kyrgyzstan.";

    private static final String LINK = """


            The project is part of the programme "Clean Rivers of the Upper Valley".
            """;

    @TempDir
    Path folder;

    private Ledger ledger(String... documents) throws IOException {
        for (var number = 0; number < documents.length; number++) {
            Files.writeString(folder.resolve("document-" + number + ".txt"), documents[number]);
        }
        return FurtherDocumentsTest.ledger(Setup.of(ConfigFolder.packaged()), folder);
    }

    private static ActivitySummary part(Ledger ledger) {
        return ledger.activities().stream()
                .filter(summary -> summary.activity().id().equals("deep-wells-for-village-schools")).findFirst()
                .orElseThrow();
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    @Test
    void moneyOfThePartIsInsideThatOfTheWhole() throws IOException {
        var ledger = ledger(WHOLE + "Kyrgyzstan.", PART + LINK);

        assertThat(part(ledger).activity().parent()).contains("clean-rivers-of-the-upper-valley");
        assertThat(part(ledger).counted()).isEqualTo(Reason.INSIDE_PARENT);
        assertThat(ledger.totals().own()).isEqualTo(eur("9000000"));
    }

    @Test
    void partWithACountryOfItsOwnCountsThereAndTheRegionalWholeIsLess() throws IOException {
        var ledger = ledger(WHOLE + "Kyrgyzstan and Tajikistan.", PART + LINK);

        assertThat(ledger.totals().own()).isEqualTo(eur("2000000"));
        assertThat(ledger.totals().regional()).isEqualTo(eur("7000000"));
        assertThat(ledger.checks()).allMatch(Check::holds);
    }

    @Test
    void wholeKeepsItsOwnCountriesAndMoney() throws IOException {
        var whole = ledger(WHOLE + "Tajikistan.", PART + LINK).activities().stream()
                .filter(summary -> summary.activity().parent().isEmpty()).findFirst()
                .orElseThrow();

        assertThat(whole.countries()).containsOnlyKeys(new Country("TJ"));
        assertThat(whole.budget()).hasValueSatisfying(
                budget -> assertThat(budget.value().original()).contains(eur("9000000")));
    }

    @Test
    void documentsInAnyOrderTellTheSameParent() throws IOException {
        assertThat(ledger(PART + LINK, WHOLE + "Kyrgyzstan.").activities()).extracting(ActivitySummary::activity)
                .flatExtracting(activity -> activity.parent().stream().toList())
                .containsExactly("clean-rivers-of-the-upper-valley");
    }

    @Test
    void withoutAWordOfItBothCountInFull() throws IOException {
        var ledger = ledger(WHOLE + "Kyrgyzstan.", PART);

        assertThat(ledger.activities()).extracting(ActivitySummary::activity).extracting(Activity::parent)
                .containsOnly(Optional.empty());
        assertThat(ledger.totals().own()).isEqualTo(eur("11000000"));
    }
}
