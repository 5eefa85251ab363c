package org.hotline12345.law.procedure;

import static org.hotline12345.law.party.Role.CALL_TAKER;
import static org.hotline12345.law.party.Role.CENTER;
import static org.hotline12345.law.party.Role.REQUESTER;
import static org.hotline12345.law.party.Role.UNIT_OFFICER;
import static org.hotline12345.law.ticket.Stage.AWAITING_SIGNATURE;
import static org.hotline12345.law.ticket.Status.AWAITING_DISPATCH;
import static org.hotline12345.law.ticket.Status.AWAITING_EVALUATION;
import static org.hotline12345.law.ticket.Status.IN_HANDLING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.AnswerAtOnce;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.ticket.Answer;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Evaluation;
import org.hotline12345.law.ticket.Ticket;

/** A regulation of five sentences, by which several units may have one ticket. */
final class SmallTown implements Regulation {

    static final Paragraph INTAKE = new Paragraph(1, 0, "Take in.");
    static final Paragraph ANSWER = new Paragraph(2, 0, "Answer, and say on what ground.");
    static final Paragraph HANDING = new Paragraph(3, 1, "Hand to units.");
    static final Paragraph SIGNING = new Paragraph(3, 2, "Units sign.");
    static final Paragraph RATING = new Paragraph(4, 0, "Requesters rate.");

    private static final List<Article> ARTICLES = List.of(
            new Sentences(
                    List.of(INTAKE),
                    List.of(Rule.of(Accept.class, INTAKE)
                            .by(REQUESTER, CALL_TAKER)
                            .when(AWAITING_DISPATCH))),
            new Sentences(List.of(ANSWER), List.of(answering())),
            new Sentences(List.of(HANDING, SIGNING), List.of(handing(), signing())),
            new Sentences(
                    List.of(RATING),
                    List.of(Rule.of(Evaluate.class, RATING)
                            .by(REQUESTER)
                            .when(AWAITING_EVALUATION)
                            .moves(SmallTown::rated))));

    @Override
    public Citation citation() {
        return new Citation("town", "Town No. 1", "Town rules", LocalDate.of(2020, 1, 1));
    }

    @Override
    public List<Article> articles() {
        return ARTICLES;
    }

    @Override
    public List<Reading> readings() {
        return List.of();
    }

    @Override
    public String recordedReadings() {
        return "none";
    }

    @Override
    public Regulation under(String recordedReadings) {
        return this;
    }

    @Override
    public Optional<Objection> againstApproval(Actor actor, Unit unit) {
        return Optional.empty();
    }

    private static Rule<AnswerAtOnce> answering() {
        return Rule.of(AnswerAtOnce.class, ANSWER)
                .by(CALL_TAKER, CENTER)
                .when(AWAITING_DISPATCH)
                .demands(Demand.of(ANSWER, "source", it -> it.step().source().isPresent(), "no ground", "name it"))
                .demands(Demand.plain("text", it -> it.step().text().length() > 1, it -> "too short", "say more"))
                .moves(it -> it.ticket()
                        .answered(new Answer(it.step().text(), it.step().source()))
                        .in(AWAITING_EVALUATION));
    }

    private static Rule<Dispatch> handing() {
        return Rule.of(Dispatch.class, HANDING)
                .by(CENTER)
                .when(AWAITING_DISPATCH, IN_HANDLING)
                .moves(it -> it.ticket()
                        .with(Assignment.delivered(
                                it.ticket().nextAssignment(), it.step().unit(), it.at(), false, List.of()))
                        .in(IN_HANDLING))
                .recorded(it -> "to " + it.nameOf(it.step().unit()));
    }

    private static Rule<Sign> signing() {
        return Rule.of(Sign.class, SIGNING)
                .by(UNIT_OFFICER)
                .of(AWAITING_SIGNATURE)
                .moves(it -> it.ticket().withChanged(it.assignment().signed(it.at())));
    }

    private static Ticket rated(Attempt<Evaluate> it) {
        return it.ticket()
                .evaluated(new Evaluation(
                        it.at(),
                        it.step().callService(),
                        it.step().handling(),
                        it.step().remark()));
    }

    private record Sentences(List<Paragraph> paragraphs, List<Rule<?>> rules) implements Article {}
}
