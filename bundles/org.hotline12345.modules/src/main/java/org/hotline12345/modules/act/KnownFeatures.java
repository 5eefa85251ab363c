package org.hotline12345.modules.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.karaf.features.Feature;
import org.hotline12345.modules.act.Ending.Change;
import org.hotline12345.modules.api.Outcome.Reason;
import org.hotline12345.modules.look.Features;
import org.hotline12345.modules.look.Overview;

/** Puts features in force that are known here, and out of it. */
final class KnownFeatures {

    private final FeatureActs acts;
    private final Overview overview;

    KnownFeatures(FeatureActs acts, Overview overview) {
        this.acts = acts;
        this.overview = overview;
    }

    boolean isKnown(String name, Optional<String> version) {
        return find(overview.features(), name, version).isPresent();
    }

    private static Optional<Feature> find(Features known, String name, Optional<String> version) {
        return known.versions(name).stream()
                .filter(it -> version.isEmpty() || version.get().equals(it.getVersion()))
                .findFirst();
    }

    Ending install(String name, Optional<String> version) {
        Features known = overview.features();
        Feature wanted = find(known, name, version).orElseThrow();
        Change change = new Change(name, Optional.empty(), Optional.of(wanted.getVersion()));
        Optional<Feature> here = known.installed(name);
        if (known.isPlatform(name) || here.isPresent()) {
            return Ending.refused(
                    change,
                    Reason.WRONG_ORDER,
                    name + here.map(it -> " 已经安装 " + it.getVersion()).orElse(" 是平台的一部分"),
                    "要换版本的，用更新");
        }
        return acts.bring(wanted)
                .map(why -> Ending.refused(change, Reason.FAILED, "没有装上，已撤下：" + why, "按原因改正，再重新安装"))
                .orElseGet(() -> Ending.done("已安装 " + name + " " + wanted.getVersion(), change));
    }

    /** Puts another version in the place of the one that is in force. */
    Ending change(String name, String version) throws Exception {
        Features known = overview.features();
        Feature old = known.installed(name).orElseThrow();
        Change change = new Change(name, Optional.of(old.getVersion()), Optional.of(version));
        Optional<Feature> wanted = find(known, name, Optional.of(version));
        if (wanted.isEmpty()) {
            return Ending.refused(change, Reason.UNKNOWN, "没有 " + name + " " + version, "先用 KAR 或功能描述带来该版本");
        }
        boolean same = old.getVersion().equals(version);
        if (same || !known.isAskedFor(old)) {
            return Ending.refused(
                    change, Reason.WRONG_ORDER, name + (same ? " 已经是 " + version : " 由另一功能带来"), "选另一版本，或更新带来它的功能");
        }
        return replaced(old, wanted.get())
                .map(why -> Ending.refused(change, Reason.FAILED, "新版本没有运行起来，已撤下，原版本继续使用：" + why, "按原因改正，再重新更新"))
                .orElseGet(() -> Ending.done("已更新 " + name + "：" + old.getVersion() + " → " + version, change));
    }

    /** Why it was not; the old version is in force then. */
    private Optional<String> replaced(Feature old, Feature fresh) throws Exception {
        Optional<String> beside = acts.bring(fresh);
        if (beside.isPresent()) {
            return beside;
        }
        Set<String> known = acts.troubles(old);
        acts.takeOut(List.of(old));
        Optional<String> alone = acts.trouble(fresh, known);
        if (alone.isPresent()) {
            acts.bring(old);
            acts.takeOut(List.of(fresh));
        }
        return alone;
    }

    /** Takes a feature out, and with it those that need it. */
    Ending remove(String name) throws Exception {
        Features known = overview.features();
        Feature feature = known.installed(name).orElseThrow();
        List<Feature> all = new ArrayList<>(
                known.dependents(name).stream().filter(known::isAskedFor).toList());
        if (known.isAskedFor(feature)) {
            all.add(feature);
        }
        acts.takeOut(all);
        return Ending.done(
                "已移除 " + String.join("、", all.stream().map(Feature::getName).toList()),
                new Change(name, Optional.of(feature.getVersion()), Optional.empty()));
    }
}
