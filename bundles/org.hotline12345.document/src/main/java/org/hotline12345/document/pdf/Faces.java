package org.hotline12345.document.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The fonts of a document in the order in which they are asked for a character. */
final class Faces implements Closeable {

    /** 〓, which printers set where they have no type; the font in the bundle has it. */
    static final int NO_TYPE = 0x3013;

    private final List<Face> faces = new ArrayList<>();
    private final Set<Integer> missing = new TreeSet<>();

    Faces(PDDocument document, List<FontFile> files) throws IOException {
        for (FontFile file : files) {
            faces.add(new Face(document, file));
        }
    }

    /** The character itself, or {@link #NO_TYPE} where no font has it. */
    int printed(int codePoint) {
        if (faces.stream().anyMatch(it -> it.has(codePoint))) {
            return codePoint;
        }
        missing.add(codePoint);
        return NO_TYPE;
    }

    /** The font for what {@link #printed} gave. */
    Face of(int codePoint) {
        return faces.stream().filter(it -> it.has(codePoint)).findFirst().orElseThrow();
    }

    /** The characters that no font had, such as {@code U+2A6D6}; empty where none was missing. */
    String missing() {
        return missing.stream().map("U+%04X"::formatted).collect(Collectors.joining(" "));
    }

    @Override
    public void close() throws IOException {
        for (Face face : faces) {
            face.close();
        }
    }
}
