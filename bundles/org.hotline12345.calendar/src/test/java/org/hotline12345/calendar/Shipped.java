package org.hotline12345.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The notices as they are shipped, and notices written in a test. */
final class Shipped {

    static final Path FOLDER = Path.of("src", "main", "resources", "HOTLINE-INF", "calendar");
    static final String TURPAN = "650400";

    private Shipped() {}

    static List<URL> files() {
        List<URL> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(FOLDER, "*.csv")) {
            for (Path file : found) {
                files.add(file.toUri().toURL());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static List<Notice> notices() {
        return NoticeFile.notices(NoticeFile.read("shipped", files()));
    }

    static NoticeCalendar turpan() {
        return NoticeCalendar.of(TURPAN, notices());
    }

    static NoticeCalendar national() {
        return NoticeCalendar.of(
                TURPAN,
                notices().stream().filter(it -> it.layer() == Layer.NATIONAL).toList());
    }

    static Notice written(String... lines) throws BrokenNotice {
        try {
            return NoticeReader.read(
                    new ByteArrayInputStream(String.join("\n", lines).getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
