package org.hotline12345.modules.act;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.karaf.features.BootFinished;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.kar.KarService;
import org.hotline12345.modules.Foreign;
import org.hotline12345.modules.ModulesDesk;
import org.hotline12345.modules.ModulesSettings;
import org.hotline12345.modules.RealFramework;
import org.hotline12345.modules.Settings;
import org.hotline12345.modules.api.Contributions;
import org.hotline12345.modules.check.Examination;
import org.hotline12345.modules.gate.RefusedFiles;
import org.hotline12345.modules.kept.Register;
import org.hotline12345.modules.kept.Shelf;
import org.hotline12345.modules.look.ErrorLog;
import org.hotline12345.modules.look.Holdings;
import org.hotline12345.modules.look.MemorySettings;
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
    private final FeaturesService features;
    private final Shelf shelf;
    private Optional<Comeback> comeback = Optional.empty();

    /** Without features. */
    public Town(Path folder) throws Exception {
        this(folder, Foreign.noFeatures());
    }

    Town(Path folder, FeaturesService features) throws Exception {
        this(folder, features, Foreign.noKars());
    }

    Town(Path folder, FeaturesService features, KarService kars) throws Exception {
        framework = new RealFramework(folder);
        ModulesSettings settings = Settings.defaults();
        examination = new Examination(framework.context(), settings);
        this.features = features;
        shelf = new Shelf(framework.context(), settings);
        overview = new Overview(
                framework.context(),
                features,
                Foreign.noComponents(),
                new ErrorLog(framework.context()),
                shelf,
                new RefusedFiles(framework.context(), settings),
                new Holdings(framework.context(), features, Settings.defaults(MemorySettings.class)));
        modules = new RunningModules(
                framework.context(),
                features,
                kars,
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

    /** As when Karaf has brought what each start brings. */
    Town started() {
        Comeback some = new Comeback(framework.context(), features, modules, overview, shelf);
        some.bindStart(new BootFinished() {});
        comeback = Optional.of(some);
        return this;
    }

    Register register() {
        return shelf.register();
    }

    @Override
    public void close() throws BundleException {
        comeback.ifPresent(Comeback::stop);
        framework.close();
    }
}
