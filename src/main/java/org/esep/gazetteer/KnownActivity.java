package org.esep.gazetteer;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.esep.iati.ActivityKind;

/// An activity that the gazetteer knows. `names` by language (ISO 639-1), the first of each the one to show; `parent`
/// is the id of another entry; `source` is the public page, other than the corpus, that attests it.
public record KnownActivity(String id, SortedMap<String, List<String>> names, List<String> acronyms, ActivityKind kind,
        Optional<String> parent, String source) {

    public KnownActivity {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        acronyms = List.copyOf(acronyms);
    }
}
