package org.hotline12345.evaluation.shell;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.evaluation.store.Rounds;
import org.hotline12345.law.Words;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.ticket.api.Tickets;

/** {@code hotline:invitations NUMBER}. */
@Service
@Command(scope = "hotline", name = "invitations", description = "诉求人是否已被询问评价，如 hotline:invitations 20250328-000012")
public final class ListInvitations implements Action {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingDays.ZONE);

    @Argument(name = "number", description = "工单编号", required = true)
    private String number;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private Tickets tickets;

    @Reference
    private Rounds rounds;

    @Override
    public Object execute() throws CommandException {
        TicketNumber ticket = TicketArgument.of(number);
        if (Unanswered.told(() -> tickets.look(seat.caller(), ticket)).isEmpty()) {
            throw Failures.unknown(ticket);
        }
        Table table = new Table("次", "开始", "截止", "询问", "渠道", "询问时间", "提醒时间", "结果", "说明");
        Unanswered.told(() -> rounds.of(ticket))
                .forEach(it -> table.row(
                        it.nth(),
                        MINUTE.format(it.openedAt()),
                        MINUTE.format(it.until()),
                        Words.of(it.state()),
                        it.channel().orElse(""),
                        said(it.askedAt()),
                        said(it.remindedAt()),
                        Words.of(it.outcome())
                                + it.handling()
                                        .map(rating -> " " + Words.of(rating))
                                        .orElse(""),
                        it.reason().orElse("")));
        table.print(Screen.of(session));
        return null;
    }

    private static String said(Optional<Instant> at) {
        return at.map(MINUTE::format).orElse("");
    }
}
