package org.esep.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

import org.esep.job.Progress;
import org.esep.job.Ticks;

/// How much a run tells while it goes on. Nothing is coloured, be the output a terminal or not. picocli fills the fields.
@SuppressWarnings("NullAway.Init")
final class Telling {

    private static final String THRESHOLD = "logging.threshold.console";

    @ArgGroup
    private final Loudness loudness = new Loudness();

    /// One of both at most.
    static final class Loudness {

        @Option(names = {"-q", "--quiet"}, description = "Tell errors only.")
        private boolean quiet;

        @Option(names = {"-v", "--verbose"}, description = "Tell each notice too, as the log in the state does.")
        private boolean verbose;
    }

    boolean isQuiet() {
        return loudness.quiet;
    }

    /// Where steps tell how far they are; from now on the log tells on the console what is wanted there.
    Progress progress(PrintWriter err) {
        threshold().ifPresent(level -> System.setProperty(THRESHOLD, level));
        if (loudness.quiet) {
            return new Silent();
        }
        return isTerminal() ? new Bars() : new Lines(err, Ticks::nanos);
    }

    private Optional<String> threshold() {
        if (loudness.quiet) {
            return Optional.of("ERROR");
        }
        return loudness.verbose ? Optional.of("DEBUG") : Optional.empty();
    }

    /// A terminal that cannot go back in its line gets lines.
    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
                && !"dumb".equals(System.getenv("TERM"));
    }

    private record Silent() implements Progress {

        @Override
        public void start(String step, long total) {
            // Nothing is told.
        }

        @Override
        public void advance() {
            // Nothing is told.
        }

        @Override
        public void end() {
            // Nothing is told.
        }
    }
}
