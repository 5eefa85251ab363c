package org.hotline12345.statutes;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.procedure.StatutoryLimit;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.ModuleKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file of limits of a bundle. A broken one is reported and left out as a whole; the others count.
 *
 * @param name without its folder
 * @param limits what it sets
 * @param trouble why it is left out, in Chinese
 */
record StatuteFile(String name, List<StatutoryLimit> limits, Optional<String> trouble) {

    private static final Logger LOG = LoggerFactory.getLogger(StatuteFile.class);

    static List<StatuteFile> read(String bundle, Collection<URL> files) {
        return files.stream().map(file -> read(bundle, file)).toList();
    }

    /** What the files set that are not left out. */
    static List<StatutoryLimit> limits(List<StatuteFile> files) {
        return files.stream().flatMap(it -> it.limits().stream()).toList();
    }

    Contribution contribution(String bundle) {
        return new Contribution(bundle, ModuleKind.LAW, "法定时限 " + name + "（" + limits.size() + " 条）", trouble);
    }

    private static StatuteFile read(String bundle, URL file) {
        String path = file.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        try (InputStream text = file.openStream()) {
            return new StatuteFile(name, StatuteReader.read(text), Optional.empty());
        } catch (BrokenStatutes | IOException e) {
            LOG.error("Limits {} of bundle {} are ignored, {}", path, bundle, e.getMessage());
            return new StatuteFile(name, List.of(), Optional.of("没有采用。" + e.getMessage()));
        }
    }
}
