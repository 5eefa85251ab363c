package org.hotline12345.unit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hotline12345.unit.city.CityFile;
import org.hotline12345.unit.city.CityFileBroken;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the city file, and offers it once it can be used. Where it is broken at the start, the log says so once and the
 * hotline waits for the operator: with another city than the operator's, it would judge wrongly.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.hotline12345.unit.city")
@Designate(ocd = CitySettings.class)
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"org.hotline12345.unit.city.CityFile\"",
        uses = CityFile.class)
public final class CityFileWatch {

    private static final Logger LOG = LoggerFactory.getLogger(CityFileWatch.class);
    private static final int ROUND_SECONDS = 2;

    private final CityFile file;
    private final BundleContext context;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "hotline-city-file"));
    private Optional<ServiceRegistration<CityFile>> offer = Optional.empty();

    @Activate
    public CityFileWatch(BundleContext context, CitySettings settings) {
        this.context = context;
        this.file = new CityFile(Path.of(System.getProperty("karaf.etc", ".")).resolve(settings.file()));
        if (!offered()) {
            thread.scheduleWithFixedDelay(this::again, ROUND_SECONDS, ROUND_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Deactivate
    synchronized void stop() {
        thread.shutdown();
        offer.ifPresent(ServiceRegistration::unregister);
    }

    private void again() {
        if (file.changed() && offered()) {
            thread.shutdown();
        }
    }

    private synchronized boolean offered() {
        try {
            file.read();
            offer = Optional.of(context.registerService(CityFile.class, file, null));
            return true;
        } catch (CityFileBroken e) {
            LOG.error("{}. The hotline waits until it is corrected", e.getMessage());
            return false;
        }
    }
}
