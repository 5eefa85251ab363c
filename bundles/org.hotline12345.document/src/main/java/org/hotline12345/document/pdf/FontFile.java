package org.hotline12345.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A TrueType font as it lies on disk or in the bundle, read once.
 *
 * @param name where it lies
 * @param content the whole file
 */
record FontFile(String name, byte[] content) {

    /** Han, Latin and what stands between them. */
    static FontFile han() {
        return inside("NotoSerifSC.ttf");
    }

    /** The Arabic script of Uyghur, each letter in the forms of its places. */
    static FontFile uyghur() {
        return inside("NotoNaskhArabic.ttf");
    }

    /**
     * A file of the system.
     *
     * @throws IOException where there is none, or one that can not be put into a PDF
     */
    static FontFile at(Path path) throws IOException {
        FontFile file = new FontFile(path.toString(), Files.readAllBytes(path));
        try (TrueTypeFont font = file.parse()) {
            font.getUnicodeCmapLookup();
        }
        return file;
    }

    /** To be closed once the document is written. */
    TrueTypeFont parse() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(content));
    }

    private static FontFile inside(String name) {
        String path = "/HOTLINE-INF/fonts/" + name;
        try (InputStream in = FontFile.class.getResourceAsStream(path)) {
            return new FontFile(path, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
