package org.esep.report;

import java.util.Optional;

import org.esep.iati.Country;
import org.esep.report.words.Words;

/// The reports that people open, one of all countries and one a country, in each language that has words for it. To
/// add one: a class with a public `write`, a row here, and its words.
public enum Report {
    WORKBOOK("workbooks", "xlsx", "workbook"), BRIEFING("briefings", "pdf", "briefing");

    private final String folder;
    private final String ending;
    private final String words;

    Report(String folder, String ending, String words) {
        this.folder = folder;
        this.ending = ending;
        this.words = words;
    }

    /// The path inside a published folder, `workbooks/en/KZ.xlsx` or `workbooks/en/overview.xlsx`.
    String path(String language, Optional<Country> country) {
        return folder + "/" + language + "/" + country.map(Country::code).orElse("overview") + "." + ending;
    }

    /// Whether there are words for it in this language (ISO 639-1).
    public boolean speaks(String language) {
        return Words.exist(words, language);
    }
}
