package org.hotline12345.itests.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** What stands in a document that the platform wrote. */
public final class Papers {

    private static final String WRITER = "org.hotline12345.document";

    private Papers() {}

    /** The words of a .docx, one after the other. */
    public static String docx(byte[] document) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), UTF_8).replaceAll("<[^>]*>", "");
                }
            }
        }
        throw new AssertionError("No main part");
    }

    /**
     * The words of a PDF without spaces and page numbers. Read by the library that lies in the bundle which wrote it: there is no
     * other in the container.
     */
    public static String pdf(BundleContext context, byte[] document) throws ReflectiveOperationException, IOException {
        Bundle writer = Arrays.stream(context.getBundles())
                .filter(it -> WRITER.equals(it.getSymbolicName()))
                .findFirst()
                .orElseThrow();
        Class<?> loader = writer.loadClass("org.apache.pdfbox.Loader");
        Class<?> pages = writer.loadClass("org.apache.pdfbox.pdmodel.PDDocument");
        Class<?> stripper = writer.loadClass("org.apache.pdfbox.text.PDFTextStripper");
        try (Closeable read =
                (Closeable) loader.getMethod("loadPDF", byte[].class).invoke(null, (Object) document)) {
            return stripper.getMethod("getText", pages)
                    .invoke(stripper.getConstructor().newInstance(), read)
                    .toString()
                    .replaceAll("— \\d+ —|\\s+", "");
        }
    }
}
