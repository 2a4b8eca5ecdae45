package org.esep.report.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.JsonpCharacterEscapes;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// How JSON is written: UTF-8 without byte order mark, numbers without exponent, line separators inside text escaped.
/// Half a surrogate pair becomes a question mark and never ends a run. Streams stay open: they are the caller's.
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .characterEscapes(JsonpCharacterEscapes.instance())
            .build()).disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES).build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final PrettyPrinter PRETTY = new DefaultPrettyPrinter().withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);

    private Json() {}

    /// One object a line; an empty Optional is written as null.
    static void lines(Stream<Map<String, Object>> objects, OutputStream out) throws IOException {
        var writer = writer(out);
        for (var object : (Iterable<Map<String, Object>>) objects::iterator) {
            writer.write(MAPPER.writeValueAsString(object));
            writer.write('\n');
        }
        writer.flush();
    }

    /// One object over several lines, for people to read too.
    static void document(Object object, OutputStream out) throws IOException {
        var writer = writer(out);
        writer.write(MAPPER.writer().with(PRETTY).writeValueAsString(object));
        writer.write('\n');
        writer.flush();
    }

    /// The value that a text holds, or none where it is no such value or no JSON at all.
    static <T> Optional<T> find(String text, Class<T> type) {
        try {
            return Optional.of(MAPPER.readValue(text, type));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /// The value that a document holds, or none where it is no such value or no JSON at all.
    static <T> Optional<T> find(InputStream in, Class<T> type) {
        try {
            return Optional.of(MAPPER.readValue(in, type));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
