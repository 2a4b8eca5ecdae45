package org.esep.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import org.esep.job.RunOptions;
import org.esep.settings.ConfigFolder;

/// The options that commands share. picocli fills the fields.
@SuppressWarnings("NullAway.Init")
final class Folders {

    @Option(names = "--corpus", paramLabel = "DIR", defaultValue = "seeds",
            description = "The folder of documents (default: ${DEFAULT-VALUE}).")
    private Path corpus;

    @Option(names = "--reports", paramLabel = "DIR", defaultValue = "reports",
            description = "Where results are published (default: ${DEFAULT-VALUE}).")
    private Path reports;

    @Option(names = "--state", paramLabel = "DIR", defaultValue = ".esep",
            description = "Where the state between runs is kept (default: ${DEFAULT-VALUE}).")
    private Path state;

    @Option(names = "--config", paramLabel = "DIR", defaultValue = "${env:ESEP_CONFIG}",
            description = "A folder of configuration laid over the packaged one (default: $ESEP_CONFIG).")
    private @Nullable Path config;

    @Option(names = "--as-of", paramLabel = "DATE", converter = Day.class,
            description = "The day on which everything is told, such as 2026-11-24 (default: today).")
    private @Nullable LocalDate asOf;

    /// Reads an ISO date.
    private static final class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException _) {
                throw new TypeConversionException("'" + value + "' is not a date such as 2026-11-24");
            }
        }
    }

    RunOptions options() {
        return new RunOptions(corpus, reports, state, config(), Optional.ofNullable(asOf));
    }

    ConfigFolder config() {
        return config == null || config.toString().isEmpty() ? ConfigFolder.packaged() : ConfigFolder.over(config);
    }

    Path reports() {
        return reports;
    }
}
