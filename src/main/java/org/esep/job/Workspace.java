package org.esep.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import org.esep.store.Shape;

/// The state of one folder, opened and locked: its database and what works on it.
final class Workspace implements AutoCloseable {

    private static final String OPTIONS = ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.default_table_type=cached;hsqldb.lock_file=false;shutdown=true";

    private final StateLock lock;
    private final ConfigurableApplicationContext context;

    private Workspace(StateLock lock, ConfigurableApplicationContext context) {
        this.lock = lock;
        this.context = context;
    }

    /// Opens the state: a database in its folder unless the environment names another (`SPRING_DATASOURCE_URL`); `beans`
    /// registers what the configuration needs besides.
    static Workspace open(Path state, Class<?> configuration, Consumer<GenericApplicationContext> beans)
            throws IOException {
        var lock = StateLock.take(state);
        try {
            return new Workspace(lock, context(state, configuration, beans));
        } catch (RuntimeException e) {
            lock.close();
            throw Shape.isOther(e) ? new StateOutdatedException(state, e) : e;
        }
    }

    /// The tables are brought up to date before anything works on them.
    private static ConfigurableApplicationContext context(Path state, Class<?> configuration,
            Consumer<GenericApplicationContext> beans) {
        var context = new SpringApplicationBuilder(configuration).web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(Map.of("spring.datasource.url",
                        "jdbc:hsqldb:file:" + state.toAbsolutePath().resolve("db/esep") + OPTIONS,
                        "spring.datasource.username", "sa", "spring.main.lazy-initialization", "true"))
                .initializers((GenericApplicationContext empty) -> beans.accept(empty)).run();
        try {
            context.getBean(FlywayMigrationInitializer.class);
            return context;
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() throws IOException {
        context.close();
        lock.close();
    }
}
