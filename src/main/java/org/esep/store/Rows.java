package org.esep.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import org.esep.fact.Claim;

/// Records as JSON in the columns of rows.
final class Rows {

    private static final JsonMapper MAPPER = JsonMapper.builder().addMixIn(Claim.class, Typed.class)
            .addModule(new SimpleModule().addDeserializer(String.class, new SharedStrings()))
            .changeDefaultVisibility(
                    all -> all.withVisibility(com.fasterxml.jackson.annotation.PropertyAccessor.ALL, Visibility.NONE)
                            .withFieldVisibility(Visibility.ANY).withCreatorVisibility(Visibility.ANY))
            .build();

    private Rows() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Typed {}

    static String write(Object record) {
        return MAPPER.writeValueAsString(record);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

}
