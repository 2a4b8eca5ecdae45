package org.esep.cli;

import java.util.Scanner;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import org.esep.web.Passwords;

/// `esep password`: what to write into `users.yaml` for a password.
@Command(name = "password", mixinStandardHelpOptions = true,
        description = "Asks for a password and prints it encoded, for config/users.yaml.")
final class PasswordCommand implements java.util.concurrent.Callable<Integer> {

    private static final int SHORTEST = 10;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /// Asks on the terminal without showing the answer; else takes the first line of the input. Since 25 there is no
    /// console again where there is no terminal.
    @Override
    @SuppressWarnings("SystemConsoleNull")
    public Integer call() {
        var console = System.console();
        var typed = console != null && console.isTerminal()
                ? new String(console.readPassword("Password: "))
                : new Scanner(System.in, java.nio.charset.StandardCharsets.UTF_8).nextLine();
        if (typed.length() < SHORTEST) {
            spec.commandLine().getErr().println("A password has at least " + SHORTEST + " characters.");
            return EsepCommand.WRONG;
        }
        spec.commandLine().getOut().println(Passwords.encoded(typed));
        return EsepCommand.DONE;
    }
}
