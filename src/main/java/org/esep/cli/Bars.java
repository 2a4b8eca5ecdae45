package org.esep.cli;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

import org.esep.job.Progress;

/// A bar for each step on a terminal, with count, rate and the time left.
record Bars(AtomicReference<Optional<ProgressBar>> bar) implements Progress {

    Bars() {
        this(new AtomicReference<>(Optional.empty()));
    }

    @Override
    public void start(String step, long total) {
        end();
        bar.set(Optional.of(new ProgressBarBuilder().setTaskName(step).setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII).showSpeed().setUpdateIntervalMillis(100).build()));
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
