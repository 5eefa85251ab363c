package org.hotline12345.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** Reads a value from a string and from nothing else. */
final class TextReader<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final transient Function<String, T> reading;

    TextReader(Class<T> type, Function<String, T> reading) {
        super(type);
        this.type = type;
        this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return type.cast(context.handleUnexpectedToken(type, parser));
        }
        String text = parser.getText();
        try {
            return reading.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            return type.cast(context.handleWeirdStringValue(type, text, "%s", e.getMessage()));
        }
    }
}
