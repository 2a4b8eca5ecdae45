package org.esep.aggregate;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// How many facts there are: in all, of low confidence, and by the path of their document; and the ids of the
/// organisations that they are about.
public record FactCount(long facts, long doubtful, SortedMap<String, Long> byDocument,
        SortedSet<String> organisations) {

    public static final FactCount NONE = new FactCount(0, 0, new TreeMap<>(), new TreeSet<>());

    public FactCount {
        byDocument = Collections.unmodifiableSortedMap(new TreeMap<>(byDocument));
        organisations = Collections.unmodifiableSortedSet(new TreeSet<>(organisations));
    }

    /// The facts of a document.
    public long of(String document) {
        return byDocument.getOrDefault(document, 0L);
    }
}
