package org.esep.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import net.jpountz.lz4.LZ4CompressorWithLength;
import net.jpountz.lz4.LZ4DecompressorWithLength;
import net.jpountz.lz4.LZ4Factory;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.smile.SmileFactory;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.smile.SmileWriteFeature;
import tools.jackson.module.blackbird.BlackbirdModule;

import org.esep.fact.Claim;

/// Records as JSON in the columns of rows, or packed: as Smile, the binary form of JSON, in which equal strings stand once,
/// with LZ4, which takes a fifth of the time of deflating.
final class Rows {

    private static final JsonMapper MAPPER = mapper(JsonMapper.builder());
    private static final SmileMapper PACKER = mapper(SmileMapper.builder(
            SmileFactory.builder().enable(SmileWriteFeature.CHECK_SHARED_STRING_VALUES).build()));
    private static final LZ4Factory LZ4 = LZ4Factory.safeInstance();
    private static final LZ4CompressorWithLength SHORTEN = new LZ4CompressorWithLength(LZ4.fastCompressor());
    private static final LZ4DecompressorWithLength LENGTHEN = new LZ4DecompressorWithLength(LZ4.safeDecompressor());

    private Rows() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Typed {}

    private static <M extends ObjectMapper, B extends MapperBuilder<M, B>> M mapper(B builder) {
        return builder.addMixIn(Claim.class, Typed.class)
                .addModule(new SimpleModule().addDeserializer(String.class, new SharedStrings()))
                .addModule(new BlackbirdModule())
                .changeDefaultVisibility(all -> all.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY).withGetterVisibility(Visibility.ANY)
                        .withCreatorVisibility(Visibility.ANY))
                .build();
    }

    static String write(Object record) {
        return MAPPER.writeValueAsString(record);
    }

    /// The same packed.
    static byte[] pack(Object record) {
        return shorten(PACKER.writeValueAsBytes(record));
    }

    static <T> T unpack(byte[] packed, Class<T> type) {
        return PACKER.readValue(lengthen(packed), type);
    }

    static byte[] shorten(byte[] bytes) {
        return SHORTEN.compress(bytes);
    }

    static byte[] lengthen(byte[] bytes) {
        return LENGTHEN.decompress(bytes);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
