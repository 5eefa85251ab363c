package org.hotline12345.supervision.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.supervision.api.CaseReply.NotTaken;
import org.hotline12345.supervision.api.Finding;
import org.hotline12345.supervision.api.FindingReply;
import org.hotline12345.supervision.api.FindingState;
import org.hotline12345.supervision.api.SupervisionUnavailable;
import org.hotline12345.ticket.api.Caller;

/** What the commands have in common: who sits there, and how findings and failures are said. */
final class Desk {

    static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingDays.ZONE);

    private static final String NONE = "-";

    private Desk() {}

    static <T> T answered(Supplier<T> question) throws CommandException {
        try {
            return question.get();
        } catch (SupervisionUnavailable e) {
            throw Failures.because(e.getMessage(), e.retryAfter().toSeconds() + " 秒后重试");
        }
    }

    /** Who sees the matters of all units. */
    static Caller whole(Seat seat) throws CommandException {
        Caller caller = seat.caller();
        if (caller.actor().role() != Role.CENTER && caller.actor().role() != Role.GOVERNING_OFFICE) {
            throw Failures.because("由市政务服务中心和市政府办公室查看", "用有权的账号登录");
        }
        return caller;
    }

    static Optional<FindingState> state(String said) throws CommandException {
        return value(said, FindingState.class, "填写 found、confirmed、referred 或 dismissed");
    }

    static <E extends Enum<E>> Optional<E> value(String said, Class<E> type, String remedy) throws CommandException {
        try {
            return Optional.ofNullable(said).map(it -> Enum.valueOf(type, it.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw Failures.because("没有“" + said + "”这种情况", remedy);
        }
    }

    static String time(Instant at) {
        return MINUTE.format(at);
    }

    static void print(List<Finding> findings, City city, Screen screen) {
        Table table = new Table("编号", "类型", "单位", "分类", "地点", "起", "止", "件数", "诉求人", "情况", "督办件");
        findings.forEach(it -> table.row(
                it.number(),
                Words.of(it.kind()),
                it.unit().map(city::nameOf).orElse(NONE),
                it.category().orElse(NONE),
                it.place().orElse(NONE),
                it.first(),
                it.last(),
                it.matters(),
                it.requesters(),
                Words.of(it.state()),
                it.supervisionCase().map(String::valueOf).orElse(NONE)));
        table.print(screen);
    }

    static Optional<UnitId> unit(String said) throws CommandException {
        try {
            return Optional.ofNullable(said).map(UnitId::new);
        } catch (IllegalArgumentException e) {
            throw Failures.because("“" + said + "”不是单位编号", "用 hotline:units 查看单位编号");
        }
    }

    static TicketNumber ticket(String said) throws CommandException {
        try {
            return new TicketNumber(said);
        } catch (IllegalArgumentException e) {
            throw Failures.because("“" + said + "”不是工单编号", "填写工单编号，如 20250328-000012");
        }
    }

    static LocalDate day(String said) throws CommandException {
        try {
            return LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            throw Failures.because("“" + said + "”不是日期", "填写日期，如 2025-04-02");
        }
    }

    /** A finding as it stands after a decision; fails where nothing was decided. */
    static void decided(FindingReply reply, City city, Screen screen) throws CommandException {
        if (reply instanceof FindingReply.Refused refused) {
            throw Failures.of(refused.objections(), refused.law());
        }
        if (reply instanceof FindingReply.Unknown unknown) {
            throw Failures.because(
                    "没有编号为 " + unknown.number() + " 的线索，或无权查看", "用 hotline:hotspots 或 hotline:referrals 查看编号");
        }
        FindingReply.Decided decided = (FindingReply.Decided) reply;
        notTaken(decided.notTaken(), screen);
        print(List.of(decided.finding()), city, screen);
        if (decided.left() > 0) {
            screen.line("还有 " + decided.left() + " 件没有并入督办件，再执行一次");
        }
    }

    /** The tickets whose step was not taken, with the reason. */
    static void notTaken(List<NotTaken> tickets, Screen screen) {
        tickets.forEach(it -> screen.line(it.ticket() + " 没有办理：" + it.reason()
                + it.paragraph().map(key -> "（" + key + "）").orElse("")));
    }
}
