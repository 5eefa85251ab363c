package org.hotline12345.shell;

import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Table;

/** {@code hotline:regulation [KEY]}. */
@Service
@Command(scope = "hotline", name = "regulation", description = "已安装的各个办法：条文，以及对条文的理解")
public final class ShowRegulation implements Action {

    @Argument(name = "paragraph", description = "条款项；只写条的为整条")
    @Completion(ParagraphKeys.class)
    private String key;

    @Reference
    private Session session;

    @Reference
    private Desk desk;

    @Override
    public Object execute() throws CommandException {
        Screen screen = Screen.of(session);
        List<Regulation> found = desk.regulations().installed().stream()
                .filter(it -> key == null || named(it).findAny().isPresent())
                .toList();
        if (found.isEmpty()) {
            throw Failures.because(key == null ? "没有安装任何办法" : "没有条款项 " + key, "用 hotline:regulation 查看条款项；办法由管理员部署");
        }
        found.forEach(it -> print(it, screen));
        return null;
    }

    private void print(Regulation regulation, Screen screen) {
        screen.title(regulation.citation().title() + "（" + regulation.citation().document() + "），自 "
                + regulation.citation().inForce() + " 起施行");
        if (key == null) {
            Table table = new Table("条款项", "条文");
            ParagraphKeys.paragraphs(regulation).forEach(it -> table.row(it.key(), it.text()));
            table.print(screen);
            screen.line("");
            Table readings = new Table("理解", "取值", "说明");
            regulation.readings().forEach(it -> readings.row(it.name(), it.value(), it.words()));
            readings.print(screen);
            return;
        }
        named(regulation).forEach(it -> screen.line(it.key() + "  " + it.text()));
    }

    private Stream<Paragraph> named(Regulation regulation) {
        return ParagraphKeys.paragraphs(regulation)
                .filter(it -> it.key().equals(key) || it.key().startsWith(key + "."));
    }
}
