package org.hotline12345.modules.act;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.kar.KarService;
import org.hotline12345.modules.ModulesSettings;
import org.hotline12345.modules.act.Ending.Change;
import org.hotline12345.modules.api.Checked;
import org.hotline12345.modules.api.Checks;
import org.hotline12345.modules.api.ModuleAct;
import org.hotline12345.modules.api.ModuleAct.Kind;
import org.hotline12345.modules.api.ModuleStatus;
import org.hotline12345.modules.api.ModuleStatus.Form;
import org.hotline12345.modules.api.Modules;
import org.hotline12345.modules.api.Outcome;
import org.hotline12345.modules.api.Outcome.Reason;
import org.hotline12345.modules.kept.Shelf;
import org.hotline12345.modules.look.Causes;
import org.hotline12345.modules.look.Overview;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 模块. The modules of this container; one act at a time, and each is written down however it ended. */
@Component(configurationPid = ModulesSettings.PID)
public final class RunningModules implements Modules {

    private static final Logger LOG = LoggerFactory.getLogger(RunningModules.class);

    private final AtomicReference<String> underWay = new AtomicReference<>();
    private final Overview overview;
    private final Checks checks;
    private final Shelf shelf;
    private final FileActs files;
    private final KnownFeatures features;
    private final KarActs kars;
    private final Clock clock;

    @Activate
    public RunningModules(
            BundleContext context,
            @Reference FeaturesService service,
            @Reference KarService karService,
            @Reference Overview overview,
            @Reference Checks checks,
            @Reference Shelf shelf,
            ModulesSettings settings) {
        this(
                context,
                service,
                karService,
                overview,
                checks,
                shelf,
                Duration.ofSeconds(settings.wellWithinSeconds()),
                Clock.systemUTC());
    }

    RunningModules(
            BundleContext context,
            FeaturesService service,
            KarService karService,
            Overview overview,
            Checks checks,
            Shelf shelf,
            Duration wellWithin,
            Clock clock) {
        Patience patience = new Patience(wellWithin);
        this.overview = overview;
        this.checks = checks;
        this.shelf = shelf;
        this.files = new FileActs(context, overview, new BundleActs(context, overview, patience), shelf.files());
        FeatureActs acts = new FeatureActs(context, service, overview, patience);
        this.features = new KnownFeatures(acts, overview);
        this.kars = new KarActs(karService, acts, overview);
        this.clock = clock;
    }

    @Override
    public List<ModuleStatus> list() {
        return overview.list();
    }

    @Override
    public Optional<ModuleStatus> find(String name) {
        return overview.find(name);
    }

    @Override
    public List<ModuleAct> record() {
        return shelf.journal().latest();
    }

    @Override
    public Outcome install(String feature, Optional<String> version, String by) {
        Change about = new Change(feature, Optional.empty(), version);
        return act(
                Kind.INSTALL,
                about,
                by,
                () -> features.isKnown(feature, version) ? features.install(feature, version) : again(about, version));
    }

    /** A bundle that was here before, by its file. */
    private Ending again(Change about, Optional<String> version) throws IOException {
        String name = about.module();
        Optional<String> kept =
                version.or(() -> shelf.files().versions(name).stream().findFirst());
        Optional<Path> file = kept.flatMap(it -> shelf.files().find(name, it));
        return file.isPresent()
                ? files.put(name, kept.orElseThrow(), file.get())
                : Ending.refused(
                        about,
                        Reason.UNKNOWN,
                        "没有功能 " + name + version.map(it -> " " + it).orElse(""),
                        "查看可安装的模块，或提供文件");
    }

    @Override
    public Outcome install(Path file, String by) {
        String name = file.getFileName().toString();
        Change about = new Change(name, Optional.empty(), Optional.empty());
        return act(Kind.INSTALL, about, by, () -> {
            List<Checked> checked = checks.check(file);
            if (checked.stream().anyMatch(Checked::refused)) {
                return Ending.refused(about, checked);
            }
            Checked first = checked.get(0);
            return first.symbolicName().isEmpty()
                    ? kars.install(file)
                    : files.put(
                            first.symbolicName(),
                            Version.parseVersion(first.version()).toString(),
                            file);
        });
    }

    @Override
    public Outcome update(String name, String version, String by) {
        return change(Kind.UPDATE, name, version, by);
    }

    @Override
    public Outcome rollBack(String name, String by) {
        Optional<String> before = overview.find(name).flatMap(ModuleStatus::previous);
        return before.isPresent()
                ? change(Kind.ROLL_BACK, name, before.get(), by)
                : Outcome.Refused.because(
                        overview.find(name).isPresent() ? Reason.WRONG_ORDER : Reason.UNKNOWN,
                        name + " 没有可以回退的版本",
                        "查看该模块保留的版本，或安装所要的版本");
    }

    private Outcome change(Kind kind, String name, String version, String by) {
        Change about = new Change(name, Optional.empty(), Optional.of(version));
        return act(kind, about, by, () -> {
            Optional<ModuleStatus> here = overview.find(name).filter(ModuleStatus::installed);
            if (here.isEmpty()) {
                return Ending.refused(about, Reason.UNKNOWN, "没有安装 " + name, "查看已安装的模块");
            }
            if (here.get().form() == Form.FEATURE) {
                return features.change(name, version);
            }
            Optional<Path> file = shelf.files().find(name, version);
            return file.isPresent()
                    ? files.put(name, version, file.get())
                    : Ending.refused(about, Reason.UNKNOWN, "没有保留 " + name + " " + version, "提供该版本的文件");
        });
    }

    @Override
    public Outcome remove(String name, boolean confirmed, String by) {
        Change about = new Change(name, Optional.empty(), Optional.empty());
        return act(Kind.REMOVE, about, by, () -> {
            Optional<ModuleStatus> here = overview.find(name);
            if (here.isEmpty() || !here.get().installed()) {
                boolean file = here.filter(it -> it.form() == Form.FILE).isPresent();
                return file
                        ? Ending.refused(about, Reason.WRONG_ORDER, name + " 没有装进来，只是留在文件夹中", "从该文件夹中删去文件")
                        : Ending.refused(about, Reason.UNKNOWN, "没有安装 " + name, "查看已安装的模块");
            }
            if (!confirmed && !here.get().dependents().isEmpty()) {
                return Ending.dependedOn(about, here.get().dependents());
            }
            return here.get().form() == Form.FEATURE ? features.remove(name) : files.remove(name);
        });
    }

    private Outcome act(Kind kind, Change about, String by, Work work) {
        String what = about.module() + "（" + by + "）";
        if (!underWay.compareAndSet(null, what)) {
            return Outcome.Refused.because(Reason.BUSY, "另一项操作正在进行：" + underWay.get(), "稍后再试");
        }
        try {
            return concluded(kind, by, ended(about, work));
        } finally {
            underWay.set(null);
        }
    }

    private static Ending ended(Change about, Work work) {
        try {
            return work.end();
        } catch (Exception e) {
            LOG.error("{} was not finished", about.module(), e);
            return Ending.refused(about, Reason.FAILED, "没有完成：" + Causes.of(e), "查看该模块的状况，再重试");
        }
    }

    private Outcome concluded(Kind kind, String by, Ending ending) {
        boolean done = ending.refused().isEmpty();
        for (Change each : ending.changes()) {
            shelf.journal()
                    .add(new ModuleAct(
                            clock.instant().truncatedTo(ChronoUnit.MILLIS),
                            by,
                            kind == Kind.INSTALL && each.before().isPresent() ? Kind.UPDATE : kind,
                            each.module(),
                            each.before(),
                            each.after(),
                            done,
                            ending.result()));
        }
        String name = ending.changes().get(0).module();
        return done
                ? new Outcome.Done(name, ending.result(), overview.find(name))
                : ending.refused().orElseThrow();
    }

    /** What an act does. */
    private interface Work {

        Ending end() throws Exception;
    }
}
