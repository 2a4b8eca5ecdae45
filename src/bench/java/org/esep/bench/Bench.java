package org.esep.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

import org.esep.corpus.DocumentText;
import org.esep.job.Setup;
import org.esep.settings.ConfigFolder;
import org.esep.text.Detection;

/// Prints how many megabytes of text a second one core turns into languages and claims, and how the time grows with
/// the length of the text. The argument is the size of the samples in thousands of bytes, 1000 unless told.
public final class Bench {

    private static final List<String> LANGUAGES = List.of("en", "ru", "kk", "ky");
    private static final List<Integer> TIMES = List.of(1, 2, 4, 8);
    private static final double MEGA = 1e6;

    private final Setup setup = Setup.of(ConfigFolder.packaged());
    private final Detection detection = new Detection(setup.packs());
    private final Documents seeds = Documents.read(Path.of("seeds"), setup.reader());
    private final long size;

    private Bench(long size) {
        this.size = size;
    }

    public static void main(String[] arguments) {
        var bench = new Bench(1000L * (arguments.length == 0 ? 1000 : Long.parseLong(arguments[0])));
        bench.speed();
        bench.growth();
    }

    private void speed() {
        print("documents of the usual size", "    MB/s");
        LANGUAGES.forEach(language -> speed("extraction " + language, seeds.in(language), this::extract));
        speed("detection", seeds, detection::of);
        speed("extraction", seeds, this::extract);
        speed("both", seeds, this::both);
    }

    private void speed(String name, Documents source, Consumer<DocumentText> stage) {
        var sample = source.many(size);
        var seconds = new Stopwatch(5, 3).median(() -> sample.forEach(stage));
        print(name, speed(Documents.bytes(sample), seconds));
    }

    private void growth() {
        print("", "");
        print("one document, both", "    MB/s   ratios of time at 2, 4, 8 times the length");
        growth("repeated seeds", seeds::one);
        growth("one line", bytes -> Odd.line(seeds, bytes));
        growth("quotes", Odd::quotes);
        growth("quotes left open", Odd::openQuotes);
        growth("nested brackets", Odd::brackets);
    }

    private void growth(String name, LongFunction<DocumentText> source) {
        var watch = new Stopwatch(3, 0.5);
        var seconds = TIMES.stream().map(times -> source.apply(size * times))
                .map(sample -> watch.median(() -> both(sample))).toList();
        var ratios = seconds.stream().skip(1)
                .map(time -> String.format(Locale.ROOT, " %6.1f", time / seconds.getFirst()))
                .collect(Collectors.joining());
        print(name, speed(Documents.bytes(List.of(source.apply(size))), seconds.getFirst()) + "  " + ratios);
    }

    private void both(DocumentText document) {
        detection.of(document);
        extract(document);
    }

    private void extract(DocumentText document) {
        setup.extractor().extract(document);
    }

    private static String speed(long bytes, double seconds) {
        return String.format(Locale.ROOT, "%8.2f", bytes / MEGA / seconds);
    }

    private static void print(String name, String figures) {
        System.out.println(String.format(Locale.ROOT, "%-30s %s", name, figures).stripTrailing());
    }
}
