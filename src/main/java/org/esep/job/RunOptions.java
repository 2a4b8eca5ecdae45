package org.esep.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.esep.settings.ConfigFolder;
import org.esep.settings.Definition;

/// What a run is asked for: the folders of the corpus, the reports and the state, the configuration, the date on which
/// everything is told (today where none is given), and the definition of the schedule that differs from all this.
public record RunOptions(Path corpus, Path reports, Path state, ConfigFolder config, Optional<LocalDate> asOf,
        Optional<Definition> definition) {

    public RunOptions(Path corpus, Path reports, Path state, ConfigFolder config, Optional<LocalDate> asOf) {
        this(corpus, reports, state, config, asOf, Optional.empty());
    }

    /// The same for a run of a definition on a day.
    RunOptions of(Definition other, LocalDate day) {
        return new RunOptions(other.corpus().orElse(corpus), other.reports(reports), state, config, Optional.of(day),
                Optional.of(other));
    }

    /// The schema of the tables; none is the first one of the database.
    Optional<String> schema() {
        return definition.flatMap(Definition::schema);
    }
}
