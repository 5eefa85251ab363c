package org.hotline12345.document.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hotline12345.document.PaperWriter;
import org.hotline12345.document.paper.Paper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Writes papers as .docx. Fonts are named, not put inside: those that the standard asks for belong to whoever has bought
 * them.
 */
@Component(property = PaperWriter.FORMAT + "=docx")
public final class DocxWriter implements PaperWriter {

    @Activate
    public DocxWriter() {}

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public void write(Paper paper, LocalDate date, OutputStream out) throws IOException {
        Parts parts = new Parts(out);
        parts.addFixed("[Content_Types].xml", "content-types.xml");
        parts.addFixed("_rels/.rels", "package-rels.xml");
        parts.add("docProps/core.xml", properties(paper));
        parts.add("word/document.xml", MainPart.of(paper));
        parts.addFixed("word/_rels/document.xml.rels", "document-rels.xml");
        parts.add("word/styles.xml", Styles.part());
        parts.addFixed("word/settings.xml", "settings.xml");
        parts.addFixed("word/fontTable.xml", "font-table.xml");
        parts.addFixed("word/footer-odd.xml", "footer-odd.xml");
        parts.addFixed("word/footer-even.xml", "footer-even.xml");
        parts.finish();
    }

    private static byte[] properties(Paper paper) {
        Map<String, String> namespaces = new LinkedHashMap<>();
        namespaces.put("cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        namespaces.put("dc", "http://purl.org/dc/elements/1.1/");
        return new Xml("cp:coreProperties", namespaces)
                .open("dc:title")
                .text(paper.title())
                .close()
                .open("dc:language")
                .text("zh-CN")
                .close()
                .bytes();
    }
}
