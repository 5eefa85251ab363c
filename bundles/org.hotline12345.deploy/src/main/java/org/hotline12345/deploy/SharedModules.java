package org.hotline12345.deploy;

import java.io.IOException;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the folder of modules that all nodes share, where the environment names one in {@code HOTLINE_MODULES}. What comes,
 * changes or goes there does so on each node; a node that was down catches up when it starts.
 */
@Component(
        service = {},
        immediate = true)
public final class SharedModules {

    private static final Logger LOG = LoggerFactory.getLogger(SharedModules.class);
    private static final String VARIABLE = "HOTLINE_MODULES";

    /**
     * KARs are left out: Karaf does not find out at its start that one was taken away while it was down. Hidden files are
     * copies that are not whole yet.
     */
    private static final String BUNDLES_AND_FEATURES = "[^.].*\\.(jar|war|xml)";

    private static final Map<String, String> SETTINGS = Map.of(
            "felix.fileinstall.filter", BUNDLES_AND_FEATURES,
            // Linux tells nobody of what another machine has written on a share: it must be looked for.
            "felix.fileinstall.disableNio2", "true",
            "felix.fileinstall.tmpdir", "${karaf.data}/generated-bundles",
            "felix.fileinstall.poll", "1000",
            "felix.fileinstall.start.level", "80",
            "felix.fileinstall.active.level", "80",
            "felix.fileinstall.log.level", "3",
            "felix.fileinstall.optionalImportRefreshScope", "none",
            "felix.fileinstall.fragmentRefreshScope", "none");

    @Activate
    public SharedModules(@Reference ConfigurationAdmin configurations) throws IOException {
        Configuration watch = configurations.getFactoryConfiguration("org.apache.felix.fileinstall", "modules", "?");
        Optional<String> folder = Optional.ofNullable(System.getenv(VARIABLE)).filter(it -> !it.isBlank());
        if (folder.isEmpty()) {
            watch.delete();
            return;
        }
        Dictionary<String, Object> settings = new Hashtable<>(SETTINGS);
        settings.put("felix.fileinstall.dir", folder.get());
        watch.updateIfDifferent(settings);
        LOG.info("Modules that all nodes share are taken from {}", folder.get());
    }
}
