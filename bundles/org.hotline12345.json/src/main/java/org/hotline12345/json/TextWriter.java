package org.hotline12345.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.util.function.Function;

/** Writes a value as a string. */
final class TextWriter<T> extends StdScalarSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<T, String> writing;

    TextWriter(Class<T> type, Function<T, String> writing) {
        super(type);
        this.writing = writing;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeString(writing.apply(value));
    }
}
