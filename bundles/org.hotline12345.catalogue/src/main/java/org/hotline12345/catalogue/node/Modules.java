package org.hotline12345.catalogue.node;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hotline12345.catalogue.CatalogueModule;
import org.hotline12345.catalogue.ModuleId;
import org.hotline12345.catalogue.NodeReport;
import org.hotline12345.catalogue.NodeState;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the bundles of this node to what is wanted. A version that is to follow another starts beside it, and only when it is well does
 * the other go; where it does not become well it goes itself. None stops another. For one thread.
 */
final class Modules {

    private static final Logger LOG = LoggerFactory.getLogger(Modules.class);

    /** How long a version that was started may take to be well. */
    static final Duration GRACE = Duration.ofSeconds(10);

    /** How long after it failed, and was taken away again, a version is tried anew, though nothing has changed in the catalogue. */
    static final Duration REST = Duration.ofMinutes(1);

    /**
     * What came of a version.
     *
     * @param begun when it was first tried, from which on it has its grace
     * @param tried when it was started last
     * @param since since when it is so
     */
    private record Trial(Instant begun, Instant tried, NodeState state, Optional<String> cause, Instant since) {

        boolean failed() {
            return state == NodeState.FAILED;
        }

        /** It need not wait until it is tried again. */
        Trial anew() {
            return new Trial(begun, Instant.EPOCH, state, cause, since);
        }
    }

    private final OwnBundles own;
    private final Wellness wellness;
    private final Function<CatalogueModule, Optional<byte[]>> files;
    private final Clock clock;
    private final Map<ModuleId, Trial> trials = new HashMap<>();
    private long act = -1;

    Modules(OwnBundles own, Wellness wellness, Function<CatalogueModule, Optional<byte[]>> files, Clock clock) {
        this.own = own;
        this.wellness = wellness;
        this.files = files;
        this.clock = clock;
    }

    /** What has come of it, as far as it has come. */
    List<NodeReport> bring(String node, Wanted wanted) {
        if (act != wanted.act()) {
            trials.keySet().retainAll(wanted.running());
            trials.replaceAll((id, trial) -> trial.failed() ? trial.anew() : trial);
            act = wanted.act();
        }
        List<NodeReport> reports = new ArrayList<>();
        for (ModuleId each : wanted.running()) {
            Trial trial = tried(wanted.modules().get(each));
            trials.put(each, trial);
            reports.add(new NodeReport(node, each, trial.state(), trial.cause(), trial.since()));
        }
        own.all().forEach((id, bundle) -> {
            if (!wanted.running().contains(id) && !isStillNeeded(id, wanted)) {
                uninstall(id, bundle);
            }
        });
        return reports;
    }

    /** The versions that are on this node, those that run before the others. */
    List<ModuleId> present() {
        List<ModuleId> present = new ArrayList<>(running());
        own.all().keySet().stream().filter(it -> !present.contains(it)).forEach(present::add);
        return present;
    }

    private List<ModuleId> running() {
        return own.all().entrySet().stream()
                .filter(it -> OwnBundles.started(it.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** It stays for as long as a version that is to follow it is not well. */
    private boolean isStillNeeded(ModuleId id, Wanted wanted) {
        return wanted.running().stream()
                .filter(it -> it.name().equals(id.name()))
                .anyMatch(it -> trials.get(it).state() != NodeState.RUNNING);
    }

    private Trial tried(CatalogueModule module) {
        Instant now = clock.instant();
        Optional<Trial> before = Optional.ofNullable(trials.get(module.id()));
        Optional<Bundle> there = bundle(module);
        if (before.isPresent() && rests(before.get(), there, now)) {
            return before.get();
        }
        Instant begun = before.filter(it -> !it.failed() || there.isPresent())
                .map(Trial::begun)
                .orElse(now);
        try {
            return judged(module, started(module), begun, now, before);
        } catch (BundleException e) {
            return failed(module, Causes.of(e), begun, now, before);
        } catch (IllegalStateException e) {
            return failed(module, "不能安装：" + Causes.root(e), begun, now, before);
        }
    }

    /** What failed is not tried again at each round; what was started is looked at each time. */
    private static boolean rests(Trial before, Optional<Bundle> there, Instant now) {
        Duration pause = there.isPresent() ? GRACE : REST;
        return before.failed()
                && there.filter(OwnBundles::started).isEmpty()
                && now.isBefore(before.tried().plus(pause));
    }

    private Optional<Bundle> bundle(CatalogueModule module) {
        return Optional.ofNullable(own.all().get(module.id())).filter(it -> OwnBundles.is(it, module));
    }

    private Bundle started(CatalogueModule module) throws BundleException {
        Bundle other = own.all().get(module.id());
        if (other != null && !OwnBundles.is(other, module)) {
            // The same version with another content cannot stand beside it.
            uninstall(module.id(), other);
        }
        Optional<Bundle> there = bundle(module);
        Bundle bundle = there.isPresent() ? there.get() : installed(module);
        if (!OwnBundles.started(bundle)) {
            bundle.start();
        }
        return bundle;
    }

    private Bundle installed(CatalogueModule module) throws BundleException {
        byte[] file = files.apply(module).orElseThrow(() -> new IllegalStateException("目录中没有它的文件"));
        Bundle bundle = own.install(module, file);
        LOG.info("Module {} is installed from the catalogue", module.id());
        return bundle;
    }

    private Trial judged(CatalogueModule module, Bundle bundle, Instant begun, Instant now, Optional<Trial> before) {
        Optional<String> trouble =
                wellness.trouble(bundle).or(() -> isAlone(module) ? wellness.refused(bundle) : Optional.empty());
        if (trouble.isEmpty()) {
            return trial(begun, NodeState.RUNNING, trouble, now, before);
        }
        return now.isBefore(begun.plus(GRACE))
                ? trial(begun, NodeState.STARTING, trouble, now, before)
                : failed(module, trouble.get(), begun, now, before);
    }

    private boolean isAlone(CatalogueModule module) {
        return running().stream()
                        .filter(it -> it.name().equals(module.id().name()))
                        .count()
                == 1;
    }

    /** Where another version runs the one that failed goes; otherwise it stays, and may yet become well. */
    private Trial failed(CatalogueModule module, String cause, Instant begun, Instant now, Optional<Trial> before) {
        boolean another =
                running().stream().anyMatch(it -> it.name().equals(module.id().name()) && !it.equals(module.id()));
        if (another) {
            bundle(module).ifPresent(it -> uninstall(module.id(), it));
        }
        Trial trial = trial(begun, NodeState.FAILED, Optional.of(cause), now, before);
        if (before.filter(it -> it.failed() && it.cause().equals(trial.cause())).isEmpty()) {
            LOG.warn("Module {} does not run: {}", module.id(), cause);
        }
        return trial;
    }

    private static Trial trial(
            Instant begun, NodeState state, Optional<String> cause, Instant now, Optional<Trial> before) {
        Instant since = before.filter(it -> it.state() == state && it.cause().equals(cause))
                .map(Trial::since)
                .orElse(now);
        return new Trial(begun, now, state, cause, since);
    }

    private void uninstall(ModuleId id, Bundle bundle) {
        try {
            bundle.uninstall();
            LOG.info("Module {} is uninstalled", id);
        } catch (BundleException | IllegalStateException e) {
            LOG.warn("Module {} cannot be uninstalled; it is tried again", id, e);
        }
    }
}
