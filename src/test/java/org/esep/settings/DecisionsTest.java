package org.esep.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.iati.Money;
import org.esep.iati.PartialDate;

/// `decisions.yaml` as persons write it.
class DecisionsTest {

    private static final String TAKEN = ", by: A. B., on: 2026-01-31, why: as in the contract}\n";

    @TempDir
    private Path folder;

    private List<Decision> read(String... decisions) throws IOException {
        var text = new StringBuilder();
        for (var decision : decisions) {
            text.append("- {").append(decision).append(TAKEN);
        }
        Files.writeString(folder.resolve("decisions.yaml"), text);
        return Decisions.load(ConfigFolder.over(folder)).decisions();
    }

    private static Decision.Taken taken(int line) {
        return new Decision.Taken(new Place("decisions.yaml", line), "A. B.", LocalDate.of(2026, 1, 31),
                "as in the contract");
    }

    @Test
    void eachKindIsReadInItsOrder() throws IOException {
        assertThat(read("join: [a, b]", "joinOrganisations: [c, d]", "split: a, documents: [x.txt]",
                "rename: a, to: Water", "override: a, budget: EUR 1900000.5, start: 2024-03, end: 2026",
                "reject: some words, document: x.txt", "confirm: 3f0a9c4be1d20717")).containsExactly(
                        new Decision.Join(taken(1), List.of("a", "b")),
                        new Decision.JoinOrganisations(taken(2), List.of("c", "d")),
                        new Decision.Split(taken(3), "a", List.of("x.txt")),
                        new Decision.Rename(taken(4), "a", "Water"),
                        new Decision.OverrideFigures(taken(5), "a", Optional.of(Money.of("1900000.5", "EUR")),
                                Optional.of(PartialDate.month(2024, 3)), Optional.of(PartialDate.year(2026))),
                        new Decision.Reject(taken(6), new Decision.MeantFact("some words", Optional.of("x.txt"))),
                        new Decision.Confirm(taken(7), new Decision.MeantFact("3f0a9c4be1d20717", Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"join: [a]", "rename: a", "split: a", "override: a", "override: a, budget: 19 million",
            "override: a, end: soon", "join: [a, b], confirm: c", "document: x.txt"})
    void halfADecisionIsRefusedWithItsLine(String decision) {
        assertThatThrownBy(() -> read("join: [a, b]", decision)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("decisions.yaml:2").hasMessageContaining("e.g.");
    }
}
