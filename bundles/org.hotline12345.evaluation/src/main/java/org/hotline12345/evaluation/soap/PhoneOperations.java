package org.hotline12345.evaluation.soap;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hotline12345.evaluation.asking.Missed;
import org.hotline12345.evaluation.asking.PhoneCall;
import org.hotline12345.evaluation.asking.PhoneDesk;
import org.hotline12345.evaluation.store.Round;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.Reply;

/** 电话评价, for the own system of a call center: whom to phone, and what came of it. */
final class PhoneOperations {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final PhoneDesk desk;

    PhoneOperations(PhoneDesk desk) {
        this.desk = desk;
    }

    List<SoapOperation> all() {
        return List.of(
                SoapOperation.of("ListToPhone", "待电话评价", Anybody.class, ToPhoneTable.class, this::list),
                SoapOperation.of("PhoneRequester", "联系诉求人", Phoned.class, CallToRate.class, this::call),
                SoapOperation.of("RateByPhone", "记录电话评价", RatedByPhone.class, RatingNoted.class, this::rate),
                SoapOperation.of("MissRequester", "没有取得评价", MissedByPhone.class, MissNoted.class, this::missed));
    }

    private ToPhoneTable list(Anybody anybody, Request request) {
        return ToPhoneTable.of(answered(() -> desk.next(request.actor())));
    }

    private CallToRate call(Phoned phoned, Request request) {
        PhoneCall call = answered(() -> desk.call(request.actor(), phoned.ticket()));
        return new CallToRate(
                phoned.ticket(),
                call.round().nth(),
                call.phone(),
                call.ticket().matter().title(),
                call.until());
    }

    private RatingNoted rate(RatedByPhone said, Request request) {
        Evaluate rating = new Evaluate(said.callService(), said.handling(), said.remark());
        Reply.Done done = answered(() -> desk.rate(request.actor(), said.ticket(), rating));
        return new RatingNoted(
                said.ticket(), done.ticket().evaluations().size(), done.event().account());
    }

    private MissNoted missed(MissedByPhone said, Request request) {
        Round round = answered(() -> desk.missed(request.actor(), said.ticket(), said.how()));
        return new MissNoted(said.ticket(), round.nth());
    }

    private static <T> T answered(Supplier<Ruling<T>> question) {
        Ruling<T> ruling = told(question);
        if (ruling instanceof Ruling.Granted<T> granted) {
            return granted.value();
        }
        if (ruling instanceof Ruling.Refused<T> refused) {
            throw new Refusal(Problems.of(refused.objections(), refused.law()));
        }
        Objection none = ((Ruling.Unknown<T>) ruling).objection();
        throw new Refusal(
                Problem.of(Problem.Kind.UNKNOWN, none.text(), none.remedy()).at("ticket"));
    }

    private static <T> Ruling<T> told(Supplier<Ruling<T>> question) {
        try {
            return question.get();
        } catch (StoreUnavailable e) {
            throw new Refusal(Problems.later("数据库暂时没有响应", SOON));
        }
    }

    /** Nothing need be said. */
    public record Anybody() {}

    /** Whose requester is phoned. */
    public record Phoned(TicketNumber ticket) {}

    /**
     * Whom to phone.
     *
     * @param phone the number; each look at it is recorded
     * @param title of the matter
     * @param inHandUntil until when nobody else phones
     */
    public record CallToRate(TicketNumber ticket, int nth, String phone, String title, Instant inHandUntil) {

        /** Says nothing of the number, so that no log does. */
        @Override
        public String toString() {
            return "CallToRate[" + ticket + "]";
        }
    }

    /** What the requester said. */
    public record RatedByPhone(TicketNumber ticket, Rating callService, Rating handling, Optional<String> remark) {}

    /** What was taken down, in a sentence. */
    public record RatingNoted(TicketNumber ticket, int nth, String account) {}

    /** A call that brought no rating. */
    public record MissedByPhone(TicketNumber ticket, Missed how) {}

    /** It is written down. */
    public record MissNoted(TicketNumber ticket, int nth) {}
}
