package org.hotline12345.evaluation.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.evaluation.asking.PhoneDesk;
import org.hotline12345.law.Words;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.ticket.api.Reply;

/** {@code hotline:phone-rating NUMBER CALL-SERVICE HANDLING}. */
@Service
@Command(
        scope = "hotline",
        name = "phone-rating",
        description = "记录诉求人在电话中的评价，如 hotline:phone-rating 20250328-000012 满意 非常满意")
public final class RateByPhone implements Action {

    @Option(name = "--remark", description = "诉求人的原话")
    private String remark;

    @Argument(index = 0, name = "number", required = true, description = "工单编号")
    private String number;

    @Argument(index = 1, name = "callService", required = true, description = "话务服务，如 满意 或 SATISFIED")
    private String callService;

    @Argument(index = 2, name = "handling", required = true, description = "办理情况")
    private String handling;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private PhoneDesk desk;

    @Override
    public Object execute() throws CommandException {
        TicketNumber ticket = TicketArgument.of(number);
        Evaluate said = new Evaluate(rating(callService), rating(handling), Optional.ofNullable(remark));
        Reply.Done done =
                Unanswered.told(() -> Failures.granted(desk.rate(seat.caller().actor(), ticket, said)));
        Screen.of(session).line(done.event().account());
        return null;
    }

    private static Rating rating(String typed) throws CommandException {
        return Arrays.stream(Rating.values())
                .filter(it -> Words.of(it).equals(typed)
                        || it.name().equals(typed.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> Failures.because("没有评价等级 " + typed, "填写 非常满意、满意、基本满意、不满意 或 非常不满意"));
    }
}
