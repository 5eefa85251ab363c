package org.hotline12345.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF glyph by glyph. */
public final class GlyphReader extends PDFTextStripper {

    /** 26 mm is the narrowest margin; in points. */
    private static final float MARGIN = 26 * 72 / 25.4f - 1;

    private final List<String> missing = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private final Set<String> fonts = new TreeSet<>();
    private final Set<String> notEmbedded = new TreeSet<>();

    @Override
    protected void processTextPosition(TextPosition glyph) {
        PDFont font = glyph.getFont();
        fonts.add(font.getName());
        if (!font.isEmbedded()) {
            notEmbedded.add(font.getName());
        }
        for (int code : glyph.getCharacterCodes()) {
            try {
                if (((PDType0Font) font).codeToGID(code) == 0) {
                    missing.add(glyph.getUnicode());
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        boolean within = glyph.getX() >= MARGIN && glyph.getX() + glyph.getWidth() <= glyph.getPageWidth() - MARGIN;
        if (!within) {
            outside.add(glyph.getUnicode() + " at " + glyph.getX());
        }
        super.processTextPosition(glyph);
    }

    /** Characters for which the font inside has no glyph. */
    public List<String> missing() {
        return missing;
    }

    /** Characters that stand in a margin to the left or right. */
    public List<String> outside() {
        return outside;
    }

    public Set<String> fonts() {
        return fonts;
    }

    public Set<String> notEmbedded() {
        return notEmbedded;
    }
}
