package org.esep.report;

import java.io.IOException;
import java.io.OutputStream;

import org.esep.aggregate.Ledger;
import org.esep.report.excel.Workbook;
import org.esep.report.pdf.Briefing;
import org.esep.report.words.Words;
import org.esep.settings.WorkbookSettings;

/// The reports that people open, one of all countries, one a country and one a programme, in each language that has words for it. To
/// add one: a class with a public `write`, a row here, and its words.
public enum Report {
    WORKBOOK("workbooks", "xlsx", "workbook", Workbook::write),
    BRIEFING("briefings", "pdf", "briefing", (ledger, words, _, out) -> Briefing.write(ledger, words, out));

    private final String folder;
    private final String ending;
    private final String words;
    private final Writing writing;

    Report(String folder, String ending, String words, Writing writing) {
        this.folder = folder;
        this.ending = ending;
        this.words = words;
        this.writing = writing;
    }

    @FunctionalInterface
    private interface Writing {

        void write(Ledger ledger, Words words, WorkbookSettings workbooks, OutputStream out) throws IOException;
    }

    /// Writes the report in a language (ISO 639-1), a workbook by these settings; the stream stays open.
    public void write(Ledger ledger, String language, WorkbookSettings workbooks, OutputStream out) throws IOException {
        writing.write(ledger, Words.of(words, language), workbooks, out);
    }

    /// The path inside a published folder, `workbooks/en/KZ.xlsx` or `workbooks/en/overview.xlsx`.
    String path(String language, Subject subject) {
        return folder + "/" + language + "/" + subject.path() + "." + ending;
    }

    /// Whether there are words for it in this language (ISO 639-1).
    public boolean speaks(String language) {
        return Words.exist(words, language);
    }
}
