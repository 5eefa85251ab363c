package org.hotline12345.assessment.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.assessment.Reach;
import org.hotline12345.assessment.result.Appeal;
import org.hotline12345.assessment.result.AppealVerdict;
import org.hotline12345.assessment.result.Appeals;
import org.hotline12345.assessment.result.Exclusion;
import org.hotline12345.law.party.Actor;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;

/** {@code hotline:appeal-decide}. */
@Service
@Command(scope = "hotline", name = "appeal-decide", description = "对申诉作出处理决定；成立的，即按更正后的数据起草新的版本")
public final class DecideAppeal implements Action {

    private static final String REMEDY = "填写 upheld（成立）或 dismissed（不成立）";
    /** A ticket, where only one assignment is meant its number, and why. */
    private static final Pattern EXCLUSION = Pattern.compile("([^/=]+)(?:/(\\d{1,6}))?=(.+)");

    @Option(
            name = "--exclude",
            multiValued = true,
            description = "不再计入的工单和理由，如 20260302-000012=重复工单；只剔除一次转派的，写 20260302-000012/2=…")
    private List<String> exclude;

    @Argument(name = "id", required = true, description = "申诉编号，用 hotline:appeals 查看")
    private String id;

    @Argument(index = 1, name = "decision", required = true, description = "upheld（成立）或 dismissed（不成立）")
    private String decision;

    @Argument(index = 2, name = "reason", required = true, description = "处理决定的理由")
    private String reason;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private Appeals appeals;

    @Reference
    private Reach reach;

    @Override
    public Object execute() throws CommandException {
        AppealVerdict verdict = new AppealVerdict(upheld(), reason, exclusions());
        Actor actor = seat.caller().actor();
        Appeal decided = Counter.done(Counter.answered(() -> appeals.decide(actor, id, verdict)), "申诉 " + id);
        AppealPage.print(decided, reach.city(), appeals.late(decided), Screen.of(session));
        return null;
    }

    private boolean upheld() throws CommandException {
        Appeal.State state = Counter.one(Appeal.State.class, decision, REMEDY);
        if (state == Appeal.State.OPEN) {
            throw Failures.because("“" + decision + "”不是处理决定", REMEDY);
        }
        return state == Appeal.State.UPHELD;
    }

    private List<Exclusion> exclusions() throws CommandException {
        List<Exclusion> read = new ArrayList<>();
        for (String each : exclude == null ? List.<String>of() : exclude) {
            Matcher parts = EXCLUSION.matcher(each);
            if (!parts.matches()) {
                throw Failures.because("“" + each + "”没有写明工单和理由", "填写如 20260302-000012=重复工单");
            }
            read.add(new Exclusion(
                    Counter.ticket(parts.group(1)),
                    Optional.ofNullable(parts.group(2)).map(Integer::valueOf),
                    parts.group(3)));
        }
        return read;
    }
}
