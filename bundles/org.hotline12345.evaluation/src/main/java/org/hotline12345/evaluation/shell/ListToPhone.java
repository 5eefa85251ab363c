package org.hotline12345.evaluation.shell;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.evaluation.asking.PhoneCall;
import org.hotline12345.evaluation.asking.PhoneDesk;
import org.hotline12345.evaluation.store.ToPhone;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;

/** {@code hotline:to-phone}, and with a number: takes that one in hand and shows whom to phone. */
@Service
@Command(
        scope = "hotline",
        name = "to-phone",
        description = "待电话评价；写工单编号的为取得号码（有记录），如 hotline:to-phone 20250328-000012")
public final class ListToPhone implements Action {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingDays.ZONE);

    @Argument(name = "number", description = "工单编号；不写的列出名单")
    private String number;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private PhoneDesk desk;

    @Override
    public Object execute() throws CommandException {
        Optional<String> one = Optional.ofNullable(number);
        if (one.isPresent()) {
            call(one.get());
        } else {
            list();
        }
        return null;
    }

    private void list() throws CommandException {
        List<ToPhone> all =
                Unanswered.told(() -> Failures.granted(desk.next(seat.caller().actor())));
        Table table = new Table("工单", "次", "开始", "截止", "未接", "说明");
        all.forEach(it -> table.row(
                it.round().ticket(),
                it.round().nth(),
                MINUTE.format(it.round().openedAt()),
                MINUTE.format(it.round().until()),
                it.tries(),
                it.round().reason().orElse("")));
        table.print(Screen.of(session));
    }

    private void call(String ticket) throws CommandException {
        PhoneCall call =
                Unanswered.told(() -> Failures.granted(desk.call(seat.caller().actor(), TicketArgument.of(ticket))));
        Screen screen = Screen.of(session);
        screen.line("工单 " + ticket + "（" + call.ticket().matter().title() + "）第 "
                + call.round().nth() + " 次评价");
        screen.line("电话 " + call.phone() + "，" + MINUTE.format(call.until()) + " 前由你联系");
        screen.line("记录结果：hotline:phone-rating " + ticket + " 话务服务 办理情况，或 hotline:phone-missed " + ticket);
    }
}
