package org.hotline12345.deploy;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Weighs a module by unpacking it, entry by entry, and stops where it is too large: what a file says of its own size is not
 * believed. Bundles inside a KAR are weighed with it. Nothing is kept in memory.
 *
 * @param most bytes of the whole
 * @param mostOfDescriptor bytes of one descriptor, which its readers take into memory as a whole
 */
record Scales(long most, long mostOfDescriptor) {

    private static final Pattern DESCRIPTOR = Pattern.compile("(META-INF|OSGI-INF|HOTLINE-INF)/.*");
    private static final Pattern ARCHIVE = Pattern.compile(".*\\.(jar|war|kar|zip)", Pattern.CASE_INSENSITIVE);

    /** A bundle in a KAR, and no deeper: nobody unpacks what lies in a bundle. */
    private static final int DEEPEST = 1;

    /** Whether a file of this name is weighed. */
    static boolean weigh(String name) {
        return ARCHIVE.matcher(name).matches();
    }

    /**
     * What is too large, in a sentence; empty where nothing is.
     *
     * @throws IOException where it is no archive that can be read
     */
    Optional<String> tooLarge(File module) throws IOException {
        try (InputStream file = new FileInputStream(module)) {
            return new Weighing().tooLarge(file, 0);
        }
    }

    /** One weighing, which adds up. */
    private final class Weighing {

        private final byte[] buffer = new byte[64 * 1024];
        private long weighed;

        private Optional<String> tooLarge(InputStream archive, int depth) throws IOException {
            // Not closed: what is inside of another goes on in it.
            ZipInputStream entries = new ZipInputStream(archive);
            Optional<String> found = Optional.empty();
            for (ZipEntry each = entries.getNextEntry();
                    each != null && found.isEmpty();
                    each = found.isEmpty() ? entries.getNextEntry() : null) {
                boolean inside = depth < DEEPEST && ARCHIVE.matcher(each.getName()).matches();
                found = inside ? tooLarge(entries, depth + 1) : tooLarge(entries, each.getName());
            }
            return found;
        }

        private Optional<String> tooLarge(InputStream content, String name) throws IOException {
            long limit = DESCRIPTOR.matcher(name).matches() ? mostOfDescriptor : most;
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                weighed += read;
                if (size > limit) {
                    return Optional.of(name + " has more than " + limit / 1024 + " KB");
                }
                if (weighed > most) {
                    return Optional.of("unpacked it has more than " + most / 1024 + " KB");
                }
            }
            return Optional.empty();
        }
    }
}
