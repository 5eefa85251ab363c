package org.hotline12345.modules.act;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline12345.modules.act.Ending.Change;
import org.hotline12345.modules.api.Outcome.Reason;
import org.hotline12345.modules.gate.Origin;
import org.hotline12345.modules.kept.KeptFiles;
import org.hotline12345.modules.look.Overview;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the files of bundles that are modules by themselves in force, and out of it; keeps what was in force. */
final class FileActs {

    private static final Logger LOG = LoggerFactory.getLogger(FileActs.class);

    private final BundleContext context;
    private final Overview overview;
    private final BundleActs acts;
    private final KeptFiles kept;

    FileActs(BundleContext context, Overview overview, BundleActs acts, KeptFiles kept) {
        this.context = context;
        this.overview = overview;
        this.acts = acts;
        this.kept = kept;
    }

    /** Puts a file in force that has been looked over, or was before. */
    Ending put(String name, String version, Path file) throws IOException {
        List<Bundle> here = here(name);
        Optional<Bundle> old = here.stream()
                .filter(it -> it.getState() == Bundle.ACTIVE)
                .findFirst()
                .or(() -> here.stream().findFirst());
        Change change = new Change(name, old.map(it -> it.getVersion().toString()), Optional.of(version));
        Optional<Ending> foreign = old.flatMap(it -> foreign(it, change));
        if (foreign.isPresent()) {
            return foreign.get();
        }
        Optional<Path> oldFile = old.isPresent() ? keepOld(old.get()) : Optional.empty();
        Path fresh = kept.holds(file) ? file : kept.keep(name, version, file, inUse(here, version));
        return old.isPresent() ? replaced(old.get(), oldFile, fresh, change) : brought(fresh, change);
    }

    /** Puts a file that is kept in force where no bundle of the name is here, however it does then. */
    Ending putBack(String name, String version) {
        Change change = new Change(name, Optional.empty(), Optional.of(version));
        Optional<Path> file = kept.find(name, version);
        if (file.isEmpty()) {
            return Ending.refused(change, Reason.UNKNOWN, "没有保留 " + name + " " + version, "提供该版本的文件");
        }
        return acts.put(file.get()) instanceof Tried.Down down
                ? failed(change, "", down.why())
                : Ending.done(name + " " + version, change);
    }

    private Ending brought(Path file, Change change) {
        Tried tried = acts.bring(file);
        if (tried instanceof Tried.Up up) {
            return Ending.done(
                    "已安装 " + change.module() + " " + up.bundle().getVersion()
                            + (up.remark().isEmpty() ? "" : "，" + up.remark()),
                    change);
        }
        return failed(change, "没有装上，已撤下：", ((Tried.Down) tried).why());
    }

    private Ending replaced(Bundle old, Optional<Path> oldFile, Path file, Change change) throws IOException {
        if (oldFile.isEmpty()) {
            return Ending.refused(change, Reason.WRONG_ORDER, "原版本的文件找不到了，不能在更新失败时恢复", "先移除，再安装新版本");
        }
        Optional<Path> dropped = overview.origin().dropped(old);
        Tried tried = acts.takeOver(old, oldFile.get(), file);
        if (tried instanceof Tried.Down down) {
            return failed(change, "新版本没有运行起来，已撤下，原版本继续使用：", down.why());
        }
        // Left in the folder, it would be installed again when the container starts.
        if (dropped.isPresent()) {
            Files.deleteIfExists(dropped.get());
        }
        return Ending.done(
                "已更新 " + change.module() + "：" + old.getVersion() + " → "
                        + change.after().orElse(""),
                change);
    }

    /** Takes all versions out; the files are kept. */
    Ending remove(String name) throws IOException {
        List<Bundle> here = here(name);
        Change change = new Change(
                name, here.stream().findFirst().map(it -> it.getVersion().toString()), Optional.empty());
        for (Bundle each : here) {
            Optional<Ending> foreign = foreign(each, change);
            if (foreign.isPresent()) {
                return foreign.get();
            }
        }
        for (Bundle each : here) {
            keepOld(each);
            Optional<Path> dropped = overview.origin().dropped(each);
            acts.takeOut(each);
            if (dropped.isPresent()) {
                Files.deleteIfExists(dropped.get());
            }
        }
        return Ending.done("已移除 " + name, change);
    }

    /** Those of the name, the latest first. */
    private List<Bundle> here(String name) {
        return Arrays.stream(context.getBundles())
                .filter(it -> name.equals(it.getSymbolicName()))
                .sorted(Comparator.comparing(Bundle::getVersion).reversed())
                .toList();
    }

    /** Why one is not a module by itself that this node may change. */
    private Optional<Ending> foreign(Bundle bundle, Change change) {
        List<String> owners = overview.features().owners(bundle.getLocation());
        if (owners.stream().anyMatch(overview.features()::isPlatform)
                || owners.isEmpty() && !overview.origin().isModule(bundle) && !isKept(bundle)) {
            return Optional.of(
                    Ending.refused(change, Reason.WRONG_ORDER, change.module() + " 是平台自带的模块包", "换一个名称；平台本身由新的安装包更新"));
        }
        if (!owners.isEmpty()) {
            String feature = String.join("、", owners);
            return Optional.of(Ending.refused(
                    change, Reason.WRONG_ORDER, change.module() + " 是功能 " + feature + " 的一部分", "更新或移除该功能"));
        }
        return overview.origin().isShared(bundle)
                ? Optional.of(Ending.refused(
                        change, Reason.WRONG_ORDER, change.module() + " 来自各节点共用的文件夹", "在该文件夹中换成新文件，或删去，各节点一并变化"))
                : Optional.empty();
    }

    private boolean isKept(Bundle bundle) {
        return Origin.file(bundle).filter(kept::holds).isPresent();
    }

    /** A copy of what a bundle was made of, from wherever it came. */
    private Optional<Path> keepOld(Bundle bundle) throws IOException {
        String name = bundle.getSymbolicName();
        String version = bundle.getVersion().toString();
        Optional<Path> already = kept.find(name, version);
        if (already.isPresent()) {
            return already;
        }
        Path copy = Files.createTempFile("module", ".jar");
        try (InputStream in = URI.create(bundle.getLocation()).toURL().openStream()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(kept.keep(name, version, copy, inUse(List.of(bundle), version)));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("{} cannot be kept", bundle.getLocation(), e);
            return Optional.empty();
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static Set<String> inUse(List<Bundle> here, String version) {
        return Stream.concat(here.stream().map(it -> it.getVersion().toString()), Stream.of(version))
                .collect(Collectors.toSet());
    }

    private static Ending failed(Change change, String what, String why) {
        return Ending.refused(change, Reason.FAILED, what + why, "按原因改正，再重新安装");
    }
}
