package org.esep.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads YAML of the configuration into records; an unknown key is an error, so that a typing mistake is told.
public final class Yaml {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final YAMLMapper WHOLE = MAPPER.rebuild()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private Yaml() {}

    /// A file that is one record with every key. A key that is not known is told before one that is missing.
    public static <T> T read(String file, String text, Class<T> type) {
        readSome(file, text, type);
        return told(file, text, () -> WHOLE.readValue(text, type));
    }

    /// A file that is one record, in which keys may be missing.
    public static <T> T readSome(String file, String text, Class<T> type) {
        return told(file, text, () -> MAPPER.readValue(text, type));
    }

    /// A file that is a list of records, in which keys may be missing, or of values.
    public static <T> List<T> list(String file, String text, Class<T> entry) {
        return told(file, text, () -> MAPPER.readerForListOf(entry).<List<T>>readValue(text));
    }

    /// A file that is a list of records, each with its place.
    public static <T> List<Placed<T>> placed(String file, String text, Class<T> entry) {
        var entries = list(file, text, entry);
        var lines = entryLines(text);
        var placed = new ArrayList<Placed<T>>();
        for (var at = 0; at < entries.size(); at++) {
            placed.add(new Placed<>(new Place(file, lines.get(at)), entries.get(at)));
        }
        return List.copyOf(placed);
    }

    /// The entries of a list that stands under a key, each with its place.
    static <T> List<Placed<T>> placed(String file, String text, String key, List<T> entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(at -> new Placed<>(place(file, text, key, at), entries.get(at))).toList();
    }

    static <T> T read(String file, String text, TypeReference<T> type) {
        return told(file, text, () -> MAPPER.readValue(text, type));
    }

    /// Where a key of a file that is one record is written.
    static Place place(String file, String text, String key) {
        return new Place(file, PathLine.of(MAPPER, text, List.of(new JacksonException.Reference(text, key))));
    }

    /// Where the entry of a list that stands under a key is written.
    static Place place(String file, String text, String key, int at) {
        return new Place(file, PathLine.of(MAPPER, text,
                List.of(new JacksonException.Reference(text, key), new JacksonException.Reference(text, at))));
    }

    /// The lines on which the entries of a list begin.
    private static List<Integer> entryLines(String text) {
        var lines = new ArrayList<Integer>();
        try (var parser = MAPPER.createParser(text)) {
            parser.nextToken();
            for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                lines.add(parser.currentTokenLocation().getLineNr());
                parser.skipChildren();
            }
        }
        return lines;
    }

    private static <T> T told(String file, String text, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (JacksonException e) {
            var reason = YamlReason.of(e);
            throw line(text, e).map(line -> new ConfigurationException(new Place(file, line), reason))
                    .orElseGet(() -> new ConfigurationException(file, reason));
        }
    }

    private static Optional<Integer> line(String text, JacksonException failure) {
        return failure instanceof DatabindException wrong && !wrong.getPath().isEmpty()
                ? Optional.of(PathLine.of(MAPPER, text, wrong.getPath()))
                : Optional.ofNullable(failure.getLocation()).map(place -> place.getLineNr()).filter(line -> line > 0);
    }
}
