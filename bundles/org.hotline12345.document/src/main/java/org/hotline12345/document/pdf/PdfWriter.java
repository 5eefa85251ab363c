package org.hotline12345.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hotline12345.document.PaperWriter;
import org.hotline12345.document.paper.Block;
import org.hotline12345.document.paper.Drawing;
import org.hotline12345.document.paper.Grid;
import org.hotline12345.document.paper.Paper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes papers as PDF. The characters come from the fonts in the bundle, and from fonts of the system where the settings
 * name some; a file that is no TrueType font is left out, and the log says why.
 */
@Component(configurationPid = "org.hotline12345.document", property = PaperWriter.FORMAT + "=pdf")
@Designate(ocd = FontSettings.class)
public final class PdfWriter implements PaperWriter {

    private static final Logger LOG = LoggerFactory.getLogger(PdfWriter.class);
    private static final String LANGUAGE = "zh-CN";

    private final List<FontFile> fonts = new ArrayList<>();

    @Activate
    public PdfWriter(FontSettings settings) {
        add(settings.preferred());
        fonts.add(FontFile.han());
        fonts.add(FontFile.uyghur());
        add(settings.further());
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public void write(Paper paper, LocalDate date, OutputStream out) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                Faces faces = new Faces(document, fonts)) {
            write(paper, document, faces);
            document.getDocumentInformation().setTitle(paper.title());
            document.getDocumentCatalog().setLanguage(LANGUAGE);
            // Else the id of the document would be made of the time of day.
            document.setDocumentId(date.toEpochDay());
            document.save(whole);
            if (!faces.missing().isEmpty()) {
                LOG.warn(
                        "No font has {}; in {} stands 〓 instead. Name a font that has them in the setting \"further\" of"
                                + " org.hotline12345.document",
                        faces.missing(),
                        paper.title());
            }
        }
        whole.writeTo(out);
    }

    private static void write(Paper paper, PDDocument document, Faces faces) throws IOException {
        try (Pages pages = new Pages(document, new Typesetter(faces))) {
            Paragraphs paragraphs = new Paragraphs(pages);
            Grids grids = new Grids(pages);
            Drawings drawings = new Drawings(pages, paragraphs);
            for (Paper.Section section : paper.sections()) {
                pages.turn(section.sheet());
                for (Block block : section.blocks()) {
                    if (block instanceof Block.Text text) {
                        paragraphs.write(text);
                    } else if (block instanceof Block.Rule rule) {
                        paragraphs.write(rule);
                    } else if (block instanceof Grid grid) {
                        grids.write(grid);
                    } else if (block instanceof Drawing drawing) {
                        drawings.write(drawing);
                    }
                }
            }
        }
    }

    private void add(String[] paths) {
        for (String path : paths) {
            try {
                fonts.add(FontFile.at(Path.of(path)));
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("{} is left out: no TrueType font that can be put into a PDF: {}", path, e.toString());
            }
        }
    }
}
