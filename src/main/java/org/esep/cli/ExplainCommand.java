package org.esep.cli;

import java.io.IOException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.esep.job.Explanation;

/// `esep explain`: the figures of a programme, and the sentences that they come from.
@Command(name = "explain", mixinStandardHelpOptions = true,
        description = "Tells a programme's figures with their evidence.")
final class ExplainCommand implements java.util.concurrent.Callable<Integer> {

    @Mixin
    private final Folders folders = new Folders();

    @Parameters(paramLabel = "PROGRAMME", description = "Its id, or a part of its name.")
    @SuppressWarnings("NullAway.Init")
    private String programme;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var found = new Explanation(folders.options()).of(programme);
        if (found.isEmpty()) {
            spec.commandLine().getErr()
                    .println("No programme is called " + programme + "; is the last run on this --state?");
            return EsepCommand.WRONG;
        }
        found.forEach(spec.commandLine().getOut()::println);
        return EsepCommand.DONE;
    }
}
