package org.esep.settings;

import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectMapper;

/// Finds the line of a value by the keys and positions that lead to it.
final class PathLine {

    private final JsonParser parser;
    private int line = 1;

    private PathLine(JsonParser parser) {
        this.parser = parser;
    }

    /// The line of the last thing on the path that is there: an entry that lacks a key begins on it.
    static int of(ObjectMapper mapper, String text, List<JacksonException.Reference> path) {
        try (var parser = mapper.createParser(text)) {
            var found = new PathLine(parser);
            parser.nextToken();
            for (var step : path) {
                if (!found.enters(step)) {
                    break;
                }
            }
            return found.line;
        }
    }

    /// Goes on to the value behind a key or at a position of what the parser stands on.
    private boolean enters(JacksonException.Reference step) {
        return step.getPropertyName() == null ? toPosition(step.getIndex()) : toKey(step.getPropertyName());
    }

    private boolean toPosition(int position) {
        var token = parser.nextToken();
        for (var at = 0; at < position && token != JsonToken.END_ARRAY; at++) {
            parser.skipChildren();
            token = parser.nextToken();
        }
        return stands(token != JsonToken.END_ARRAY);
    }

    private boolean toKey(String key) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            if (key.equals(parser.currentName())) {
                var found = stands(true);
                parser.nextToken();
                return found;
            }
            parser.nextToken();
            parser.skipChildren();
        }
        return false;
    }

    private boolean stands(boolean found) {
        if (found) {
            line = parser.currentTokenLocation().getLineNr();
        }
        return found;
    }
}
