package org.hotline12345.assessment.shell;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.assessment.result.Evidence;
import org.hotline12345.assessment.result.ResultStore.Behind;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;

/** {@code hotline:result-tickets}. */
@Service
@Command(scope = "hotline", name = "result-tickets", description = "考核结果中一个数字背后的工单")
public final class ListCountedTickets implements Action {

    private static final int PAGE = 500;

    @Option(name = "--side", description = "part（分子）或 whole（分母）；不填为 whole")
    private String side;

    @Option(name = "--after", description = "接着列出：上一次最后一行，如 20260302-000012/1")
    private String after;

    @Argument(name = "id", required = true, description = "考核结果编号，如 county.2026-03.1")
    private String id;

    @Argument(index = 1, name = "unit", required = true, description = "单位编号")
    private String unit;

    @Argument(index = 2, name = "item", required = true, description = "项目编号，如 closed-in-time")
    private String item;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private Evidence evidence;

    @Override
    public Object execute() throws CommandException {
        Evidence.Side which =
                side == null ? Evidence.Side.WHOLE : Counter.one(Evidence.Side.class, side, "填写 part（分子）或 whole（分母）");
        UnitId whose = Counter.unit(unit);
        Optional<Behind> last = last();
        Actor actor = seat.caller().actor();
        Evidence.Page page = Counter.answered(() -> evidence.of(actor, id, whose, item, which, last, PAGE))
                .orElseThrow(() -> Counter.unknown("考核结果 " + id + " 中的这一项目"));
        Screen screen = Screen.of(session);
        page.behind().forEach(it -> screen.line(it.ticket() + "/" + it.assignment()));
        page.next().ifPresent(it -> screen.line("还有更多：--after " + it.ticket() + "/" + it.assignment()));
        return null;
    }

    private Optional<Behind> last() throws CommandException {
        if (after == null) {
            return Optional.empty();
        }
        String[] parts = after.split("/", -1);
        if (parts.length != 2 || !parts[1].matches("\\d{1,6}")) {
            throw Failures.because("“" + after + "”不是列表中的一行", "填写如 20260302-000012/1");
        }
        return Optional.of(new Behind(Counter.ticket(parts[0]), Integer.parseInt(parts[1])));
    }
}
