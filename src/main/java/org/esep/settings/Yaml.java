package org.esep.settings;

import java.util.List;
import java.util.function.Supplier;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads YAML of the configuration into records; an unknown key is an error, so that a typing mistake is told.
public final class Yaml {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Yaml() {}

    /// A file that is one record.
    public static <T> T read(String file, String text, Class<T> type) {
        return told(file, () -> MAPPER.readValue(text, type));
    }

    /// A file that is a list of records.
    public static <T> List<T> list(String file, String text, Class<T> entry) {
        return told(file, () -> MAPPER.readerForListOf(entry).<List<T>>readValue(text));
    }

    static <T> T read(String file, String text, TypeReference<T> type) {
        return told(file, () -> MAPPER.readValue(text, type));
    }

    private static <T> T told(String file, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (JacksonException e) {
            throw new ConfigurationException(file, e.getOriginalMessage());
        }
    }
}
