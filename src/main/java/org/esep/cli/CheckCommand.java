package org.esep.cli;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import org.esep.extract.Examples;
import org.esep.extract.Examples.Trial;
import org.esep.job.Setup;
import org.esep.language.LanguagePack;
import org.esep.settings.ConfigFolder;
import org.esep.settings.TableMapping;
import org.esep.settings.TableMappings;
import org.esep.settings.Users;

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
        var config = folders.config();
        var setup = Setup.of(config);
        var out = spec.commandLine().getOut();
        var examples = new Examples(setup.extractor());
        var failures = 0;
        for (var pack : setup.packs().packs()) {
            var trials = examples.trials(pack);
            out.println(summary(pack, trials));
            warnings(config, trials).forEach(out::println);
            var wrong = failures(config, trials);
            wrong.forEach(spec.commandLine().getErr()::println);
            failures += wrong.size();
        }
        out.println("gazetteers: " + setup.gazetteer().countries().size() + " countries, "
                + setup.gazetteer().organisations().size()
                + " organisations, " + setup.gazetteer().activities().size() + " programmes");
        out.println("tables: " + TableMappings.load(config).mappings().stream().map(TableMapping::id)
                .collect(Collectors.joining(", ")));
        out.println("users: " + Users.load(config).users().size());
        out.println(failures == 0 ? "All examples hold." : failures + " examples do not hold.");
        return failures == 0 ? EsepCommand.DONE : EsepCommand.WRONG;
    }

    private static String summary(LanguagePack pack, List<Trial> trials) {
        return "language " + pack.iso() + ": " + trials.size() + " rules; "
                + holding(trials, Trial::examples, trial -> trial.rule().examples().size()) + " examples and "
                + holding(trials, Trial::counterExamples, trial -> trial.rule().counterExamples().size())
                + " counter-examples hold";
    }

    private static String holding(List<Trial> trials, ToIntFunction<Trial> held, ToIntFunction<Trial> all) {
        return trials.stream().mapToInt(held).sum() + " of " + trials.stream().mapToInt(all).sum();
    }

    private static List<String> warnings(ConfigFolder config, List<Trial> trials) {
        return trials.stream().map(Trial::rule).filter(rule -> rule.counterExamples().isEmpty())
                .map(rule -> config.shown(rule.place().toString()) + ": rule " + rule.id() + " has no counter-example")
                .toList();
    }

    private static List<String> failures(ConfigFolder config, List<Trial> trials) {
        return trials.stream()
                .flatMap(trial -> trial.failures().stream()
                        .map(failure -> config.shown(trial.rule().place().toString()) + ": " + failure))
                .toList();
    }
}
