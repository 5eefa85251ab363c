package org.hotline12345.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.hotline12345.law.Words;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Table;
import org.hotline12345.unit.api.Approval;
import org.hotline12345.unit.api.KnownUnit;

/** {@code hotline:units}. */
@Service
@Command(scope = "hotline", name = "units", description = "承办单位，下级在上级之后")
public final class ListUnits implements Action {

    @Reference
    private Session session;

    @Reference
    private Desk desk;

    @Override
    public Object execute() {
        Table table = new Table("编号", "名称", "层级", "在场", "接收工单", "批准文件", "来源", "故障");
        desk.units()
                .all()
                .forEach(known -> table.row(
                        known.unit().id(),
                        "  ".repeat(desk.city().above(known.unit().id()).size())
                                + known.unit().name(),
                        Words.of(known.unit().level()),
                        presence(known.presence()),
                        known.receives() ? "是" : "否",
                        known.approval().map(Approval::document).orElse(""),
                        known.origin().orElse(""),
                        known.trouble().orElse("")));
        table.print(Screen.of(session));
        return null;
    }

    private static String presence(KnownUnit.Presence presence) {
        return switch (presence) {
            case STANDING -> "常设";
            case PRESENT -> "已接入";
            case LEFT -> "已离开";
        };
    }
}
