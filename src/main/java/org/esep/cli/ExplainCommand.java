package org.esep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.esep.job.Explanation;

/// `esep explain`: the figures of a programme, an organisation or a country, and the sentences that they come from.
@Command(name = "explain", mixinStandardHelpOptions = true,
        description = "Tells the figures of a programme, an organisation or a country with their rules and evidence.")
final class ExplainCommand implements java.util.concurrent.Callable<Integer> {

    @Mixin
    private final Folders folders = new Folders();

    @Parameters(paramLabel = "NAME", arity = "1..*",
            description = "Its id, its acronym, or its name or words of it in any language and script.")
    @SuppressWarnings("NullAway.Init")
    private List<String> words;

    @Option(names = "--pdf", paramLabel = "FILE",
            description = "Write the briefing on a programme to this file, in the first language of the settings.")
    private @Nullable Path pdf;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var name = String.join(" ", words);
        if (pdf != null) {
            return briefing(name, pdf);
        }
        var found = new Explanation(folders.options()).of(name);
        if (found.isEmpty()) {
            spec.commandLine().getErr()
                    .println("No programme, organisation or country is called " + name
                            + "; is the last run on this --state?");
            return EsepCommand.WRONG;
        }
        found.forEach(spec.commandLine().getOut()::println);
        return EsepCommand.DONE;
    }

    private int briefing(String name, Path file) throws IOException {
        if (new Explanation(folders.options()).briefing(name, file)) {
            spec.commandLine().getOut().println(file);
            return EsepCommand.DONE;
        }
        spec.commandLine().getErr().println("No single programme is called " + name
                + "; take an id that explain " + name + " tells, without --pdf");
        return EsepCommand.WRONG;
    }
}
