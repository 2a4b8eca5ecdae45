package org.esep.cli;

import java.io.IOException;

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

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return run(folders.options(), spec.commandLine());
    }

    static int run(RunOptions options, CommandLine command) throws IOException {
        var job = new ReportingJob(options, Bars.on(command.getErr()));
        try (var _ = Signal.to(job, command.getErr())) {
            return told(job.run(), command);
        }
    }

    private static int told(RunReport report, CommandLine command) {
        return switch (report.result()) {
            case PUBLISHED -> {
                command.getOut().print(ClosingTable.of(report));
                command.getOut().flush();
                yield EsepCommand.DONE;
            }
            case UNCHANGED -> {
                command.getOut().println("Nothing changed since the last published run; nothing was published. See "
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
