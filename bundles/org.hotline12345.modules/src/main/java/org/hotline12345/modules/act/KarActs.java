package org.hotline12345.modules.act;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.karaf.features.Feature;
import org.apache.karaf.kar.KarService;
import org.hotline12345.modules.act.Ending.Change;
import org.hotline12345.modules.api.Outcome.Reason;
import org.hotline12345.modules.look.Causes;
import org.hotline12345.modules.look.Features;
import org.hotline12345.modules.look.Overview;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Installs the features of a KAR; those that are here in another version take over from it. */
final class KarActs {

    private static final Logger LOG = LoggerFactory.getLogger(KarActs.class);

    private final KarService kars;
    private final FeatureActs acts;
    private final Overview overview;

    KarActs(KarService kars, FeatureActs acts, Overview overview) {
        this.kars = kars;
        this.acts = acts;
        this.overview = overview;
    }

    Ending install(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.kar$", "");
        Features before = overview.features();
        boolean known;
        try {
            known = kars.list().contains(name);
            // Started, and nothing refreshed.
            kars.install(file.toUri(), false, true);
        } catch (Exception e) {
            LOG.warn("KAR {} is not installed", name, e);
            return failed(name, Causes.of(e));
        }
        List<Feature> brought = brought(before);
        if (brought.isEmpty()) {
            return failed(name, "KAR 没有带来新的功能，或新的版本");
        }
        for (Feature each : brought) {
            Optional<String> trouble = overview.features().isInstalled(each) ? acts.lookedAt(each) : acts.bring(each);
            if (trouble.isPresent()) {
                takeBack(name, known, brought);
                return failed(each.getName(), each.getName() + " " + trouble.get());
            }
        }
        return taken(name, known, brought, before);
    }

    /** Makes known again what a KAR brought that was here before; of its features only those that are wanted stay. */
    void reopen(Path file, Predicate<Feature> wanted) throws Exception {
        Features before = overview.features();
        kars.install(file.toUri(), false, true);
        Features now = overview.features();
        List<Feature> unwanted = brought(before).stream()
                .filter(it -> now.isAskedFor(it) && !wanted.test(it))
                .toList();
        if (!unwanted.isEmpty()) {
            acts.takeOut(unwanted);
        }
    }

    /** The features that nobody knew before. */
    private List<Feature> brought(Features before) {
        Set<String> known = before.ids();
        TreeMap<String, Feature> fresh = new TreeMap<>();
        Features now = overview.features();
        now.names().stream()
                .flatMap(it -> now.versions(it).stream())
                .filter(it -> !known.contains(it.getId()))
                .forEach(it -> fresh.put(it.getId(), it));
        return List.copyOf(fresh.values());
    }

    /** The versions before go; where the hotline cannot take in what the new ones bring alone, they come back. */
    private Ending taken(String name, boolean known, List<Feature> brought, Features before) {
        List<Change> changes = new ArrayList<>();
        List<Feature> replaced = new ArrayList<>();
        Set<String> troubles = new HashSet<>();
        for (Feature each : brought) {
            Optional<Feature> old = before.installed(each.getName());
            old.ifPresent(replaced::add);
            old.map(acts::troubles).ifPresent(troubles::addAll);
            changes.add(new Change(each.getName(), old.map(Feature::getVersion), Optional.of(each.getVersion())));
        }
        if (!replaced.isEmpty()) {
            Optional<String> trouble = replace(replaced, brought, troubles);
            if (trouble.isPresent()) {
                replaced.forEach(acts::bring);
                takeBack(name, known, brought);
                return failed(replaced.get(0).getName(), trouble.get());
            }
        }
        return Ending.done(
                "已由 KAR " + (replaced.isEmpty() ? "安装" : "更新") + "："
                        + String.join(
                                "、",
                                brought.stream()
                                        .map(it -> it.getName() + " " + it.getVersion())
                                        .toList()),
                changes.toArray(Change[]::new));
    }

    private Optional<String> replace(List<Feature> replaced, List<Feature> brought, Set<String> known) {
        try {
            acts.takeOut(replaced);
        } catch (Exception e) {
            LOG.warn("The version before is not gone", e);
            return Optional.of("原版本没有移除：" + Causes.of(e));
        }
        return brought.stream().flatMap(it -> acts.trouble(it, known).stream()).findFirst();
    }

    /** @param known whether a KAR of this name was here before, whose files a version that is in force may still need */
    private void takeBack(String name, boolean known, List<Feature> brought) {
        try {
            Features now = overview.features();
            List<Feature> here = brought.stream().filter(now::isInstalled).toList();
            if (!here.isEmpty()) {
                acts.takeOut(here);
            }
            if (!known) {
                kars.uninstall(name, true);
            }
        } catch (Exception e) {
            LOG.warn("KAR {} is not gone", name, e);
        }
    }

    private static Ending failed(String module, String why) {
        return Ending.refused(
                new Change(module, Optional.empty(), Optional.empty()),
                Reason.FAILED,
                "没有装上，已撤下：" + why,
                "按原因改正 KAR，再重新安装");
    }
}
