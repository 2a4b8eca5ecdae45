package org.esep.job;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import org.esep.store.Shape;

/// The database of a state and what works on it, opened for one piece of work.
final class Workspace implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Workspace(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// `beans` registers what the configuration needs besides.
    static Workspace open(State state, Class<?> configuration, Consumer<GenericApplicationContext> beans) {
        return open(state, Optional.empty(), configuration, beans);
    }

    /// The same in a schema, which is there already.
    static Workspace open(State state, Optional<String> schema, Class<?> configuration,
            Consumer<GenericApplicationContext> beans) {
        try {
            return new Workspace(context(state, schema, configuration, beans));
        } catch (RuntimeException e) {
            throw Shape.isOther(e) ? new StateOutdatedException(state.folder(), e) : e;
        }
    }

    /// The tables are brought up to date before anything works on them.
    private static ConfigurableApplicationContext context(State state, Optional<String> schema,
            Class<?> configuration, Consumer<GenericApplicationContext> beans) {
        var context = new SpringApplicationBuilder(configuration).web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false).registerShutdownHook(false)
                .properties(state.places()).properties(in(schema))
                .properties(Map.of("spring.main.lazy-initialization", "true"))
                .initializers((GenericApplicationContext empty) -> beans.accept(empty)).run();
        try {
            context.getBean(FlywayMigrationInitializer.class);
            return context;
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    /// The tables are made over a connection of their own: it is left in the first schema.
    private static Map<String, Object> in(Optional<String> schema) {
        return schema.<Map<String, Object>>map(
                name -> Map.of("spring.datasource.hikari.schema", name, "spring.flyway.default-schema", name,
                        "spring.flyway.url", "${spring.datasource.url}", "spring.flyway.user",
                        "${spring.datasource.username}", "spring.flyway.password", "${spring.datasource.password:}"))
                .orElse(Map.of());
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
