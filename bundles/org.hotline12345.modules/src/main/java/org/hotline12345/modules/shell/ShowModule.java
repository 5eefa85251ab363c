package org.hotline12345.modules.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.modules.ModuleWords;
import org.hotline12345.modules.ModulesDesk;
import org.hotline12345.modules.api.ModuleBundle;
import org.hotline12345.modules.api.ModuleStatus;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;

/** {@code hotline:module NAME}. */
@Service
@Command(scope = "hotline", name = "module", description = "一个模块：模块包、服务、提供的内容、状况、最近的错误和依赖它的")
public final class ShowModule implements Action {

    @Argument(name = "name", description = "模块名称，见 hotline:modules", required = true)
    @Completion(OfferedModules.class)
    private String name;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private ModulesDesk desk;

    @Override
    public Object execute() throws CommandException {
        print(Failures.granted(desk.find(Door.looking(seat), name)), Screen.of(session));
        return null;
    }

    private static void print(ModuleStatus module, Screen screen) {
        screen.title(ModuleWords.of(module.form()) + " " + module.name() + " " + module.version() + "，"
                + ModuleWords.of(module.health()));
        if (!module.description().isEmpty()) {
            screen.line(module.description());
        }
        module.troubles().forEach(it -> screen.line("原因：" + it));
        module.lastError()
                .ifPresent(it -> screen.line("最近的错误：" + Table.MINUTE.format(it.at()) + " " + it.bundle() + " "
                        + it.what() + (it.cause().isEmpty() ? "" : "，起因：" + it.cause())));
        screen.line("可用版本：" + String.join("、", module.versions())
                + module.previous().map(it -> "；可回退到 " + it).orElse(""));
        bundles(module, screen);
        module.brings()
                .forEach(it -> screen.line("提供：" + ModuleWords.of(it.kind()) + " " + it.name()
                        + it.trouble().map(trouble -> "，未生效：" + trouble).orElse("")
                        + it.hint().map(hint -> "，提示：" + hint).orElse("")));
        module.dependents().forEach(it -> screen.line("依赖它：" + it.stops()));
    }

    private static void bundles(ModuleStatus module, Screen screen) {
        if (module.bundles().isEmpty()) {
            return;
        }
        Table table = new Table("编号", "模块包", "版本", "状态", "提供的服务", "使用的服务");
        for (ModuleBundle each : module.bundles()) {
            table.row(
                    each.id(),
                    each.symbolicName(),
                    each.version(),
                    each.state(),
                    String.join("、", each.registers()),
                    String.join("、", each.uses()));
        }
        table.print(screen);
    }
}
