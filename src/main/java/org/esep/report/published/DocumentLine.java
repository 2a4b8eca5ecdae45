package org.esep.report.published;

import java.util.Optional;

/// A document of the corpus: its path inside it, what is known of its origin, and what was found in it.
public record DocumentLine(String path, String language, String title, Optional<String> publisher,
        Optional<String> published, String state, int facts, Optional<String> copyOf) {

    static DocumentLine of(Row row) {
        return new DocumentLine(row.text("document"), row.text("language"), row.text("title"),
                row.find("publisher"), row.find("published"), row.text("state"), row.count("facts"),
                row.find("copyOf"));
    }
}
