package org.esep.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

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

    /// The same as deflated bytes, of which there are about a tenth.
    static byte[] pack(Object record) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(bytes, deflater)) {
            MAPPER.writeValue(out, record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    static <T> T unpack(byte[] packed, Class<T> type) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> List<T> unpackAll(byte[] packed, Class<T> type) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return MAPPER.readerForListOf(type).<List<T>>readValue(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

}
