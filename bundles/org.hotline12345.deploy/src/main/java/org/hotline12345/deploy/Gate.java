package org.hotline12345.deploy;

import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.apache.felix.fileinstall.ArtifactListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes modules that are too large out of the hands of those who would install them: whoever reads a descriptor takes it into
 * memory, and a small file can become a large one. Asked before all others, each time that a file has come or changed.
 */
@Component(
        service = {ArtifactInstaller.class, ArtifactListener.class},
        configurationPid = "org.hotline12345.deploy",
        property = "service.ranking:Integer=1000")
@Designate(ocd = GateSettings.class)
public final class Gate implements ArtifactInstaller {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final Scales scales;
    private final Map<File, String> refused = new ConcurrentHashMap<>();

    @Activate
    public Gate(GateSettings settings) {
        this(new Scales(settings.mostMegabytes() * 1024L * 1024L, settings.mostDescriptorKilobytes() * 1024L));
    }

    Gate(Scales scales) {
        this.scales = scales;
    }

    /** Whether it is too large; what cannot be read is left to those who would install it, and say why they do not. */
    @Override
    public boolean canHandle(File module) {
        if (!Scales.weigh(module.getName())) {
            return false;
        }
        try {
            Optional<String> wrong = scales.tooLarge(module);
            wrong.ifPresent(it -> refused.put(module, it));
            return wrong.isPresent();
        } catch (IOException | IllegalArgumentException e) {
            LOG.debug("{} cannot be weighed", module, e);
            return false;
        }
    }

    @Override
    public void install(File module) {
        LOG.error(
                "The module {} is not installed: {}. Make it smaller, or raise the limit in org.hotline12345.deploy",
                module.getName(),
                refused.getOrDefault(module, "it is too large"));
    }

    @Override
    public void update(File module) {
        install(module);
    }

    @Override
    public void uninstall(File module) {
        refused.remove(module);
    }
}
