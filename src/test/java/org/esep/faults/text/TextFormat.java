package org.esep.faults.text;

import java.util.function.UnaryOperator;

import org.esep.faults.text.format.Listed;

/// Names one reader of two.
public enum TextFormat {
    LISTED(Listed::read);

    private final UnaryOperator<String> reader;

    TextFormat(UnaryOperator<String> reader) {
        this.reader = reader;
    }

    public String read(String input) {
        return reader.apply(input);
    }
}
