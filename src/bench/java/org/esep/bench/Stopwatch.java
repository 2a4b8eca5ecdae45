package org.esep.bench;

import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;

import com.sun.management.OperatingSystemMXBean;

/// Measures the seconds of processor time, of all threads of the program, that work takes: the median of some runs
/// behind a warm-up.
record Stopwatch(int runs, double warmUp) {

    private static final OperatingSystemMXBean SYSTEM = ManagementFactory
            .getPlatformMXBean(OperatingSystemMXBean.class);
    private static final double NANOS = 1e9;

    double median(Runnable work) {
        for (var spent = 0.0; spent < warmUp;) {
            spent += time(work) / NANOS;
        }
        var times = LongStream.generate(() -> time(work)).limit(runs).sorted().toArray();
        return times[runs / 2] / NANOS;
    }

    private static long time(Runnable work) {
        var start = SYSTEM.getProcessCpuTime();
        work.run();
        return SYSTEM.getProcessCpuTime() - start;
    }
}
