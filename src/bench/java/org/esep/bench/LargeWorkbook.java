package org.esep.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;

import org.esep.report.excel.Bare;
import org.esep.report.excel.Workbook;
import org.esep.report.words.Words;
import org.esep.settings.Pages;
import org.esep.settings.WorkbookSettings;

/// Prints how long it takes to write the overview of so many lines of funding, and to write the same cells with the
/// library alone, and how much of the heap was in use at most behind a collection of garbage. The arguments are the
/// numbers of lines.
public final class LargeWorkbook {

    private static final int WARM_UP = 20_000;
    private static final WorkbookSettings ALL = new WorkbookSettings(Pages.NONE, Integer.MAX_VALUE);
    private static final double MEGA = 1e6;
    private static final double NANOS = 1e9;
    private final Heap heap = new Heap();

    private LargeWorkbook() {}

    /// What writes a workbook.
    @FunctionalInterface
    private interface Writing {

        void write(OutputStream out) throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        var bench = new LargeWorkbook();
        bench.seconds("warm-up", WARM_UP);
        System.out.println("funding rows   bare s   overview s   ratio   MB of heap");
        for (var size : Arrays.stream(String.join(" ", arguments).split(" ")).map(Integer::valueOf).toList()) {
            System.out.println(bench.seconds("", size));
        }
    }

    private String seconds(String note, int lines) throws IOException {
        var ledger = new LargeLedger(lines).ledger();
        var bare = seconds(out -> Bare.write(ledger, out));
        heap.most();
        var whole = seconds(out -> Workbook.write(ledger, Words.of("workbook", "en"), ALL, out));
        return String.format(Locale.ROOT, "%12d %8.1f %12.1f %7.2f %12.0f %s", lines, bare, whole, whole / bare,
                heap.most() / MEGA, note).stripTrailing();
    }

    private static double seconds(Writing writing) throws IOException {
        var start = System.nanoTime();
        writing.write(OutputStream.nullOutputStream());
        return (System.nanoTime() - start) / NANOS;
    }
}
