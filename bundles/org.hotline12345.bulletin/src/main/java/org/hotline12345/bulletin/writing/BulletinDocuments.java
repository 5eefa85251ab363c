package org.hotline12345.bulletin.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.hotline12345.bulletin.BulletinPage;
import org.hotline12345.document.PaperWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes bulletins as .docx and PDF. Safe for any thread. */
@Component(service = BulletinDocuments.class)
public final class BulletinDocuments {

    private final List<PaperWriter> writers;

    @Activate
    public BulletinDocuments(
            @Reference(target = "(" + PaperWriter.FORMAT + "=docx)") PaperWriter docx,
            @Reference(target = "(" + PaperWriter.FORMAT + "=pdf)") PaperWriter pdf) {
        this.writers = List.of(docx, pdf);
    }

    /**
     * A document.
     *
     * @param mediaType such as {@code application/pdf}
     * @param content all of it; the same bytes for the same bulletin and reader
     */
    public record Written(String mediaType, byte[] content) {}

    /** Of a format, {@code docx} or {@code pdf}; empty where it is another. */
    public Optional<Written> of(BulletinPage page, String format) {
        return writers.stream()
                .filter(it -> it.format().equals(format))
                .findFirst()
                .map(it -> new Written(it.mediaType(), written(it, page)));
    }

    private static byte[] written(PaperWriter writer, BulletinPage page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(Composition.of(page), Composition.date(page.bulletin()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
