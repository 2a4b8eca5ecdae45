package org.esep.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import org.esep.extract.Examples;
import org.esep.job.Setup;

/// `esep check`: whether the configuration is sound and every rule does what its examples say.
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Checks the configuration and every rule's examples.")
final class CheckCommand implements java.util.concurrent.Callable<Integer> {

    @Mixin
    private final Folders folders = new Folders();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var setup = Setup.of(folders.config());
        var out = spec.commandLine().getOut();
        var failures = new Examples(setup.extractor()).failures();
        failures.forEach(spec.commandLine().getErr()::println);
        setup.packs().packs()
                .forEach(pack -> out.println("language " + pack.iso() + ": " + pack.rules().size() + " rules"));
        out.println("gazetteers: " + setup.gazetteer().countries().size() + " countries, "
                + setup.gazetteer().organisations().size()
                + " organisations, " + setup.gazetteer().activities().size() + " programmes");
        out.println(failures.isEmpty() ? "All examples hold." : failures.size() + " examples do not hold.");
        return failures.isEmpty() ? EsepCommand.DONE : EsepCommand.WRONG;
    }
}
