package org.hotline12345.modules.act;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.karaf.features.Feature;
import org.hotline12345.modules.act.Ending.Change;
import org.hotline12345.modules.api.ModuleStatus.Form;
import org.hotline12345.modules.api.Outcome.Reason;
import org.hotline12345.modules.kept.Register.Entry;
import org.hotline12345.modules.kept.Shelf;
import org.hotline12345.modules.look.Features;
import org.hotline12345.modules.look.Overview;

/**
 * 恢复. Puts back what was here before the container forgot it. It did not have to be well then, and so need not be now: whatever can be
 * installed stays, and is shown with its troubles as before.
 */
final class Returns {

    private static final String WHY = "容器的缓存是新的（换了安装包或 JDK，或清空了 data），按登记恢复：";

    private final Overview overview;
    private final Shelf shelf;
    private final FileActs files;
    private final FeatureActs features;
    private final KarActs kars;

    Returns(Overview overview, Shelf shelf, FileActs files, FeatureActs features, KarActs kars) {
        this.overview = overview;
        this.shelf = shelf;
        this.files = files;
        this.features = features;
        this.kars = kars;
    }

    Ending bring(Entry entry) throws Exception {
        Ending ending = entry.form() == Form.BUNDLE ? files.putBack(entry.name(), entry.version()) : feature(entry);
        return ending.refused().isPresent()
                ? Ending.refused(
                        ending.changes().get(0),
                        ending.refused().get().reason(),
                        WHY + "没有恢复，" + ending.result(),
                        ending.refused().get().remedy())
                : Ending.done(WHY + "已恢复 " + ending.result(), ending.changes().toArray(Change[]::new));
    }

    private Ending feature(Entry entry) throws Exception {
        if (overview.features().find(entry.name(), entry.version()).isEmpty()) {
            learn(entry);
        }
        Features known = overview.features();
        Optional<Feature> wanted = known.installed(entry.name())
                .or(() -> known.find(entry.name(), entry.version()))
                .or(() -> known.versions(entry.name()).stream().findFirst());
        if (wanted.isEmpty()) {
            return Ending.refused(
                    change(entry, entry.version()),
                    Reason.UNKNOWN,
                    "没有功能 " + entry.name() + " " + entry.version(),
                    "用 KAR 或功能描述带来该功能；不再需要的，移除它");
        }
        String version = wanted.get().getVersion();
        Optional<String> failure = known.isAskedFor(wanted.get()) ? Optional.empty() : features.put(wanted.get());
        return failure.map(why -> Ending.refused(change(entry, version), Reason.FAILED, why, "按原因处理，再重新安装；不再需要的，移除它"))
                .orElseGet(() -> Ending.done(
                        entry.name() + " " + version
                                + (version.equals(entry.version()) ? "" : "（原为 " + entry.version() + "）"),
                        change(entry, version)));
    }

    /** What told of it before is asked again: a KAR that is kept, or a features file. */
    private void learn(Entry entry) throws Exception {
        Optional<Path> kar = entry.kar().flatMap(shelf.kars()::find);
        if (kar.isPresent()) {
            kars.reopen(kar.get(), it -> shelf.register().owed(it.getName()).isPresent());
        } else if (entry.repository().isPresent()) {
            features.learn(URI.create(entry.repository().get()));
        }
    }

    private static Change change(Entry entry, String version) {
        return new Change(
                entry.name(),
                version.equals(entry.version()) ? Optional.empty() : Optional.of(entry.version()),
                Optional.of(version));
    }

    /** Takes out what each start brings and somebody had taken out. */
    static Ending keptOut(Ending removed) {
        return removed.refused().isPresent()
                ? removed
                : Ending.done(
                        "容器的缓存是新的，随平台启动的功能又装上了；之前已移除，仍不保留：" + removed.result(),
                        removed.changes().toArray(Change[]::new));
    }
}
