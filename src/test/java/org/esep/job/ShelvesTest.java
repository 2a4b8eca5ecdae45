package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.CountryActivity;
import org.esep.aggregate.FundingLine;
import org.esep.aggregate.Keeping;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.LedgerSamples;
import org.esep.aggregate.YearLine;
import org.esep.fact.Activity;
import org.esep.store.Shelf;

/// Rows of a ledger are the same when they come back from a shelf.
class ShelvesTest {

    private static Stream<Ledger> ledgers() {
        return Stream.of(LedgerSamples.of(70), LedgerSamples.structured(), LedgerSamples.empty());
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void rowsComeBackAsTheyWere(Ledger ledger, @TempDir Path folder) {
        try (var shelf = new Shelf(folder)) {
            var shelves = new Shelves(shelf);
            assertKept(shelves, ActivitySummary.class, ledger.activities());
            assertKept(shelves, Activity.class, ledger.activities().named());
            assertKept(shelves, CountryActivity.class, ledger.countryActivities());
            assertKept(shelves, FundingLine.class, ledger.funding());
            assertKept(shelves, YearLine.class, ledger.years());
        }
    }

    private static <T> void assertKept(Keeping keeping, Class<T> type, List<T> rows) {
        for (var atOnce : List.of(Keeping.ONE, Keeping.MANY)) {
            var kept = keeping.begin(type, atOnce);
            rows.forEach(kept::add);
            assertThat(kept.end()).containsExactlyElementsOf(rows);
        }
    }
}
