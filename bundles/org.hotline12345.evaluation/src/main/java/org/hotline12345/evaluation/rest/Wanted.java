package org.hotline12345.evaluation.rest;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import javax.ws.rs.core.HttpHeaders;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.ticket.api.Caller;

/**
 * Of what figures are wanted.
 *
 * @param unit of which unit with those below it; empty for all that the caller may see
 * @param from the first day, Asia/Shanghai; that of the month where none is named
 * @param to the last day; today where none is named
 */
record Wanted(Optional<UnitId> unit, LocalDate from, LocalDate to) {

    static Wanted of(String unit, String from, String to, Caller caller, Clock clock) {
        if (caller.actor().role() == Role.REQUESTER) {
            throw Rejected.signIn(Problem.of(ProblemKind.UNAUTHENTICATED, "查看评价统计需要登录")
                    .at(HttpHeaders.AUTHORIZATION, "以 HTTP Basic 提供账号和密码"));
        }
        LocalDate last = day("to", to)
                .orElseGet(() -> clock.instant().atZone(WorkingDays.ZONE).toLocalDate());
        LocalDate first = day("from", from).orElse(last.withDayOfMonth(1));
        if (last.isBefore(first)) {
            throw Rejected.with(Problem.of(ProblemKind.INVALID, "from 晚于 to").at("from", "填写不晚于 to 的日期"));
        }
        return new Wanted(Arguments.optional("unit", unit, UnitId::new, "填写单位编号，如 650421"), first, last);
    }

    /** What is there of the unit. */
    <T> T found(Optional<T> figures) {
        return figures.orElseThrow(() ->
                Rejected.with(Problem.of(ProblemKind.UNKNOWN, "没有这一承办单位，或无权查看").at("unit", "填写本单位或下级单位的编号")));
    }

    private static Optional<LocalDate> day(String where, String raw) {
        return Arguments.optional(where, raw, Wanted::date, "填写日期，如 2025-03-28");
    }

    private static LocalDate date(String raw) {
        if (!raw.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new IllegalArgumentException("No day");
        }
        try {
            return LocalDate.parse(raw);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No such day", e);
        }
    }
}
