package org.hotline12345.modules.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.hotline12345.modules.ModuleWords;
import org.hotline12345.modules.ModulesDesk;
import org.hotline12345.modules.api.Checked;
import org.hotline12345.modules.api.Finding;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;

/** {@code hotline:check FILE}. Fails where the file would be refused, so that a script can tell. */
@Service
@Command(scope = "hotline", name = "check", description = "检查模块文件，不安装，如 hotline:check /tmp/unit-1.0.0.jar")
public final class CheckModule implements Action {

    @Argument(name = "file", description = "平台所在机器上的 .jar 或 .kar 文件", required = true)
    @Completion(FileCompleter.class)
    private String file;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private ModulesDesk desk;

    @Override
    public Object execute() throws CommandException {
        Screen screen = Screen.of(session);
        List<Checked> checked = Failures.granted(desk.check(seat.operator().actor(), TypedArchive.path(file)));
        for (Checked each : checked) {
            each.findings().forEach(it -> print(each, it, screen));
        }
        if (checked.stream().anyMatch(Checked::refused)) {
            throw Failures.because("没有通过检查", "按上面各条改正");
        }
        screen.line("通过检查");
        return null;
    }

    private static void print(Checked checked, Finding finding, Screen screen) {
        screen.line(
                ModulesDesk.place(checked, finding) + " " + ModuleWords.of(finding.weight()) + "：" + finding.wrong());
        screen.line("  办法：" + finding.remedy());
    }
}
