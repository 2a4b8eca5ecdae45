package org.esep.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.springframework.core.NestedRuntimeException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;

import org.esep.job.Failures;
import org.esep.job.StateInUseException;
import org.esep.job.StateOutdatedException;
import org.esep.settings.ConfigurationException;

/// The commands. Exit codes: 0 done, 1 a step failed, 2 wrong use or configuration.
@Command(name = "esep", mixinStandardHelpOptions = true, versionProvider = EsepCommand.Version.class,
        subcommands = {RunCommand.class, ServeCommand.class, PasswordCommand.class,
                CheckCommand.class, ExplainCommand.class, EvaluateCommand.class},
        description = "Reads documents about international co-operation and reports who funds what, where, since when and with whom.")
public final class EsepCommand implements java.util.concurrent.Callable<Integer> {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG = 2;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Telling telling = new Telling();

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    /// Without a command it is `run`.
    @Override
    public Integer call() throws Exception {
        return RunCommand.run(folders.options(), telling, spec.commandLine());
    }

    /// Runs a command and gives its exit code.
    public static int execute(String... arguments) {
        return execute(new PrintWriter(System.out, true, java.nio.charset.StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, java.nio.charset.StandardCharsets.UTF_8), arguments);
    }

    static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new EsepCommand()).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, _) -> told(failure, command)).execute(arguments);
    }

    private static int told(Exception failure, CommandLine command) throws Exception {
        switch (failure) {
            case ConfigurationException _,StateInUseException _,StateOutdatedException _ -> command.getErr()
                    .println(failure.getMessage());
            case IOException _,UncheckedIOException _,NestedRuntimeException _ -> command.getErr()
                    .println(Failures.told(failure));
            default -> throw failure;
        }
        return failure instanceof ConfigurationException ? WRONG : FAILED;
    }

    /// Tells the version of the jar.
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[]{"Esep " + Objects
                    .requireNonNullElse(EsepCommand.class.getPackage().getImplementationVersion(), "development")};
        }
    }
}
