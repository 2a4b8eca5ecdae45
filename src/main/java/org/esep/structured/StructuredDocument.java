package org.esep.structured;

import java.util.List;

import org.esep.fact.Document;
import org.esep.fact.Notice;

/// A document of structured data that was read to its end, and what was odd about it. Of notices of one code only the first
/// ones are told one by one, the rest as a number.
public record StructuredDocument(Document document, List<Notice> notices) {

    public StructuredDocument {
        notices = List.copyOf(notices);
    }
}
