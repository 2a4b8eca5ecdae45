package org.esep.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.esep.settings.ConfigFolder;

/// What a run is asked for: the folders of the corpus, the reports and the state, the configuration, and the date on
/// which everything is told (today where none is given).
public record RunOptions(Path corpus, Path reports, Path state, ConfigFolder config, Optional<LocalDate> asOf) {}
