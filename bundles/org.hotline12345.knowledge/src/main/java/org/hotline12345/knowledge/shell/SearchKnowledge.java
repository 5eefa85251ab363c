package org.hotline12345.knowledge.shell;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.knowledge.api.Question;
import org.hotline12345.knowledge.api.Searching;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Table;

/** {@code hotline:knowledge QUESTION}. */
@Service
@Command(scope = "hotline", name = "knowledge", description = "检索知识库，如 hotline:knowledge 身份证丢了")
public final class SearchKnowledge implements Action {

    private static final int MOST = 20;

    @Argument(index = 0, name = "question", description = "要查的事项", required = true)
    @Completion(Questions.class)
    private String question;

    @Option(name = "--place", description = "地点，如 650421")
    private String place;

    @Option(name = "--unit", description = "提供知识的单位，含其下级")
    @Completion(UnitIds.class)
    private String unit;

    @Reference
    private Session session;

    @Reference
    private Counter counter;

    @Override
    public Object execute() throws CommandException {
        if (question.isBlank()) {
            throw Failures.because("没有检索的内容", "填写要查的事项");
        }
        Searching answer =
                counter.base().search(new Question(question, Optional.ofNullable(place), counter.unit(unit), MOST));
        if (answer instanceof Searching.Unavailable unavailable) {
            throw Failures.because(
                    unavailable.reason(), unavailable.retryAfter().toSeconds() + " 秒后重试");
        }
        print((Searching.Found) answer, Screen.of(session));
        return null;
    }

    private void print(Searching.Found found, Screen screen) {
        Table table = new Table("条目", "版本", "提供单位", "标题");
        found.hits()
                .forEach(it -> table.row(it.id(), it.revision(), counter.city().nameOf(it.unit()), it.title()));
        table.print(screen);
        found.didYouMean().ifPresent(it -> screen.line("是否要查：" + it));
        found.live()
                .forEach(it -> screen.line(it.name() + "："
                        + Screen.oneLine(it.answer().title() + " " + it.answer().text())));
        found.silent().forEach(it -> screen.line(it + "：没有及时回答"));
    }
}
