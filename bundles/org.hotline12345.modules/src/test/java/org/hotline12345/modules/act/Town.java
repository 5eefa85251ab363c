package org.hotline12345.modules.act;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.karaf.features.FeaturesService;
import org.hotline12345.modules.Foreign;
import org.hotline12345.modules.ModulesDesk;
import org.hotline12345.modules.ModulesSettings;
import org.hotline12345.modules.RealFramework;
import org.hotline12345.modules.Settings;
import org.hotline12345.modules.api.Contributions;
import org.hotline12345.modules.check.Examination;
import org.hotline12345.modules.gate.RefusedFiles;
import org.hotline12345.modules.kept.Shelf;
import org.hotline12345.modules.look.ErrorLog;
import org.hotline12345.modules.look.Overview;
import org.osgi.framework.BundleException;

/** Modules in a framework that has no components. */
public final class Town implements AutoCloseable {

    public static final Instant NOON = Instant.parse("2025-03-28T04:00:00Z");

    final RealFramework framework;
    final Examination examination;
    final Overview overview;
    public final RunningModules modules;
    public final ModulesDesk desk;

    /** Without features. */
    public Town(Path folder) throws Exception {
        this(folder, Foreign.noFeatures());
    }

    Town(Path folder, FeaturesService features) throws Exception {
        framework = new RealFramework(folder);
        ModulesSettings settings = Settings.defaults();
        examination = new Examination(framework.context(), settings);
        Shelf shelf = new Shelf(framework.context(), settings);
        overview = new Overview(
                framework.context(),
                features,
                Foreign.noComponents(),
                new ErrorLog(framework.context()),
                shelf,
                new RefusedFiles(framework.context(), settings));
        modules = new RunningModules(
                framework.context(),
                features,
                Foreign.noKars(),
                overview,
                examination,
                shelf,
                Duration.ofSeconds(10),
                Clock.fixed(NOON, ZoneOffset.UTC));
        desk = new ModulesDesk(modules, examination);
    }

    /** What bundles have brought, as a subsystem says it. */
    void brings(Contributions contributions) {
        overview.bindContributions(contributions);
    }

    @Override
    public void close() throws BundleException {
        framework.close();
    }
}
