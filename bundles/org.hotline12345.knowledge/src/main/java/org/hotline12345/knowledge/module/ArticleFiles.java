package org.hotline12345.knowledge.module;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The article files of one bundle. A broken one is reported and left out; the others count. */
final class ArticleFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleFiles.class);

    private ArticleFiles() {}

    static List<BroughtArticle> read(String bundle, Collection<URL> files) {
        return files.stream()
                .map(file -> read(bundle, file))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<BroughtArticle> read(String bundle, URL file) {
        String path = file.getPath();
        try (InputStream text = file.openStream()) {
            return Optional.of(ArticleFile.read(path.substring(path.lastIndexOf('/') + 1), text));
        } catch (BrokenArticle | IOException e) {
            LOG.error("Article {} of bundle {} is left out, {}", path, bundle, e.getMessage());
            return Optional.empty();
        }
    }
}
