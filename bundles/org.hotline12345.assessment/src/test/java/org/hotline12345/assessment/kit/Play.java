package org.hotline12345.assessment.kit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.assessment.Books;
import org.hotline12345.assessment.Facts;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Circumstances;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.AgreeClosure;
import org.hotline12345.law.step.AgreeReturn;
import org.hotline12345.law.step.AnswerAtOnce;
import org.hotline12345.law.step.ClassifyRedo;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.step.RefuseClosure;
import org.hotline12345.law.step.RefuseReturn;
import org.hotline12345.law.step.RequestClosure;
import org.hotline12345.law.step.Return;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.ClosureReport;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.RedoItem;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.Weekdays;
import org.hotline12345.law.time.WorkingDays;

/** Plays tickets by Turpan's regulation, and enters each into the books after each step, as the platform does. */
public final class Play {

    private static final Regulation LAW = Law.turpan();
    private static final Contact SOMEBODY =
            new Contact(Optional.of("阿力木"), Optional.of("13999990001"), Optional.empty());

    private final Books books;
    private final Town town = new Town();
    private final List<Ticket> played = new ArrayList<>();

    public Play(Books books) {
        this.books = books;
    }

    /** Goes on after those that were played into the same books before. */
    void goOnAfter(List<Ticket> before) {
        played.addAll(before);
    }

    List<Ticket> played() {
        return List.copyOf(played);
    }

    /**
     * Plays one ticket.
     *
     * @param unit to which it is dispatched, at once
     * @param script steps with the hours after the dispatch, such as {@code sign@2 request@24 agree@25 SATISFIED@26}; {@code answer}
     *     for one that is answered on the telephone
     */
    public Ticket play(UnitId unit, Instant at, String script) {
        boolean consultation = script.startsWith("answer");
        Accept accept = new Accept(
                Channel.PHONE,
                consultation ? Kind.CONSULTATION : Kind.HELP,
                "水电气热/停水",
                unit.value(),
                Optional.empty(),
                "停水两天。",
                Optional.empty(),
                Optional.of(SOMEBODY));
        String day = at.atZone(WorkingDays.ZONE).toLocalDate().toString().replace("-", "");
        TicketNumber number = new TicketNumber("%s-%06d".formatted(day, played.size() + 1));
        Ticket ticket = entered(Procedure.open(number, accept, Town.CALL_TAKER, at, in(at)), at);
        if (!consultation) {
            ticket = take(ticket, Town.CALL_TAKER, at, new Dispatch(unit, Optional.empty()));
        }
        for (String each : script.split(" ")) {
            String[] parts = each.split("@");
            Instant when = parts.length == 1 ? at : at.plus(Duration.ofHours(Long.parseLong(parts[1])));
            ticket = step(ticket, unit, when, parts[0]);
        }
        played.add(ticket);
        return ticket;
    }

    private Ticket step(Ticket ticket, UnitId unit, Instant at, String name) {
        Actor officer = Town.officer(unit);
        return switch (name) {
            case "nothing" -> ticket;
            case "answer" ->
                take(
                        ticket,
                        Town.CALL_TAKER,
                        at,
                        new AnswerAtOnce("今晚恢复供水。", Optional.of("K1"), Optional.of(unit), Optional.of("1")));
            case "sign" -> take(ticket, officer, at, new Sign(Optional.empty(), Optional.of("值班室")));
            case "redo" -> take(ticket, officer, at, new ClassifyRedo(Optional.empty(), RedoItem.DO, Optional.empty()));
            case "request" -> take(ticket, officer, at, new RequestClosure(Optional.empty(), report(at)));
            case "agree" -> take(ticket, Town.CENTER, at, new AgreeClosure(Optional.empty(), Optional.empty()));
            case "refuse" -> take(ticket, Town.CENTER, at, new RefuseClosure(Optional.empty(), "没有说明处理结果"));
            case "return" -> take(ticket, officer, at, new Return(Optional.empty(), "不属于本单位职责", "三定规定"));
            case "agree-return" -> take(ticket, Town.CENTER, at, new AgreeReturn(Optional.empty(), Optional.empty()));
            case "refuse-return" -> take(ticket, Town.CENTER, at, new RefuseReturn(Optional.empty(), "属于你单位职责"));
            default ->
                take(
                        ticket,
                        Actor.of(ticket.number().value(), Role.REQUESTER),
                        at,
                        new Evaluate(Rating.SATISFIED, Rating.valueOf(name), Optional.empty()));
        };
    }

    private static ClosureReport report(Instant at) {
        return new ClosureReport(
                Optional.of(at),
                Optional.of("维修班"),
                Optional.of("王强"),
                Optional.of("已更换阀门，恢复供水"),
                Optional.of("《城市供水条例》第二十二条"),
                Optional.of("电话回复诉求人"),
                Optional.empty());
    }

    private Ticket take(Ticket ticket, Actor actor, Instant at, Step step) {
        return entered(Procedure.take(ticket, step, actor, at, in(at)), at);
    }

    private Ticket entered(Outcome outcome, Instant at) {
        if (outcome instanceof Outcome.Moved moved) {
            books.enter(moved.ticket(), Facts.of(moved.ticket(), at));
            return moved.ticket();
        }
        throw new AssertionError("The law refuses it: " + outcome);
    }

    private Circumstances in(Instant at) {
        return new Circumstances(LAW, town, Weekdays.plain(), at);
    }

    /** Enters each ticket anew, as its own limits or a rebuild do once they have run out. */
    public void enterAll(Instant now) {
        played.forEach(it -> books.enter(it, Facts.of(it, now)));
    }
}
