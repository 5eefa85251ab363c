package org.hotline12345.warning.shell;

import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Typed;
import org.hotline12345.warning.surge.SurgeDesk;
import org.hotline12345.warning.surge.Verdict;
import org.hotline12345.warning.view.SurgeVerdict;

/** {@code hotline:surge-verdict ID VERDICT NOTE}. */
@Service
@Command(
        scope = "hotline",
        name = "surge-verdict",
        description = "认定突增预警：noted 已知悉，real 属实，false_alarm 误报，如 hotline:surge-verdict ID real 主管爆裂")
public final class JudgeSurge implements Action {

    @Argument(index = 0, name = "id", description = "预警的编号，见 hotline:warnings", required = true)
    private String id;

    @Argument(index = 1, name = "verdict", description = "noted、real 或 false_alarm", required = true)
    private String verdict;

    @Argument(index = 2, name = "note", description = "判断的依据", required = true)
    private String note;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private SurgeDesk desk;

    @Override
    public Object execute() throws CommandException {
        Actor actor = seat.caller().actor();
        if (!desk.mayJudge(actor)) {
            throw Failures.because("突增预警由市政务服务中心或有关承办单位认定", "报市政务服务中心认定");
        }
        Verdict said = Typed.word(Verdict.class, verdict);
        List<Objection> against = new SurgeVerdict(said, note).objections();
        if (!against.isEmpty()) {
            throw Failures.of(against, Optional.empty());
        }
        Asked.told(() -> desk.judge(actor, id, said, note))
                .orElseThrow(() -> Failures.because("没有这一预警，或无权查看", "用 hotline:warnings 查看编号"));
        session.getConsole().println("已认定：" + Words.of(said));
        return null;
    }
}
