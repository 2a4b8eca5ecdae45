package org.esep.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

import org.esep.settings.Schedule;
import org.esep.settings.Settings;
import org.esep.store.RunRecord;

/// A program that stays up, without its pages.
final class StayingUp implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final State state;
    private final ConfigurableApplicationContext context;

    private StayingUp(State state, ConfigurableApplicationContext context) {
        this.state = state;
        this.context = context;
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
            DbSchedulerAutoConfiguration.class})
    @Import(Serving.class)
    static class Parts {}

    static StayingUp on(RunOptions options) throws java.io.IOException {
        return on(options, _ -> {});
    }

    /// `beans` registers whatever is to listen.
    static StayingUp on(RunOptions options, Consumer<GenericApplicationContext> beans) throws java.io.IOException {
        var state = State.take(options.state());
        var schedule = Schedule.load(options.config(), Settings.load(options.config()).zone());
        return new StayingUp(state, new SpringApplicationBuilder(Parts.class).web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .profiles("serve").properties(state.places())
                .properties(
                        Map.of("db-scheduler.polling-interval", "100ms", "db-scheduler.heartbeat-interval", "200ms"))
                .initializers((GenericApplicationContext empty) -> {
                    empty.registerBean(RunOptions.class, () -> options);
                    empty.registerBean(State.class, () -> state);
                    empty.registerBean(Schedule.class, () -> schedule);
                    beans.accept(empty);
                }).run());
    }

    Runs runs() {
        return context.getBean(Runs.class);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /// The run once it has ended.
    RunRecord ended(RunRecord run) {
        return await(runs -> runs.find(run.id()).orElseThrow(), found -> found.state().isEnd());
    }

    <T> T await(Function<Runs, T> look, java.util.function.Predicate<T> wanted) {
        var deadline = Instant.now().plus(PATIENCE);
        var seen = look.apply(runs());
        while (!wanted.test(seen)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("still " + seen);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            seen = look.apply(runs());
        }
        return seen;
    }

    @Override
    public void close() throws java.io.IOException {
        context.close();
        state.close();
    }
}
