package org.hotline12345.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The notice files of one bundle. A broken one is reported and left out; the others count. */
final class NoticeFiles {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeFiles.class);

    private NoticeFiles() {}

    static List<Notice> read(String bundle, Collection<URL> files) {
        return files.stream()
                .map(file -> read(bundle, file))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Notice> read(String bundle, URL file) {
        try (InputStream text = file.openStream()) {
            return Optional.of(NoticeReader.read(text));
        } catch (BrokenNotice | IOException e) {
            LOG.error("Notice {} of bundle {} is ignored, {}", file.getPath(), bundle, e.getMessage());
            return Optional.empty();
        }
    }
}
