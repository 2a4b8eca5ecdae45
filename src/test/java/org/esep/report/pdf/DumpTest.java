package org.esep.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.aggregate.Ledger;
import org.esep.aggregate.LedgerSamples;
import org.esep.aggregate.ProgrammeLedger;

/// The words of every page as approved.
class DumpTest {

    private static void isApproved(String name, Ledger ledger, String language) throws IOException {
        var told = Written.of(ledger, language).lines().stream()
                .map(page -> String.join("\n", page)).collect(Collectors.joining("\n----\n", "", "\n"));
        var file = "briefing-" + name + language + ".txt";
        var made = Files.createDirectories(Path.of("target", "approved")).resolve(file);
        Files.writeString(made, told);
        var approved = Path.of("src", "test", "resources", "approved", file);

        assertThat(told).as("if this is right: cp %s %s", made, approved).isEqualTo(Files.readString(approved));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "ky"})
    void portfolioReadsAsApproved(String language) throws IOException {
        isApproved("", LedgerSamples.of(3), language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "ky"})
    void emptyPortfolioReadsAsApproved(String language) throws IOException {
        isApproved("empty-", LedgerSamples.empty(), language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "ky"})
    void programmeReadsAsApproved(String language) throws IOException {
        isApproved("programme-", ProgrammeLedger.of(LedgerSamples.of(3), "programme-0000"), language);
    }
}
