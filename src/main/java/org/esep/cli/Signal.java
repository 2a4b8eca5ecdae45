package org.esep.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.esep.job.ReportingJob;

/// What a run does when the process is told to end, by SIGTERM or Ctrl-C: it stops at the next thing that it does. One that
/// is still busy after nine seconds is cut off, which costs it no more than what it had not kept yet.
final class Signal implements AutoCloseable {

    private static final int PATIENCE = 9;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    private Signal(ReportingJob job, PrintWriter err) {
        this.hook = Thread.ofPlatform().name("signal").unstarted(() -> stop(job, err));
    }

    static Signal to(ReportingJob job, PrintWriter err) {
        var signal = new Signal(job, err);
        Runtime.getRuntime().addShutdownHook(signal.hook);
        return signal;
    }

    private void stop(ReportingJob job, PrintWriter err) {
        err.println("Told to end; the reports published before are untouched, and the next start goes on from here.");
        job.stop();
        try {
            var _ = ended.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// The run has ended.
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The process is ending.
        }
    }
}
