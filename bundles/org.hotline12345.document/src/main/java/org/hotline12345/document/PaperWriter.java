package org.hotline12345.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.hotline12345.document.paper.Paper;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes a {@link Paper} as a document of one format. A service with the property {@link #FORMAT}. Safe for any thread.
 *
 * <p>The same paper of the same date gives the same bytes, on any node.
 */
@ProviderType
public interface PaperWriter {

    /** Service property: the format that it writes. */
    String FORMAT = "hotline.document.format";

    /** Small letters, as the ending of a file: {@code docx}, {@code pdf}. */
    String format();

    /** Of the document, such as {@code application/pdf}. */
    String mediaType();

    /**
     * Writes the whole document and leaves {@code out} open.
     *
     * @param date of the paper, 成文日期
     * @throws IOException where {@code out} takes no more
     */
    void write(Paper paper, LocalDate date, OutputStream out) throws IOException;
}
