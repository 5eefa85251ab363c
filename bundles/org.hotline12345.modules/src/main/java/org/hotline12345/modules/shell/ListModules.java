package org.hotline12345.modules.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.modules.ModuleWords;
import org.hotline12345.modules.ModulesDesk;
import org.hotline12345.modules.api.ModuleAct;
import org.hotline12345.modules.api.ModuleStatus;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;

/** {@code hotline:modules}. */
@Service
@Command(scope = "hotline", name = "modules", description = "模块，已安装的在前；--acts 为操作记录")
public final class ListModules implements Action {

    @Option(name = "--acts", description = "谁在何时办理了什么")
    private boolean acts;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private ModulesDesk desk;

    @Override
    public Object execute() throws CommandException {
        (acts ? record() : all()).print(Screen.of(session));
        return null;
    }

    private Table all() throws CommandException {
        Table table = new Table("模块", "种类", "版本", "状况", "提供", "原因");
        for (ModuleStatus each : Failures.granted(desk.list(Door.looking(seat)))) {
            table.row(
                    each.name(),
                    ModuleWords.of(each.form()),
                    each.version(),
                    ModuleWords.of(each.health()),
                    each.brings().size(),
                    String.join("；", each.troubles()));
        }
        return table;
    }

    private Table record() throws CommandException {
        Table table = new Table("时间", "办理", "模块", "原版本", "新版本", "经办", "办成", "结果");
        for (ModuleAct each : Failures.granted(desk.record(Door.looking(seat)))) {
            table.row(
                    Table.MINUTE.format(each.at()),
                    ModuleWords.of(each.kind()),
                    each.module(),
                    each.before().orElse(""),
                    each.after().orElse(""),
                    each.by(),
                    each.done() ? "是" : "否",
                    each.result());
        }
        return table;
    }
}
