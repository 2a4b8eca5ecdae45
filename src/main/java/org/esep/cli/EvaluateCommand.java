package org.esep.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.esep.deliver.Publication;
import org.esep.evaluate.Evaluation;
import org.esep.evaluate.Kind;
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

    @Option(names = "--show", paramLabel = "KIND",
            description = "Lists what was missed and what is wrong of a kind: ${COMPLETION-CANDIDATES}.")
    private @Nullable Kind show;

    @Option(names = "--confidence",
            description = "Tells by bands of confidence how many facts there are and which share of them is right.")
    private boolean confidence;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var newest = Publication.newest(folders.reports())
                .orElseThrow(() -> new ConfigurationException(folders.reports().toString(),
                        "holds no published run; run esep run first"));
        var evaluation = Evaluation.of(newest.resolve(DataFile.FACTS.path()), gold, folders.config());
        var out = spec.commandLine().getOut();
        ScoreTable.of(evaluation).forEach(out::println);
        if (confidence) {
            ScoreTable.of(evaluation.reliability()).forEach(out::println);
        }
        if (show != null) {
            evaluation.notes(show).forEach(out::println);
        }
        return EsepCommand.DONE;
    }
}
