package org.esep.report.published;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.esep.report.export.DataFile;

/// What is in the data of a published folder. `documents` are by path and sorted; `countries` tells for each document
/// the countries of the programmes, envelopes and events that it speaks of.
public record Contents(Programmes programmes, Organisations organisations, Facts facts,
        Map<String, DocumentLine> documents, Map<String, Set<String>> countries) {

    static Contents of(Published published) throws IOException {
        var programmes = Programmes.of(published);
        var reading = new FactReading(programmes);
        var facts = reading.read(LineFile.source(published, DataFile.FACTS));
        var documents = new TreeMap<String, DocumentLine>();
        published.rows(DataFile.DOCUMENTS, DocumentLine::of).forEach(line -> documents.put(line.path(), line));
        return new Contents(programmes, Organisations.of(published), facts,
                Collections.unmodifiableMap(documents), reading.countries());
    }

    /// A document by its path.
    public Optional<DocumentLine> document(String path) {
        return Optional.ofNullable(documents.get(path));
    }

    /// The countries that a document speaks of.
    public Set<String> countries(String document) {
        return countries.getOrDefault(document, Set.of());
    }

    /// The documents in order of their paths.
    public List<DocumentLine> documentLines() {
        return List.copyOf(documents.values());
    }
}
