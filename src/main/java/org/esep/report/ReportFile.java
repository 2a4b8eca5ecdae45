package org.esep.report;

import java.util.Optional;

import org.esep.iati.Country;

/// A report to write: its language (ISO 639-1) and the country that it is about, or the whole portfolio.
public record ReportFile(Report report, String language, Optional<Country> country) implements Comparable<ReportFile> {

    /// The path inside a published folder.
    public String path() {
        return report.path(language, country);
    }

    @Override
    public int compareTo(ReportFile other) {
        return path().compareTo(other.path());
    }
}
