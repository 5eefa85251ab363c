package org.hotline12345.evaluation.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.evaluation.asking.FigureDesk;
import org.hotline12345.evaluation.store.Answers.Count;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;

/** {@code hotline:evaluation-answers}. */
@Service
@Command(
        scope = "hotline",
        name = "evaluation-answers",
        description = "补充问题统计，如 hotline:evaluation-answers --unit 650421 --from 2025-03-01 --to 2025-03-31")
public final class ShowAnswers implements Action {

    @Option(name = "--unit", description = "承办单位及其下级；不填时为有权查看的全部")
    private String unit;

    @Option(name = "--from", description = "起始日期；不填时为当月一日")
    private String from;

    @Option(name = "--to", description = "截止日期；不填时为今天")
    private String to;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private FigureDesk desk;

    @Override
    public Object execute() throws CommandException {
        Typed typed = Typed.of(unit, from, to);
        List<Count> counts = typed.found(
                Unanswered.told(() -> desk.answers(seat.caller().actor(), typed.unit(), typed.from(), typed.to())));
        Screen screen = Screen.of(session);
        screen.title(typed.from() + " 至 " + typed.to() + " 对补充问题的回答，不计入评价和考核");
        Table table = new Table("问卷", "问题", "回答", "次数");
        counts.forEach(it ->
                table.row(it.questionnaire(), it.answer().asked(), it.answer().answered(), it.count()));
        table.print(screen);
        return null;
    }
}
