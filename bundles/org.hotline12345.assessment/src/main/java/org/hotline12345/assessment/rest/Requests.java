package org.hotline12345.assessment.rest;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.ws.rs.core.HttpHeaders;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.result.Answer;
import org.hotline12345.assessment.rules.RuleText;
import org.hotline12345.json.Json;
import org.hotline12345.json.Unreadable;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.Caller;

/** What the resources of the assessment have in common: reading requests, and saying what cannot be answered. */
final class Requests {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final JsonMapper mapper = Json.mapper();
    private final Bodies bodies = new Bodies(mapper);
    private final RuleText text = new RuleText();

    ObjectNode body(InputStream body, HttpHeaders headers) {
        return bodies.read(body, headers);
    }

    /** The record in a body. */
    <T> T body(Class<T> type, InputStream body, HttpHeaders headers, Caller caller) {
        return read(type, body(body, headers), caller);
    }

    <T> T read(Class<T> type, ObjectNode given, Caller caller) {
        try {
            return text.parsed(given, type);
        } catch (Unreadable e) {
            throw Refusals.of(List.of(e.objection()), Optional.empty(), caller);
        }
    }

    static void requireStaff(Caller caller) {
        if (caller.actor().role() == Role.REQUESTER) {
            throw Rejected.signIn(
                    Problem.of(ProblemKind.UNAUTHENTICATED, "考核供热线工作人员查看和办理").at("Authorization", "用工作账号登录"));
        }
    }

    /** What staff asks of the store. */
    static <T> T answered(Caller caller, Supplier<T> question) {
        requireStaff(caller);
        try {
            return question.get();
        } catch (StoreUnavailable e) {
            throw Rejected.later("数据库暂时没有响应", PAUSE);
        }
    }

    /** @param what there is none of, such as 考核结果 county.2026-03.1 */
    static <T> T done(Answer<T> answer, Caller caller, String what) {
        if (answer instanceof Answer.Done<T> done) {
            return done.value();
        }
        if (answer instanceof Answer.Refused<T> refused) {
            throw Refusals.of(refused.objections(), refused.law(), caller);
        }
        throw unknown(what);
    }

    /** @param law by which there are objections */
    static void requireNone(List<Objection> objections, Grounds law, Caller caller) {
        if (!objections.isEmpty()) {
            throw Refusals.of(objections, law.law(), caller);
        }
    }

    static Rejected unknown(String what) {
        return Rejected.with(
                Problem.of(ProblemKind.UNKNOWN, "没有" + what + "，或无权查看").at("id", "从列表中选择"));
    }

    static Optional<AssessedLevel> level(String raw) {
        return Arguments.optional(
                "level",
                raw,
                it -> AssessedLevel.valueOf(it.toUpperCase(Locale.ROOT).replace('-', '_')),
                "填写 COUNTY、DEPARTMENT、VERTICAL、ENTERPRISE、SUBORDINATE、DESK 或 DESK_GROUP");
    }

    static Optional<AssessmentPeriod> period(String raw) {
        return Arguments.optional("period", raw, AssessmentPeriod::parse, "填写月、季或年，如 2026-03、2026Q1、2026");
    }

    static UnitId unit(String where, String raw) {
        return Arguments.read(where, raw, UnitId::new, "填写编号，如 650421");
    }

    static LocalDate day(String where, String raw) {
        return Arguments.read(
                where,
                Optional.ofNullable(raw).orElse(""),
                it -> {
                    try {
                        return LocalDate.parse(it);
                    } catch (DateTimeParseException e) {
                        throw new IllegalArgumentException(e);
                    }
                },
                "填写日期，如 2026-03-31");
    }
}
