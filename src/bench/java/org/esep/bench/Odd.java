package org.esep.bench;

import org.esep.corpus.DocumentText;

/// Makes documents that no one would write, to see that no length of a line or depth of brackets costs too much.
final class Odd {

    private static final String LANGUAGE = "en";

    private Odd() {}

    /// The text of documents in one line without an end of a sentence.
    static DocumentText line(Documents seeds, long bytes) {
        var text = seeds.in(LANGUAGE).one(bytes).text().replaceAll("[.!?;:\\n|]", " ");
        return Documents.paragraph(text, LANGUAGE);
    }

    /// Quotes one behind the other: ten thousand in a megabyte of text.
    static DocumentText quotes(long bytes) {
        return repeated("\u00ABProject of Roads %d\u00BB is paid with EUR %d million and runs until 2027, as many others do, %d ",
                bytes);
    }

    static DocumentText openQuotes(long bytes) {
        return repeated("the \u00ABProject of Roads %d (EUR %d million) \u201CUntil 2027 and %d ", bytes);
    }

    static DocumentText brackets(long bytes) {
        var half = (int) bytes / 2;
        return Documents.paragraph("(".repeat(half) + ")".repeat(half), LANGUAGE);
    }

    private static DocumentText repeated(String form, long bytes) {
        var text = new StringBuilder();
        for (var number = 1; text.length() < bytes; number++) {
            text.append(form.replace("%d", String.valueOf(number)));
        }
        return Documents.paragraph(text.toString(), LANGUAGE);
    }
}
