package org.hotline12345.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.unit.api.Approving;

/** {@code hotline:unit-approve ID DOCUMENT}. */
@Service
@Command(scope = "hotline", name = "unit-approve", description = "同意下一级承办单位接收工单")
public final class ApproveUnit implements Action {

    @Argument(index = 0, name = "unit", description = "单位编号", required = true)
    @Completion(UnitIds.class)
    private String unit;

    @Argument(index = 1, name = "document", description = "批准文件的文号", required = true)
    private String document;

    @Reference
    private Session session;

    @Reference
    private Desk desk;

    @Override
    public Object execute() throws CommandException {
        UnitId id = Desk.unitId(unit);
        Approving result = desk.units().approve(id, desk.caller().actor(), document);
        if (result instanceof Approving.Refused refused) {
            throw Failures.of(List.of(refused.objection()), refused.law());
        }
        if (result instanceof Approving.Unknown) {
            throw Failures.because("没有单位 " + id, "用 hotline:units 查看单位编号");
        }
        Screen.of(session).line("已同意 " + desk.unit(id) + "（" + id + "）接收工单，依据 " + document);
        return null;
    }
}
