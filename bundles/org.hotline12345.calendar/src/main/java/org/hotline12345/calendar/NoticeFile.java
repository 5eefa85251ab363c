package org.hotline12345.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A notice file of a bundle. A broken one is reported and left out; the others count.
 *
 * @param name without its folder
 * @param notice what it says; empty where it is left out
 * @param trouble why it is left out, in Chinese
 */
record NoticeFile(String name, Optional<Notice> notice, Optional<String> trouble) {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeFile.class);

    static List<NoticeFile> read(String bundle, Collection<URL> files) {
        return files.stream().map(file -> read(bundle, file)).toList();
    }

    /** What the files say that are not left out. */
    static List<Notice> notices(List<NoticeFile> files) {
        return files.stream().map(NoticeFile::notice).flatMap(Optional::stream).toList();
    }

    private static NoticeFile read(String bundle, URL file) {
        String path = file.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        try (InputStream text = file.openStream()) {
            return new NoticeFile(name, Optional.of(NoticeReader.read(text)), Optional.empty());
        } catch (BrokenNotice | IOException e) {
            LOG.error("Notice {} of bundle {} is ignored, {}", path, bundle, e.getMessage());
            return new NoticeFile(name, Optional.empty(), Optional.of("没有采用。" + e.getMessage()));
        }
    }
}
