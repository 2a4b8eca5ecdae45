package org.esep.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Configuration;

import org.esep.aggregate.Ledger;
import org.esep.aggregate.ProgrammeLedger;
import org.esep.report.Report;
import org.esep.store.FactStore;
import org.esep.store.Shelf;

/// Tells the figures of a programme, an organisation or a country as of the last run on a state: the rule of each, the
/// facts that it used and left out, and their sentences.
public final class Explanation {

    private final RunOptions options;
    private final Clock clock;

    public Explanation(RunOptions options) {
        this(options, Clock.systemUTC());
    }

    Explanation(RunOptions options, Clock clock) {
        this.options = options;
        this.clock = clock;
    }

    /// Only the database.
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    static class Database {}

    /// The lines of the explanation; where several things fit the name equally well, their ids and names; none where
    /// nothing fits.
    public List<String> of(String name) throws IOException {
        return with((setup, store, ledger) -> {
            var found = subjects(setup, store, ledger).find(name);
            return found.size() == 1
                    ? found.getFirst().explanation()
                    : found.stream().map(subject -> subject.id() + "  " + subject.name()).toList();
        });
    }

    /// Writes the briefing on a programme in the first language of the settings; where the name fits no programme or
    /// several nothing is written and false is given.
    public boolean briefing(String name, Path file) throws IOException {
        return with((setup, store, ledger) -> {
            var found = subjects(setup, store, ledger).find(name).stream().map(Subjects.Subject::id)
                    .filter(ledger.activities()::has).toList();
            if (found.size() == 1) {
                try (var out = Files.newOutputStream(file)) {
                    Report.BRIEFING.write(ProgrammeLedger.of(ledger, found.getFirst()),
                            setup.settings().languages().getFirst(), setup.settings().workbooks(), out);
                }
            }
            return found.size() == 1;
        });
    }

    private interface Answer<T> {

        T of(Setup setup, FactStore store, Ledger ledger) throws IOException;
    }

    private <T> T with(Answer<T> answer) throws IOException {
        try (var state = State.take(options.state());
                var workspace = Workspace.open(state, Database.class, _ -> {})) {
            var setup = Setup.of(options.config());
            var asOf = options.asOf().orElseGet(() -> LocalDate.ofInstant(clock.instant(), setup.settings().zone()));
            var store = new FactStore(workspace.get(DataSource.class));
            try (var shelf = new Shelf(options.state().resolve("shelf"))) {
                return answer.of(setup, store, new Ledgers(setup, store, shelf).on(asOf, List.of(), Optional.empty()));
            }
        }
    }

    private static Subjects subjects(Setup setup, FactStore store, Ledger ledger) {
        return new Subjects(ledger, setup.gazetteer(), new IdentityLines(store.matches(), store.suggestions()));
    }
}
