package org.hotline12345.evaluation.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.evaluation.asking.Missed;
import org.hotline12345.evaluation.asking.PhoneDesk;
import org.hotline12345.law.Words;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;

/** {@code hotline:phone-missed NUMBER}. */
@Service
@Command(scope = "hotline", name = "phone-missed", description = "电话没有取得评价：无人接听，或诉求人不愿评价")
public final class MissByPhone implements Action {

    @Option(name = "--declined", description = "诉求人不愿评价，不再联系")
    private boolean declined;

    @Argument(name = "number", required = true, description = "工单编号")
    private String number;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private PhoneDesk desk;

    @Override
    public Object execute() throws CommandException {
        TicketNumber ticket = TicketArgument.of(number);
        Missed how = declined ? Missed.DECLINED : Missed.NO_ANSWER;
        Unanswered.told(() -> Failures.granted(desk.missed(seat.caller().actor(), ticket, how)));
        Screen.of(session).line("工单 " + ticket + "：" + Words.of(how));
        return null;
    }
}
