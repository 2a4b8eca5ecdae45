package org.esep.report;

import java.io.IOException;
import java.io.OutputStream;

import org.esep.aggregate.Ledger;
import org.esep.settings.WorkbookSettings;

/// A report to write: its language (ISO 639-1) and what it is about.
public record ReportFile(Report report, String language, Subject subject) implements Comparable<ReportFile> {

    /// The path inside a published folder.
    public String path() {
        return report.path(language, subject);
    }

    /// Writes the report, a workbook by these settings; the stream stays open.
    public void write(Ledger ledger, WorkbookSettings workbooks, OutputStream out) throws IOException {
        report.write(ledger, language, workbooks, out);
    }

    @Override
    public int compareTo(ReportFile other) {
        return path().compareTo(other.path());
    }
}
