package org.esep.corpus;

import java.util.List;

import org.esep.fact.Document;
import org.esep.fact.Notice;

/// The redacted text of a document and its blocks in reading order. Spans of blocks and facts point into `text`.
public record DocumentText(Document document, String text, List<Block> blocks, List<Notice> notices) {

    public DocumentText {
        blocks = List.copyOf(blocks);
        notices = List.copyOf(notices);
    }
}
