package org.esep.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.esep.aggregate.Ledger;
import org.esep.iati.Country;
import org.esep.settings.Pages;

/// A report to write: its language (ISO 639-1) and the country that it is about, or the whole portfolio.
public record ReportFile(Report report, String language, Optional<Country> country) implements Comparable<ReportFile> {

    /// The path inside a published folder.
    public String path() {
        return report.path(language, country);
    }

    /// Writes the report with links to these pages; the stream stays open.
    public void write(Ledger ledger, Pages pages, OutputStream out) throws IOException {
        report.write(ledger, language, pages, out);
    }

    @Override
    public int compareTo(ReportFile other) {
        return path().compareTo(other.path());
    }
}
