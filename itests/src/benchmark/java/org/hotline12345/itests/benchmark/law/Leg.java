package org.hotline12345.itests.benchmark.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.AgreeClosure;
import org.hotline12345.law.step.AgreeExtension;
import org.hotline12345.law.step.AgreeReturn;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.DispatchJointly;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.step.RequestClosure;
import org.hotline12345.law.step.RequestExtension;
import org.hotline12345.law.step.Return;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.step.Transfer;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.ClosureReport;
import org.hotline12345.law.ticket.Filing;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Rating;

/** The steps of the loop that are measured, each where a complaint that is counted for fifteen working days takes it. */
public enum Leg {
    /** 受理. */
    ACCEPT(
            Who.CALL_TAKER,
            new Accept(
                    Channel.PHONE,
                    Kind.COMPLAINT,
                    "水电气热/停水",
                    "650421",
                    Optional.empty(),
                    "停水两天。",
                    Optional.empty(),
                    Optional.empty())),
    /** 转派. */
    DISPATCH(Who.CALL_TAKER, new Dispatch(Hamlet.COUNTY, Optional.empty()), ACCEPT),
    /** 转派主办、会办, three units at once. */
    DISPATCH_JOINTLY(
            Who.CALL_TAKER,
            new DispatchJointly(Hamlet.COUNTY, List.of(Hamlet.HOUSING, Hamlet.WATER), Optional.empty()),
            ACCEPT),
    /** 签收. */
    SIGN(Who.OFFICER, new Sign(Optional.empty(), Optional.empty()), DISPATCH),
    /** 退回. */
    RETURN(Who.OFFICER, new Return(Optional.empty(), "不属于本单位职责", "三定规定"), SIGN),
    /** 同意退回. */
    AGREE_RETURN(Who.CENTER, new AgreeReturn(Optional.empty(), Optional.empty()), RETURN),
    /** 交下级单位. */
    TRANSFER(Who.OFFICER, new Transfer(Optional.empty(), Hamlet.TOWNSHIP, Optional.empty()), SIGN),
    /** 申请延期. */
    REQUEST_EXTENSION(Who.OFFICER, new RequestExtension(Optional.empty(), 5, "配件须外地调运"), SIGN),
    /** 同意延期. */
    AGREE_EXTENSION(Who.CENTER, new AgreeExtension(Optional.empty(), "已电话告知延期"), REQUEST_EXTENSION),
    /** 申请办结. */
    REQUEST_CLOSURE(Who.OFFICER, new RequestClosure(Optional.empty(), Said.REPORT), SIGN),
    /** 同意办结. */
    AGREE_CLOSURE(Who.CENTER, new AgreeClosure(Optional.empty(), Optional.empty()), REQUEST_CLOSURE),
    /** 评价 不满意, which opens the redo. */
    EVALUATE(
            Who.REQUESTER,
            new Evaluate(Rating.SATISFIED, Rating.DISSATISFIED, Optional.of("还是没有水")),
            AGREE_CLOSURE),
    /** 转派 of what has been dispatched, which is refused. */
    REFUSED(Who.CALL_TAKER, new Dispatch(Hamlet.COUNTY, Optional.empty()), DISPATCH);

    private final Actor actor;
    private final Step step;
    private final List<Leg> before;

    Leg(Actor actor, Step step, Leg... before) {
        this.actor = actor;
        this.step = step;
        this.before = List.of(before);
    }

    /** Where the matter stands when this step is taken. */
    Journey here() {
        return before.stream()
                .findFirst()
                .map(leg -> leg.here().then(leg.actor, leg.step))
                .orElseGet(Journey::begin);
    }

    /** What the law answers to this step. */
    Outcome judged(Journey here) {
        return here.judged(actor, step);
    }

    private static final class Who {

        static final Actor CALL_TAKER = Actor.of("calltaker", Role.CALL_TAKER);
        static final Actor CENTER = Actor.of("center", Role.CENTER);
        static final Actor OFFICER = Actor.officer("shanshan", Hamlet.COUNTY);
        static final Actor REQUESTER = Actor.of(Journey.NUMBER.value(), Role.REQUESTER);
    }

    private static final class Said {

        static final ClosureReport REPORT = new ClosureReport(
                Optional.of(Instant.parse("2025-03-28T01:00:00Z")),
                Optional.of("维修班"),
                Optional.of("王强"),
                Optional.of("已更换阀门，恢复供水"),
                Optional.of("《城市供水条例》第二十二条"),
                Optional.of("电话回复诉求人"),
                Optional.of(new Filing(
                        true,
                        Optional.empty(),
                        Optional.of("吐市监立〔2025〕18号"),
                        Optional.of(LocalDate.of(2025, 3, 3)),
                        Optional.empty(),
                        Optional.empty())));
    }
}
