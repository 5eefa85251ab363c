package org.hotline12345.document.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.hotline12345.document.PaperWriter;
import org.hotline12345.document.paper.Paper;

/** Documents as the writers give them. */
public final class Documents {

    private Documents() {}

    public static byte[] written(PaperWriter writer, Paper paper, LocalDate date) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writer.write(paper, date, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text without the blanks and ends of lines that only the page has made. */
    public static String packed(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}
