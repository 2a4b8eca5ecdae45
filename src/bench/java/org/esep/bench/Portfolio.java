package org.esep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import org.esep.aggregate.Input;
import org.esep.job.Setup;
import org.esep.settings.ConfigFolder;
import org.esep.resolve.AllClaims;
import org.esep.store.FactStore;

/// Prints how long it takes to keep, resolve and aggregate invented facts, and how much of the heap was in use at most
/// behind a collection of garbage, on each database. The arguments are the numbers of facts.
public final class Portfolio {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final String FILE = ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.default_table_type=cached;hsqldb.lock_file=false;shutdown=true";
    private static final double MEGA = 1e6;
    private static final double NANOS = 1e9;

    private final Setup setup = Setup.of(ConfigFolder.packaged());
    private final Heap heap = new Heap();

    private Portfolio() {}

    public static void main(String[] arguments) throws IOException {
        var sizes = Arrays.stream(String.join(" ", arguments).split(" ")).map(Integer::valueOf).toList();
        System.out.println("database      facts stage       seconds  MB of heap");
        var bench = new Portfolio();
        for (var size : sizes) {
            bench.hsqldb(size);
            bench.postgresql(size);
        }
    }

    private void hsqldb(int facts) throws IOException {
        var folder = Files.createTempDirectory("esep-bench");
        var source = new SingleConnectionDataSource("jdbc:hsqldb:file:" + folder.resolve("db") + FILE, "sa", "", true);
        run("hsqldb", source, facts);
        source.destroy();
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void postgresql(int facts) throws IOException {
        try (var postgres = EmbeddedPostgres.start()) {
            var source = new SingleConnectionDataSource(postgres.getJdbcUrl("postgres", "postgres"), true);
            run("postgresql", source, facts);
            source.destroy();
        }
    }

    private void run(String database, DataSource source, int facts) {
        Flyway.configure().dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + database).load().migrate();
        var store = new FactStore(source);
        heap.most();
        stage(database, facts, "keep", () -> put(store, facts));
        stage(database, facts, "resolve", () -> resolve(store));
        stage(database, facts, "aggregate", () -> aggregate(store));
    }

    private void stage(String database, int facts, String stage, Runnable work) {
        heap.most();
        var seconds = seconds(work);
        System.out.println(String.format(Locale.ROOT, "%-10s %8d %-10s %8.1f %8.0f", database, facts, stage, seconds,
                heap.most() / MEGA));
    }

    private static void put(FactStore store, int facts) {
        new Claims(facts / 10).documents().forEach(extraction -> store.put("key", "", extraction));
    }

    /// As the job does.
    private void resolve(FactStore store) {
        var claims = new AllClaims(store.extractions(), store::extractions);
        var resolution = setup.resolver().resolve(claims, store.registry(), AS_OF);
        var ids = resolution.ids();
        store.replaceActivities(ids, resolution.activities().stream(), resolution.matches(), resolution.suggestions(),
                resolution.notices());
        store.replaceOrganisations(resolution.organisations());
        store.replaceFacts(ids, StreamSupport.stream(claims.all().spliterator(), false)
                .flatMap(extraction -> resolution.facts(extraction).stream()));
        store.replaceRegistry(resolution.registry());
    }

    private void aggregate(FactStore store) {
        var ledger = setup.aggregation().ledger(new Input(AS_OF, store.activities(), store.unattached(), store::facts,
                store.organisations(), store.documents().toList(), new TreeMap<>(), store.notices().toList(), store.suggestions(),
                Optional.empty()));
        if (ledger.checks().stream().anyMatch(check -> !check.holds())) {
            throw new IllegalStateException("the ledger does not add up: " + ledger.checks());
        }
    }

    private static double seconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS;
    }
}
