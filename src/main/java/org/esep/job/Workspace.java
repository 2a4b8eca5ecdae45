package org.esep.job;

import java.util.Map;
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
        try {
            return new Workspace(context(state, configuration, beans));
        } catch (RuntimeException e) {
            throw Shape.isOther(e) ? new StateOutdatedException(state.folder(), e) : e;
        }
    }

    /// The tables are brought up to date before anything works on them.
    private static ConfigurableApplicationContext context(State state, Class<?> configuration,
            Consumer<GenericApplicationContext> beans) {
        var context = new SpringApplicationBuilder(configuration).web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(state.database()).properties(Map.of("spring.main.lazy-initialization", "true"))
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
    public void close() {
        context.close();
    }
}
