package org.hotline12345.assessment.api;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * SPI. Who writes a {@link Circular} as a document of one format.
 *
 * <p><b>Register</b> it as a service with the property {@link #FORMAT}, the same as {@link #format()}. Of two with one format the
 * one of higher service ranking is asked, and of equal ones the earlier. Where there is none, a request for the format is
 * answered with 503 and the name of the feature that brings one.
 *
 * <p><b>Called</b> on a thread of the platform, outside any transaction, by several threads at once. The same circular gives
 * the same document. It may take 20 seconds, then its thread is interrupted. <b>An exception</b> or an error, a late document or
 * an empty one is answered with 503 and the cause; nothing was changed, and the text of what was thrown stands in the log. After
 * three failures in a row it is left alone for a minute.
 */
@ConsumerType
public interface CircularWriter {

    /** Service property: the format that it writes. */
    String FORMAT = "hotline.circular.format";

    /** Small letters, as the ending of a file: {@code docx}, {@code pdf}. */
    String format();

    /** Of the document, such as {@code application/pdf}. */
    String mediaType();

    /**
     * Writes the whole document and leaves {@code out} open.
     *
     * @throws IOException where {@code out} takes no more
     */
    void write(Circular circular, OutputStream out) throws IOException;
}
