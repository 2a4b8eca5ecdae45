package org.esep;

import org.esep.cli.EsepCommand;

/// The program's start. Its exit code is that of the command that ran.
public final class EsepApplication {

    private EsepApplication() {}

    /// Runs one command and ends the process with its exit code.
    public static void main(String... args) {
        System.exit(EsepCommand.execute(args));
    }
}
