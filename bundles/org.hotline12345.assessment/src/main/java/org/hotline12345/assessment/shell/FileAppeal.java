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
import org.hotline12345.assessment.Reach;
import org.hotline12345.assessment.result.Appeal;
import org.hotline12345.assessment.result.AppealFiled;
import org.hotline12345.assessment.result.Appeals;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;

/** {@code hotline:appeal-file}. */
@Service
@Command(
        scope = "hotline",
        name = "appeal-file",
        description = "对公布的考核结果提出申诉，如 hotline:appeal-file --item redone county.2026-03.1 data 其中一件不是重办")
public final class FileAppeal implements Action {

    @Option(name = "--unit", description = "申诉的单位；不填为本单位")
    private String unit;

    @Option(name = "--item", description = "所涉项目的编号，如 closed-in-time")
    private String item;

    @Argument(name = "result", required = true, description = "考核结果编号，如 county.2026-03.1")
    private String result;

    @Argument(index = 1, name = "about", required = true, description = "data（考核数据）、statistics（统计口径）或 result（考核结果）")
    private String about;

    @Argument(index = 2, name = "text", required = true, description = "申诉的理由")
    private String text;

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
        Optional<UnitId> whose = unit == null ? Optional.empty() : Optional.of(Counter.unit(unit));
        AppealFiled filing = new AppealFiled(
                whose,
                Counter.one(Appeal.About.class, about, "填写 data、statistics 或 result"),
                Optional.ofNullable(item),
                text);
        Actor actor = seat.caller().actor();
        Appeal filed = Counter.done(Counter.answered(() -> appeals.file(actor, result, filing)), "考核结果 " + result);
        AppealPage.print(filed, reach.city(), appeals.late(filed), Screen.of(session));
        return null;
    }
}
