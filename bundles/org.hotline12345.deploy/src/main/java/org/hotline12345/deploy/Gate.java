package org.hotline12345.deploy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.apache.felix.fileinstall.ArtifactListener;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes modules out of the hands of those who would install them where that would harm others: those that are too large, since
 * whoever reads a descriptor takes it into memory, and those that call themselves as another bundle, which would be replaced by
 * them. Asked before all others, each time that a file has come or changed.
 */
@Component(
        service = {ArtifactInstaller.class, ArtifactListener.class},
        configurationPid = "org.hotline12345.deploy",
        property = "service.ranking:Integer=1000")
@Designate(ocd = GateSettings.class)
public final class Gate implements ArtifactInstaller {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final Scales scales;
    private final Function<Identity, Optional<String>> installed;
    private final Map<File, String> refused = new ConcurrentHashMap<>();

    @Activate
    public Gate(BundleContext context, GateSettings settings) {
        this(
                new Scales(settings.mostMegabytes() * 1024L * 1024L, settings.mostDescriptorKilobytes() * 1024L),
                identity -> Arrays.stream(context.getBundles())
                        .filter(it -> identity.name().equals(it.getSymbolicName()))
                        .filter(it -> identity.version().equals(it.getVersion()))
                        .map(Bundle::getLocation)
                        .findFirst());
    }

    /** @param installed from where the bundle of a name and version was installed; empty where there is none */
    Gate(Scales scales, Function<Identity, Optional<String>> installed) {
        this.scales = scales;
        this.installed = installed;
    }

    /** Whether it is refused; what cannot be read is left to those who would install it, and say why they do not. */
    @Override
    public boolean canHandle(File module) {
        if (!Scales.weigh(module.getName())) {
            return false;
        }
        try {
            Optional<String> wrong = scales.tooLarge(module).or(() -> twin(module));
            wrong.ifPresent(it -> refused.put(module, it));
            return wrong.isPresent();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            LOG.debug("{} cannot be looked at", module, e);
            return false;
        }
    }

    /** Where there is a bundle of its name and version already, and from elsewhere: it would be replaced. */
    private Optional<String> twin(File module) {
        try {
            String own = module.toURI().toString();
            return Identity.of(module)
                    .flatMap(identity -> installed.apply(identity)
                            .filter(it -> !it.equals(own))
                            .map(it -> identity + " is installed already, from " + it));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void install(File module) {
        LOG.error(
                "The module {} is not installed: {}. Mend it and put it here again; limits are in org.hotline12345.deploy",
                module.getName(),
                refused.get(module));
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
