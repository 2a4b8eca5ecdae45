package org.esep.web;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

import org.esep.job.RunOptions;
import org.esep.job.Serving;
import org.esep.job.Setup;
import org.esep.job.State;
import org.esep.settings.ConfigurationException;
import org.esep.settings.Schedule;
import org.esep.settings.Users;

/// The program that stays up until it is closed.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan
@Import(Serving.class)
public class Server implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Server(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// Starts on a state that the caller holds; `port` 0 takes a free one. The options are those of a run.
    ///
    /// @throws ConfigurationException for a wrong configuration or a port that is taken
    public static Server start(RunOptions options, State state, int port) {
        var schedule = Setup.of(options.config()).schedule();
        var users = Users.load(options.config());
        try {
            return new Server(context(state, port, empty -> {
                empty.registerBean(RunOptions.class, () -> options);
                empty.registerBean(State.class, () -> state);
                empty.registerBean(Schedule.class, () -> schedule);
                empty.registerBean(Users.class, () -> users);
            }));
        } catch (RuntimeException e) {
            throw isTaken(e)
                    ? new ConfigurationException("port " + port,
                            "is taken by another program; give another with --port")
                    : e;
        }
    }

    private static ConfigurableApplicationContext context(State state, int port,
            Consumer<GenericApplicationContext> beans) {
        return new SpringApplicationBuilder(Server.class).profiles("serve").bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false).properties(state.places()).properties(Map.of("server.port", port))
                .initializers((GenericApplicationContext empty) -> beans.accept(empty)).run();
    }

    private static boolean isTaken(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(PortInUseException.class::isInstance);
    }

    /// The port on which it listens.
    public int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
    }

    /// The password of the operator whom this start made; none where somebody could sign in already.
    public Optional<String> firstPassword() {
        return context.getBean(FirstOperator.class).password();
    }

    @Override
    public void close() {
        context.close();
    }
}
