package org.hotline12345.assessment.circular.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.assessment.api.CircularWriter;
import org.hotline12345.assessment.circular.Composition;
import org.hotline12345.document.PaperWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes circulars as PDF. The same circular gives the same bytes. */
@Component(property = CircularWriter.FORMAT + "=pdf")
public final class PdfCircular implements CircularWriter {

    private final PaperWriter papers;

    @Activate
    public PdfCircular(@Reference(target = "(" + PaperWriter.FORMAT + "=pdf)") PaperWriter papers) {
        this.papers = papers;
    }

    @Override
    public String format() {
        return papers.format();
    }

    @Override
    public String mediaType() {
        return papers.mediaType();
    }

    @Override
    public void write(Circular circular, OutputStream out) throws IOException {
        papers.write(Composition.of(circular), circular.date(), out);
    }
}
