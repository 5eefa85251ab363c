package org.hotline12345.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * How values are written as JSON, and how strictly they are read.
 *
 * <p>A record is an object of its components and of nothing else it can tell. Ticket numbers and the ids of units are
 * plain strings; instants are written in Asia/Shanghai, as {@code 2025-03-28T10:00:00+08:00}, and read with any offset;
 * what is absent is left out. Refused are unknown and repeated components, values of another type than asked for, and
 * anything after the end.
 */
public final class Json {

    /** Characters of one text: more than any step may have, so that the law and not the parser answers for its length. */
    private static final int LONGEST_TEXT = 1 << 20;

    private static final int DEEPEST = 50;

    private Json() {}

    /**
     * A mapper for law values and for records made of them; safe for any thread.
     *
     * <p>A new one each time: a mapper remembers the classes it has seen, and those of a bundle that leaves should be
     * forgotten with it. Making one is slow, so make one per component and not per call.
     */
    public static JsonMapper mapper() {
        return JsonMapper.builder(factory())
                .addModules(new Jdk8Module(), new JavaTimeModule(), new LawModule())
                // A record's own methods, such as open() or name(), are no components.
                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.SETTER, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .withCoercionConfigDefaults(each -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        each.setCoercion(shape, CoercionAction.Fail);
                    }
                })
                .build();
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(LONGEST_TEXT)
                        .maxNestingDepth(DEEPEST)
                        .build())
                .build();
    }
}
