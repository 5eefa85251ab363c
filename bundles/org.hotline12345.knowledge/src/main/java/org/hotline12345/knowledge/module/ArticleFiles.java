package org.hotline12345.knowledge.module;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The article files of one bundle. A broken one is reported and left out; the others count.
 *
 * @param articles what the others bring
 * @param broken why one is left out, in Chinese, by its name
 */
record ArticleFiles(List<BroughtArticle> articles, Map<String, String> broken) {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleFiles.class);

    static ArticleFiles read(String bundle, Collection<URL> files) {
        ArticleFiles read = new ArticleFiles(new ArrayList<>(), new LinkedHashMap<>());
        files.forEach(it -> read.read(bundle, it));
        return read;
    }

    private void read(String bundle, URL file) {
        String path = file.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        try (InputStream text = file.openStream()) {
            articles.add(ArticleFile.read(name, text));
        } catch (BrokenArticle | IOException e) {
            LOG.error("Article {} of bundle {} is left out, {}", path, bundle, e.getMessage());
            broken.put(name, e.getMessage());
        }
    }
}
