package org.esep.cli;

import java.io.IOException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.esep.job.State;
import org.esep.web.Server;

/// `esep serve`: the program stays up, runs the job on its schedule and shows what came of it.
@Command(name = "serve", mixinStandardHelpOptions = true,
        description = "Stays up: runs on a schedule, shows the reports and hands them out.")
final class ServeCommand implements java.util.concurrent.Callable<Integer> {

    @Mixin
    private final Folders folders = new Folders();

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080",
            description = "The port of the pages (default: ${DEFAULT-VALUE}).")
    private int port;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /// Returns when the process is told to end.
    @Override
    public Integer call() throws IOException, InterruptedException {
        var options = folders.options();
        try (var state = State.take(options.state()); var server = Server.start(options, state, port)) {
            var address = "http://localhost:" + server.port();
            state.serveAt(address);
            var out = spec.commandLine().getOut();
            out.println("Esep is up: " + address);
            server.firstPassword().ifPresent(password -> out
                    .println("Sign in as operator with the password " + password + " (it is shown this once)"));
            Thread.currentThread().join();
        }
        return EsepCommand.DONE;
    }
}
