package org.esep.job;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.esep.report.export.Manifest;
import org.esep.settings.ConfigFolder;
import org.esep.settings.Definition;

/// What makes a run the same as another one: as-of date, digests of the corpus and of the whole configuration, version
/// of the program.
record Identity(LocalDate asOf, String corpus, String configuration, String program) {

    private static final String DEVELOPMENT = "development";

    /// The version of the program that is running.
    static String programVersion() {
        return Objects.requireNonNullElse(Identity.class.getPackage().getImplementationVersion(), DEVELOPMENT);
    }

    /// The digest of the configuration as a definition of the schedule lays its settings over it.
    static String configuration(ConfigFolder config, Optional<Definition> definition) {
        var digest = config.digest("");
        return definition.filter(Definition::hasOwnSettings)
                .map(own -> Digest.of(digest + own.languages() + own.reportingCurrency())).orElse(digest);
    }

    boolean isOf(Manifest manifest) {
        return manifest.asOf().equals(asOf) && manifest.corpusDigest().equals(corpus)
                && manifest.configurationDigest().equals(configuration) && manifest.programVersion().equals(program);
    }
}
