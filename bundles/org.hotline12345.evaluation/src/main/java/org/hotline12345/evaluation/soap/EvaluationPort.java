package org.hotline12345.evaluation.soap;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hotline12345.evaluation.asking.FigureDesk;
import org.hotline12345.evaluation.asking.PhoneDesk;
import org.hotline12345.evaluation.store.Rounds;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.soap.api.xml.Naming;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.Tickets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * 满意度评价, for the own systems of units and of the call center: whether a requester was asked, the figures of the own subtree, and
 * whom to phone.
 */
@Component(service = SoapPort.class)
public final class EvaluationPort implements SoapPort {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final FigureDesk figures;
    private final Rounds rounds;
    private final Tickets tickets;
    private final PhoneOperations phone;
    private final Clock clock;

    @Activate
    public EvaluationPort(
            @Reference FigureDesk figures,
            @Reference Rounds rounds,
            @Reference Tickets tickets,
            @Reference PhoneDesk phone) {
        this(figures, rounds, tickets, phone, Clock.systemUTC());
    }

    EvaluationPort(FigureDesk figures, Rounds rounds, Tickets tickets, PhoneDesk phone, Clock clock) {
        this.figures = figures;
        this.rounds = rounds;
        this.tickets = tickets;
        this.phone = new PhoneOperations(phone);
        this.clock = clock;
    }

    @Override
    public Naming naming() {
        return Naming.of("evaluation", 1);
    }

    @Override
    public List<SoapOperation> operations() {
        return Stream.concat(
                        Stream.of(
                                SoapOperation.of(
                                        "RatingFigures", "评价统计", Period.class, RatingTable.class, this::figures),
                                SoapOperation.of(
                                        "ListInvitations", "评价邀请", Wanted.class, Invitations.class, this::invitations)),
                        phone.all().stream())
                .toList();
    }

    private RatingTable figures(Period period, Request request) {
        if (request.actor().role() == Role.REQUESTER) {
            throw new Refusal(Problems.signIn("查看评价统计需要登录"));
        }
        LocalDate last = period.to()
                .orElseGet(() -> clock.instant().atZone(WorkingDays.ZONE).toLocalDate());
        LocalDate first = period.from().orElse(last.withDayOfMonth(1));
        if (last.isBefore(first)) {
            throw new Refusal(Problem.of(Problem.Kind.INVALID, "from 晚于 to", "填写不晚于 to 的日期")
                    .at("from"));
        }
        return answered(() -> figures.figures(request.actor(), period.unit(), first, last))
                .map(RatingTable::of)
                .orElseThrow(() -> unknown("unit", "没有这一承办单位，或无权查看", "填写本单位或下级单位的编号"));
    }

    private Invitations invitations(Wanted wanted, Request request) {
        if (tickets.look(request.caller(wanted.queryCode()), wanted.ticket()).isEmpty()) {
            throw unknown("ticket", "没有工单 " + wanted.ticket() + "，或无权查看", "核对工单编号；诉求人同时填写查询码 queryCode");
        }
        return Invitations.of(answered(() -> rounds.of(wanted.ticket())));
    }

    private static Refusal unknown(String where, String text, String remedy) {
        return new Refusal(Problem.of(Problem.Kind.UNKNOWN, text, remedy).at(where));
    }

    private static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (StoreUnavailable e) {
            throw new Refusal(Problems.later("数据库暂时没有响应", SOON));
        }
    }

    /**
     * Of which unit and those below it, and of matters whose rating was opened in which days; of this month where none are
     * given.
     */
    public record Period(Optional<UnitId> unit, Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** Which ticket, and the requester's code for who has no account. */
    public record Wanted(TicketNumber ticket, Optional<String> queryCode) {}
}
