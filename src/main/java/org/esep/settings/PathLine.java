package org.esep.settings;

import java.util.List;
import java.util.OptionalInt;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectMapper;

/// Finds the line of a value by the keys and positions that lead to it.
final class PathLine {

    private PathLine() {}

    /// The line of the last thing on the path that is there: an entry that lacks a key begins on it.
    static int of(ObjectMapper mapper, String text, List<JacksonException.Reference> path) {
        var line = 1;
        try (var parser = mapper.createParser(text)) {
            parser.nextToken();
            for (var step : path) {
                var next = enter(parser, step);
                if (next.isEmpty()) {
                    return line;
                }
                line = next.getAsInt();
            }
        }
        return line;
    }

    /// Goes on to the value behind a key or at a position of what the parser stands on; its line, where it is there.
    private static OptionalInt enter(JsonParser parser, JacksonException.Reference step) {
        return step.getPropertyName() == null
                ? toPosition(parser, step.getIndex())
                : toKey(parser, step.getPropertyName());
    }

    private static OptionalInt toPosition(JsonParser parser, int position) {
        var token = parser.nextToken();
        for (var at = 0; at < position && token != JsonToken.END_ARRAY; at++) {
            parser.skipChildren();
            token = parser.nextToken();
        }
        return token == JsonToken.END_ARRAY ? OptionalInt.empty() : line(parser);
    }

    private static OptionalInt toKey(JsonParser parser, String key) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            if (key.equals(parser.currentName())) {
                var line = line(parser);
                parser.nextToken();
                return line;
            }
            parser.nextToken();
            parser.skipChildren();
        }
        return OptionalInt.empty();
    }

    private static OptionalInt line(JsonParser parser) {
        return OptionalInt.of(parser.currentTokenLocation().getLineNr());
    }
}
