package org.esep.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import org.esep.job.ReportingJob;
import org.esep.job.RunOptions;
import org.esep.job.RunReport;

/// `esep run`: the whole way from documents to published reports.
@Command(name = "run", mixinStandardHelpOptions = true,
        description = "Reads what changed, and writes and publishes the reports.")
final class RunCommand implements java.util.concurrent.Callable<Integer> {

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Telling telling = new Telling();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return run(folders.options(), telling, spec.commandLine());
    }

    static int run(RunOptions options, Telling telling, CommandLine command) throws IOException {
        var job = new ReportingJob(options, telling.progress(command.getErr()));
        try (var _ = Signal.to(job, command.getErr())) {
            return ended(job.run(), command,
                    telling.isQuiet() ? new PrintWriter(Writer.nullWriter()) : command.getOut());
        }
    }

    private static int ended(RunReport report, CommandLine command, PrintWriter out) {
        return switch (report.result()) {
            case PUBLISHED -> {
                out.print(ClosingTable.of(report));
                out.flush();
                yield EsepCommand.DONE;
            }
            case UNCHANGED -> {
                out.println("Nothing changed since the last published run; nothing was published. See "
                        + report.folder().orElseThrow());
                yield EsepCommand.DONE;
            }
            case STOPPED -> EsepCommand.FAILED;
            case FAILED -> {
                command.getErr().println("The run failed" + report.ending().map(RunCommand::told).orElse("")
                        + "; the reports published before are untouched. Run it again to go on.");
                yield EsepCommand.FAILED;
            }
        };
    }

    private static String told(RunReport.Ending ending) {
        return ending.step().map(step -> " at the step " + step).orElse("") + ": " + ending.reason();
    }
}
