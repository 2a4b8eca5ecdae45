package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.esep.aggregate.AppliedDecisions;
import org.esep.fact.CountryStated;
import org.esep.fact.Evidence;
import org.esep.fact.Fact;
import org.esep.fact.Span;
import org.esep.iati.Country;
import org.esep.settings.Decision;
import org.esep.settings.Place;

/// Who decided on a fact stands behind its sentence.
class EvidenceLinesTest {

    private static final Decision.Taken TAKEN = new Decision.Taken(new Place("decisions.yaml", 4), "A. B.",
            LocalDate.of(2026, 1, 31), "compared");

    private static Fact fact(String id) {
        return new Fact(id, CountryStated.in(new Country("KZ"), Optional.empty()),
                new Evidence("en/a.txt", new Span(5, 9), "It works.", "en", "en-rule", 1, List.of(),
                        Optional.empty()),
                Optional.of("p"), Optional.empty());
    }

    private static EvidenceLines lines(String fact, Decision decision) {
        return new EvidenceLines(List.of(fact("f1")),
                new AppliedDecisions(List.of(), new TreeMap<>(Map.of(fact, List.of(decision)))));
    }

    private static Decision.MeantFact meant() {
        return new Decision.MeantFact("f1", Optional.empty());
    }

    @Test
    void confirmedFactTellsWhoCheckedIt() {
        assertThat(lines("f1", new Decision.Confirm(TAKEN, meant())).fact("used", "f1")).containsExactly(
                "    used: en/a.txt:5-9 [en-rule] It works. (confirm: checked by A. B., on 2026-01-31: compared)");
    }

    @Test
    void setValueTellsWhoSetIt() {
        var decision = new Decision.OverrideFigures(TAKEN, "p", Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(lines("decisions.yaml:4 end", decision).fact("used", "decisions.yaml:4 end")).containsExactly(
                "    used: decisions.yaml:4 end (override: checked by A. B., on 2026-01-31: compared)");
    }

    @Test
    void rejectedFactIsLeftOutAndTold() {
        var lines = lines("f1", new Decision.Reject(TAKEN, meant()));

        assertThat(lines.all("countries", _ -> true)).containsExactly("  countries");
        assertThat(lines.rejected()).containsExactly("    left out, rejected: en/a.txt:5-9 [en-rule] It works."
                + " (reject: checked by A. B., on 2026-01-31: compared)");
    }
}
