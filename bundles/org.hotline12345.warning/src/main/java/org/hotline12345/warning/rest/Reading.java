package org.hotline12345.warning.rest;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.ws.rs.core.HttpHeaders;
import org.hotline12345.json.Json;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.warning.view.SurgeVerdict;

/** Reads what is asked, and says what cannot be answered. */
final class Reading {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final Bodies bodies = new Bodies(Json.mapper());

    SurgeVerdict verdict(InputStream body, HttpHeaders headers, Caller caller) {
        SurgeVerdict said = bodies.read(SurgeVerdict.class, body, headers, caller);
        List<Objection> against = said.objections();
        if (!against.isEmpty()) {
            throw Refusals.of(against, Optional.empty(), caller);
        }
        return said;
    }

    static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (StoreUnavailable e) {
            throw Rejected.later("数据库暂时没有响应", SOON);
        }
    }

    /** Asks who has not signed in to do so. */
    static void requireStaff(Caller caller) {
        if (caller.actor().role() == Role.REQUESTER) {
            throw Rejected.signIn(
                    Problem.of(ProblemKind.UNAUTHENTICATED, "预警供热线工作人员查看").at(HttpHeaders.AUTHORIZATION, "用工作账号登录"));
        }
    }

    static Rejected unknownUnit() {
        return Rejected.with(Problem.of(ProblemKind.UNKNOWN, "没有这一单位，或无权查看其预警").at("unit", "从 /api/units 中选择本单位或下级单位"));
    }

    static Rejected unknownSurge() {
        return Rejected.with(Problem.of(ProblemKind.UNKNOWN, "没有这一预警，或无权查看").at("id", "从 /api/warnings/surges 中选择"));
    }

    static Rejected forbidden() {
        return Rejected.with(
                Problem.of(ProblemKind.FORBIDDEN, "突增预警由市政务服务中心或有关承办单位认定").at("", "报市政务服务中心认定"));
    }

    static int number(String text, int most) {
        int number = Integer.parseInt(text);
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("1 to " + most + ", not " + number);
        }
        return number;
    }

    static Boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("true or false, not " + text);
        }
        return Boolean.valueOf(text);
    }
}
