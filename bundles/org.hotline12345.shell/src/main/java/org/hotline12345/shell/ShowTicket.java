package org.hotline12345.shell;

import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Matter;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Table;
import org.hotline12345.ticket.api.Look;

/** {@code hotline:ticket N}. */
@Service
@Command(scope = "hotline", name = "ticket", description = "一件工单：事项、转派、办理记录、可以办理的环节")
public final class ShowTicket implements Action {

    @Argument(name = "number", description = "工单编号", required = true)
    @Completion(TicketNumbers.class)
    private String number;

    @Reference
    private Session session;

    @Reference
    private Desk desk;

    @Override
    public Object execute() throws CommandException {
        Look look = desk.look(Desk.number(number));
        Screen screen = Screen.of(session);
        head(look, screen);
        assignments(look.ticket(), screen);
        history(look, screen);
        screen.line("");
        screen.line("可以办理："
                + look.possible().stream()
                        .map(kind -> kind.getSimpleName() + "（" + Words.of(kind) + "）")
                        .collect(Collectors.joining("、")));
        return null;
    }

    private void head(Look look, Screen screen) {
        Ticket ticket = look.ticket();
        Matter matter = ticket.matter();
        Contact contact = look.contact();
        screen.title(ticket.number() + "  " + Words.of(ticket.status()) + "  " + Screen.oneLine(matter.title()));
        screen.line("  第 " + ticket.version() + " 版，" + desk.regulations().nameOf(ticket.regulation()));
        screen.line("  " + Words.of(matter.kind()) + "，" + Words.of(matter.channel()) + "，" + matter.category() + "，"
                + desk.place(matter.place())
                + matter.emergency().map(it -> "，突发：" + Words.of(it)).orElse(""));
        screen.line("  受理  " + Times.second(matter.takenAt()));
        screen.line("  诉求人  " + contact.name().orElse("匿名") + "  "
                + contact.phone().orElse("") + "  " + contact.address().orElse(""));
        matter.text().lines().forEach(line -> screen.line("  " + Screen.oneLine(line)));
        ticket.answer().ifPresent(it -> screen.line("  答复  " + Screen.oneLine(it.text())));
        ticket.declined()
                .ifPresent(it -> screen.line("  不予受理  " + it.ground() + " " + Screen.oneLine(it.explanation())));
        ticket.evaluations()
                .forEach(it -> screen.line("  评价  话务服务 " + Words.of(it.callService()) + "，办理情况 "
                        + Words.of(it.handling())
                        + it.remark().map(mark -> "，" + Screen.oneLine(mark)).orElse("")));
    }

    private void assignments(Ticket ticket, Screen screen) {
        if (ticket.assignments().isEmpty()) {
            return;
        }
        Table table = new Table("转派", "单位", "环节", "送达", "签收");
        ticket.assignments()
                .forEach(it -> table.row(
                        it.number(),
                        desk.unit(it.unit()),
                        Words.of(it.stage()),
                        Times.minute(it.dispatchedAt()),
                        it.signedAt().map(Times::minute).orElse("")));
        screen.line("");
        table.print(screen);
    }

    private void history(Look look, Screen screen) {
        Table table = new Table("序号", "时间", "环节", "办理人", "依据", "经过");
        look.history()
                .forEach(it -> table.row(
                        it.sequence(),
                        Times.minute(it.at()),
                        Words.of(it.step().getClass()),
                        who(it.actor()),
                        it.basis(),
                        it.account()));
        screen.line("");
        table.print(screen);
    }

    private String who(Actor actor) {
        return actor.unit().map(desk::unit).orElseGet(() -> Words.of(actor.role())) + " " + actor.name();
    }
}
