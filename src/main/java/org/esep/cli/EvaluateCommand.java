package org.esep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.esep.deliver.Publication;
import org.esep.evaluate.Evaluation;
import org.esep.evaluate.Kind;
import org.esep.evaluate.Scores;
import org.esep.report.export.DataFile;
import org.esep.settings.ConfigurationException;

/// `esep evaluate`: how the facts of the last published run compare with a gold standard.
@Command(name = "evaluate", mixinStandardHelpOptions = true,
        description = "Tells precision and recall of the last published facts against a gold standard.")
final class EvaluateCommand implements java.util.concurrent.Callable<Integer> {

    @Mixin
    private final Folders folders = new Folders();

    @Parameters(paramLabel = "GOLD", description = "The folder of gold files.")
    @SuppressWarnings("NullAway.Init")
    private Path gold;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var newest = Publication.newest(folders.reports())
                .orElseThrow(() -> new ConfigurationException(folders.reports().toString(),
                        "holds no published run; run esep run first"));
        lines(Evaluation.of(newest.resolve(DataFile.FACTS.path()), gold)).forEach(spec.commandLine().getOut()::println);
        return EsepCommand.DONE;
    }

    private static List<String> lines(Scores scores) {
        var languages = new ArrayList<>(List.of(Scores.ALL));
        languages.addAll(scores.languages());
        var lines = new ArrayList<String>();
        lines.add("%-12s".formatted("P/R/F1") + String.join("", languages.stream().map("%18s"::formatted).toList()));
        for (var kind : Kind.values()) {
            lines.add("%-12s".formatted(kind.name().toLowerCase(Locale.ROOT))
                    + String.join("", languages.stream().map(language -> {
                        var score = scores.of(kind, language);
                        return String.format(Locale.ROOT, "    %.2f/%.2f/%.2f", score.precision(), score.recall(),
                                score.f1());
                    }).toList()));
        }
        lines.add("%-12s".formatted("core F1")
                + String.join("", languages.stream()
                        .map(language -> String.format(Locale.ROOT, "%18.3f", scores.core(language))).toList()));
        return lines;
    }
}
