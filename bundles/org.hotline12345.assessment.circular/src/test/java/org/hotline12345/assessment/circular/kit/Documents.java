package org.hotline12345.assessment.circular.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.assessment.api.CircularWriter;

/** Documents as the writers give them. */
public final class Documents {

    private Documents() {}

    public static byte[] written(CircularWriter writer, Circular circular) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writer.write(circular, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
