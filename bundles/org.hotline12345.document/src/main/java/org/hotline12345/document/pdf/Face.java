package org.hotline12345.document.pdf;

import java.io.Closeable;
import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of a document. What was written with it is all that goes into the file. */
final class Face implements Closeable {

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final PDFont written;

    Face(PDDocument document, FontFile file) throws IOException {
        this.font = file.parse();
        this.characters = font.getUnicodeCmapLookup();
        this.written = PDType0Font.load(document, font, true);
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    /** How wide a character is where the font has the size 1. */
    double width(int codePoint) throws IOException {
        return (double) font.getAdvanceWidth(characters.getGlyphId(codePoint)) / font.getUnitsPerEm();
    }

    PDFont written() {
        return written;
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
