package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

import org.esep.iati.Coded;

/// The JSON Schemas (draft 2020-12) that say what a line of each JSON Lines file holds and what its fields mean.
enum LineSchema implements Coded {
    FACTS, PROGRAMMES, ORGANISATIONS;

    private static final String ENDING = ".schema.json";

    /// Below `data/`.
    String path() {
        return "schemas/" + code() + ENDING;
    }

    void write(OutputStream out) throws IOException {
        try (var in = Objects.requireNonNull(LineSchema.class.getResourceAsStream(code() + ENDING))) {
            in.transferTo(out);
        }
    }
}
