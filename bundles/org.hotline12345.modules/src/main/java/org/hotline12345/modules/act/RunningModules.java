package org.hotline12345.modules.act;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.kar.KarService;
import org.hotline12345.law.party.Actor;
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
import org.hotline12345.modules.kept.Register.Entry;
import org.hotline12345.modules.kept.Shelf;
import org.hotline12345.modules.look.Overview;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 模块. The modules of this container. */
@Component(
        service = {Modules.class, RunningModules.class},
        configurationPid = ModulesSettings.PID)
public final class RunningModules implements Modules {

    private static final Logger LOG = LoggerFactory.getLogger(RunningModules.class);

    private final Overview overview;
    private final Checks checks;
    private final Shelf shelf;
    private final FileActs files;
    private final KnownFeatures features;
    private final KarActs kars;
    private final Returns returns;
    private final Awaited awaited;
    private final Acts acts;

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
        FeatureActs featureActs = new FeatureActs(context, service, overview, patience);
        this.features = new KnownFeatures(featureActs, overview);
        this.kars = new KarActs(karService, featureActs, overview);
        this.returns = new Returns(overview, shelf, files, featureActs, kars);
        this.awaited = new Awaited(shelf.register());
        this.acts = new Acts(overview, shelf, clock);
    }

    @Override
    public List<ModuleStatus> list() {
        return awaited.among(overview.list());
    }

    @Override
    public Optional<ModuleStatus> find(String name) {
        Optional<ModuleStatus> here = overview.find(name);
        return here.filter(ModuleStatus::installed).or(() -> awaited.find(name)).or(() -> here);
    }

    @Override
    public List<ModuleAct> record() {
        return shelf.journal().latest();
    }

    @Override
    public Outcome install(String feature, Optional<String> version, String by) {
        Change about = new Change(feature, Optional.empty(), version);
        return acts.act(
                Kind.INSTALL,
                about,
                by,
                () -> features.isKnown(feature, version) ? features.install(feature, version) : again(about, version));
    }

    /** What was here before: a bundle by its file, a feature by what told of it. */
    private Ending again(Change about, Optional<String> version) throws Exception {
        String name = about.module();
        Optional<Entry> owed = shelf.register().owed(name);
        if (owed.filter(it -> it.form() == Form.FEATURE).isPresent()) {
            return returns.bring(owed.get());
        }
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
        return acts.act(Kind.INSTALL, about, by, () -> {
            List<Checked> checked = checks.check(file);
            if (checked.stream().anyMatch(Checked::refused)) {
                return Ending.refused(about, checked);
            }
            Checked first = checked.get(0);
            return first.symbolicName().isEmpty()
                    ? kar(file)
                    : files.put(
                            first.symbolicName(),
                            Version.parseVersion(first.version()).toString(),
                            file);
        });
    }

    private Ending kar(Path file) {
        Ending ending = kars.install(file);
        if (ending.refused().isEmpty()) {
            try {
                shelf.keepKar(file);
            } catch (IOException e) {
                LOG.error("{} is installed, and will not come back by itself: it cannot be kept", file, e);
            }
        }
        return ending;
    }

    /** 恢复. Puts back what is owed. A failure is written down again only where its cause is another. */
    Outcome bringBack(Entry entry) {
        Change about = new Change(entry.name(), Optional.empty(), Optional.of(entry.version()));
        Outcome outcome = acts.act(Kind.RESTORE, about, Actor.system().name(), () -> returns.bring(entry));
        if (outcome instanceof Outcome.Refused refused && refused.reason() != Reason.BUSY) {
            shelf.register().say(entry.name(), refused.text());
        }
        if (outcome instanceof Outcome.Done) {
            shelf.register().settle(entry.name());
        }
        return outcome;
    }

    /** Takes out again what the start has brought although somebody had taken it out. */
    void keepOut(String name) {
        Optional<ModuleStatus> here = overview.find(name).filter(ModuleStatus::installed);
        Change about = new Change(name, here.map(ModuleStatus::version), Optional.empty());
        if (here.isPresent()) {
            acts.act(
                    Kind.REMOVE,
                    about,
                    Actor.system().name(),
                    () -> here.get().dependents().isEmpty()
                            ? Returns.keptOut(features.remove(name))
                            : Ending.dependedOn(about, here.get().dependents()));
        }
    }

    boolean isBusy() {
        return acts.isUnderWay();
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
        return acts.act(kind, about, by, () -> {
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
        return acts.act(Kind.REMOVE, about, by, () -> {
            Optional<ModuleStatus> here = overview.find(name);
            if (here.isEmpty() || !here.get().installed()) {
                Optional<Entry> owed = shelf.register().owed(name);
                if (owed.isPresent()) {
                    shelf.register().settle(name);
                    return Ending.done(
                            "不再恢复 " + name,
                            new Change(name, Optional.of(owed.get().version()), Optional.empty()));
                }
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
}
