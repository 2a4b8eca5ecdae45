package org.esep.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.esep.iati.Coded;
import org.esep.store.RunRecord;

/// A run as pages show it. Templates call the public methods.
record RunView(RunRecord run, ZoneId zone, boolean canBeRestarted) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

    static String told(Instant moment, ZoneId zone) {
        return TIME.format(moment.atZone(zone));
    }

    public String due() {
        return told(run.due(), zone);
    }

    public Optional<String> started() {
        return run.started().map(moment -> told(moment, zone));
    }

    public Optional<String> ended() {
        return run.ended().map(moment -> told(moment, zone));
    }

    /// Hours, minutes and seconds.
    public Optional<String> duration() {
        return run.duration().map(RunView::told);
    }

    private static String told(Duration duration) {
        return "%d:%02d:%02d".formatted(duration.toHours(), duration.toMinutesPart(), duration.toSecondsPart());
    }

    public String state() {
        return run.state().code();
    }

    public String cause() {
        return run.cause().code();
    }

    public Optional<String> remark() {
        return run.remark().map(Coded::code);
    }

    /// The code of the step, `start` before the first one.
    public String step() {
        return run.step().orElse("start");
    }

    public boolean isGoing() {
        return !run.state().isEnd();
    }

    public boolean isRunning() {
        return run.state() == RunRecord.State.RUNNING;
    }

    public boolean isSkipped() {
        return run.state() == RunRecord.State.SKIPPED;
    }

    public boolean isBroken() {
        return run.canBeRestarted();
    }
}
