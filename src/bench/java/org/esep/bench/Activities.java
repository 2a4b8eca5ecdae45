package org.esep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

import com.fasterxml.aalto.stax.InputFactoryImpl;

import org.esep.job.ReportingJob;
import org.esep.job.RunOptions;

/// Prints how long a run over invented IATI activities with ten transactions each takes from XML to published reports, stage
/// by stage, beside a bare StAX pass over the same file, and how much of the heap was in use at most behind a collection of
/// garbage. Reports are in one language. The arguments are the numbers of activities.
public final class Activities {

    private static final double MEGA = 1e6;
    private static final double NANOS = 1e9;

    private final Heap heap = new Heap();

    private Activities() {}

    public static void main(String[] arguments) throws IOException, XMLStreamException {
        System.out.println("activities stage       seconds  MB of heap  activities/s");
        for (var size : Arrays.stream(String.join(" ", arguments).split(" ")).map(Integer::valueOf).toList()) {
            new Activities().run(size);
        }
    }

    private void run(int activities) throws IOException, XMLStreamException {
        var folder = Files.createTempDirectory("esep-bench");
        var corpus = Files.createDirectories(folder.resolve("corpus"));
        IatiCorpus.write(corpus.resolve("activities.xml"), activities);
        tell(activities, "bare StAX", bare(corpus.resolve("activities.xml")), 0);
        var stages = new Stages(heap);
        new ReportingJob(new RunOptions(corpus, folder.resolve("reports"), folder.resolve("state"), Folder.oneLanguage(folder),
                Optional.of(LocalDate.of(2026, 11, 24))), stages).run();
        stages.spent().forEach((stage, spent) -> tell(activities, stage, spent.seconds(), spent.heap()));
        tell(activities, "all", stages.spent().values().stream().mapToDouble(Stages.Spent::seconds).sum(),
                stages.spent().values().stream().mapToDouble(Stages.Spent::heap).max().orElse(0));
        Folder.remove(folder);
    }

    private static double bare(Path file) throws IOException, XMLStreamException {
        var start = System.nanoTime();
        try (var in = Files.newInputStream(file)) {
            var reader = new InputFactoryImpl().createXMLStreamReader(in);
            while (reader.hasNext()) {
                reader.next();
            }
        }
        return (System.nanoTime() - start) / NANOS;
    }

    private static void tell(int activities, String stage, double seconds, double bytes) {
        System.out.println(String.format(Locale.ROOT, "%10d %-10s %8.1f %11.0f %13.0f", activities, stage, seconds, bytes / MEGA,
                activities / seconds));
    }
}
