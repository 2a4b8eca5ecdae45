package org.esep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.esep.corpus.Corpus;
import org.esep.job.ReportingJob;
import org.esep.job.RunOptions;

/// Prints how long a run over folders of documents takes to published reports in one language, stage by stage, and how much
/// of the heap was in use at most behind a collection of garbage. The arguments are the folders, from small to large.
public final class Prose {

    private static final double MEGA = 1e6;

    private Prose() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println("documents stage      seconds  MB of heap  documents/s");
        for (var corpus : Arrays.stream(String.join(" ", arguments).split(" ")).map(Path::of).toList()) {
            run(corpus);
        }
    }

    private static void run(Path corpus) throws IOException {
        var documents = Corpus.open(corpus).documents().size();
        var folder = Files.createTempDirectory("esep-bench");
        var stages = new Stages(new Heap());
        new ReportingJob(new RunOptions(corpus, folder.resolve("reports"), folder.resolve("state"), Folder.oneLanguage(folder),
                Optional.of(LocalDate.of(2026, 11, 24))), stages).run();
        stages.spent().forEach((stage, spent) -> tell(documents, stage, spent));
        tell(documents, "all", new Stages.Spent(stages.spent().values().stream().mapToDouble(Stages.Spent::seconds).sum(),
                stages.spent().values().stream().mapToDouble(Stages.Spent::heap).max().orElse(0)));
        Folder.remove(folder);
    }

    private static void tell(int documents, String stage, Stages.Spent spent) {
        System.out.println(String.format(Locale.ROOT, "%9d %-10s %7.1f %11.0f %12.1f", documents, stage, spent.seconds(),
                spent.heap() / MEGA, documents / spent.seconds()));
    }
}
