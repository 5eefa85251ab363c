package org.hotline12345.modules.act;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hotline12345.modules.act.Ending.Change;
import org.hotline12345.modules.api.ModuleAct;
import org.hotline12345.modules.api.ModuleAct.Kind;
import org.hotline12345.modules.api.Outcome;
import org.hotline12345.modules.api.Outcome.Reason;
import org.hotline12345.modules.kept.Shelf;
import org.hotline12345.modules.look.Causes;
import org.hotline12345.modules.look.Overview;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One act at a time, each written down however it ended. */
final class Acts {

    private static final Logger LOG = LoggerFactory.getLogger(Acts.class);

    private final AtomicReference<String> underWay = new AtomicReference<>();
    private final Overview overview;
    private final Shelf shelf;
    private final Clock clock;

    Acts(Overview overview, Shelf shelf, Clock clock) {
        this.overview = overview;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** What an act does. */
    interface Work {

        Ending end() throws Exception;
    }

    boolean isUnderWay() {
        return underWay.get() != null;
    }

    Outcome act(Kind kind, Change about, String by, Work work) {
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
        for (Change each : isRepeated(kind, ending) ? List.<Change>of() : ending.changes()) {
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

    /** What the platform tries by itself again and again, and fails as before, is written down once. */
    private boolean isRepeated(Kind kind, Ending ending) {
        String name = ending.changes().get(0).module();
        return kind == Kind.RESTORE
                && ending.refused().isPresent()
                && shelf.register().said(name).equals(Optional.of(ending.result()));
    }
}
