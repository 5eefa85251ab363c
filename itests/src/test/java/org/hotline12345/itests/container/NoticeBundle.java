package org.hotline12345.itests.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A bundle of one notice of the city, as its office would make one: a manifest and a file. */
public final class NoticeBundle {

    public static final String NAME = "org.example.notice";

    private static final String NOTICE = """
            layer,CITY
            place,650400
            issuer,吐鲁番市
            year,%d
            title,吐鲁番市人民政府关于葡萄节放假的通知
            %s,OFF,葡萄节
            """;

    private NoticeBundle() {}

    /** Says that {@code day} is no working day. */
    public static Path off(LocalDate day) throws IOException {
        Manifest manifest = new Manifest();
        Attributes head = manifest.getMainAttributes();
        head.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        head.putValue("Bundle-ManifestVersion", "2");
        head.putValue("Bundle-SymbolicName", NAME);
        head.putValue("Bundle-Version", "1.0.0");
        Path jar = Files.createTempDirectory("notice").resolve("notice.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream bundle = new JarOutputStream(file, manifest)) {
            bundle.putNextEntry(new ZipEntry("HOTLINE-INF/calendar/city-notice.csv"));
            bundle.write(NOTICE.formatted(day.getYear(), day).getBytes(UTF_8));
        }
        return jar;
    }
}
