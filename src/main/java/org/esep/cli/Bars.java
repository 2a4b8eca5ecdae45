package org.esep.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

import org.esep.job.Progress;

/// Progress bars with counts on a terminal, a plain line a step elsewhere.
final class Bars {

    private Bars() {}

    static Progress on(PrintWriter err) {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
                ? new Terminal()
                : new Plain(err);
    }

    /// A line a step.
    record Plain(PrintWriter err) implements Progress {

        @Override
        public void start(String step, long total) {
            err.println(step + ": " + total);
        }

        @Override
        public void advance() {
            // A line for each thing would hide the rest.
        }

        @Override
        public void end() {
            err.flush();
        }
    }

    private record Terminal(AtomicReference<Optional<ProgressBar>> bar) implements Progress {

        private Terminal() {
            this(new AtomicReference<>(Optional.empty()));
        }

        @Override
        public void start(String step, long total) {
            end();
            bar.set(Optional
                    .of(new ProgressBarBuilder().setTaskName(step).setInitialMax(total).setStyle(ProgressBarStyle.ASCII)
                            .setUpdateIntervalMillis(100).build()));
        }

        @Override
        public void advance() {
            bar.get().ifPresent(ProgressBar::step);
        }

        @Override
        public void end() {
            bar.getAndSet(Optional.empty()).ifPresent(ProgressBar::close);
        }
    }
}
