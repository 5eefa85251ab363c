package org.hotline12345.training.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.City;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.shell.api.Typed;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.hotline12345.training.Coverage;
import org.hotline12345.training.TrainingDesk;

/** {@code hotline:training-coverage}. */
@Service
@Command(scope = "hotline", name = "training-coverage", description = "培训覆盖情况，及谁缺少哪项必修培训")
public final class ShowCoverage implements Action {

    @Option(name = "--unit", description = "单位编号，含其下级")
    private String unit;

    @Option(name = "--from", description = "第一天，如 2025-01-01；不填为当年一月一日")
    private String from;

    @Option(name = "--to", description = "最后一天；不填为今天")
    private String to;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private TrainingDesk desk;

    @Reference
    private City city;

    @Override
    public Object execute() throws CommandException {
        try {
            Coverage coverage = Failures.granted(desk.coverage(
                    seat.caller().actor(),
                    Typed.option(unit, Typed::unit),
                    Typed.option(from, Typed::day),
                    Typed.option(to, Typed::day)));
            print(coverage, Screen.of(session));
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }

    private void print(Coverage coverage, Screen screen) {
        screen.title(coverage.from() + " 至 " + coverage.to());
        Table units = new Table("单位", "名称", "人数", "应训", "完成", "覆盖%");
        coverage.units()
                .forEach(it -> units.row(
                        it.unit(),
                        city.nameOf(it.unit()),
                        it.people(),
                        it.due(),
                        it.fulfilled(),
                        it.percent().map(Object::toString).orElse("-")));
        units.print(screen);
        Table lacking = new Table("人员", "身份", "单位", "学时", "应有学时", "成绩", "缺少的培训");
        coverage.lacking()
                .forEach(it -> lacking.row(
                        it.trainee().name(),
                        Words.of(it.trainee().audience()),
                        city.nameOf(it.trainee().unit()),
                        it.hours(),
                        it.plan().content().hours(),
                        it.best().map(Object::toString).orElse("-"),
                        it.plan().content().topic()));
        lacking.print(screen);
    }
}
