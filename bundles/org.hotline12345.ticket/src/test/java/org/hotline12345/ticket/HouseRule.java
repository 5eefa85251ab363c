package org.hotline12345.ticket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.contract.PlainRegulation;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.AnswerAtOnce;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.Enclose;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.ticket.Answer;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Attachment;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;

/** A regulation of one article: enough law for a door. */
record HouseRule() implements PlainRegulation, Article {

    private static final Paragraph ALL = new Paragraph(1, 0, "来者必应。");

    @Override
    public Citation citation() {
        return new Citation("house", "家规", "家规", LocalDate.of(2020, 1, 1));
    }

    @Override
    public List<Article> articles() {
        return List.of(this);
    }

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(ALL);
    }

    @Override
    public List<Rule<?>> rules() {
        List<Rule<?>> all = new ArrayList<>(HouseTime.rules(ALL));
        all.addAll(visits());
        return all;
    }

    private static List<Rule<?>> visits() {
        return List.of(
                Rule.of(Accept.class, ALL)
                        .by(Role.REQUESTER, Role.CALL_TAKER)
                        .when(Status.AWAITING_DISPATCH)
                        .moves(HouseTime::begun),
                Rule.of(Dispatch.class, ALL)
                        .by(Role.CALL_TAKER)
                        .when(Status.AWAITING_DISPATCH)
                        .moves(it -> it.ticket()
                                .with(Assignment.delivered(1, it.step().unit(), it.at(), false, List.of()))
                                .in(Status.IN_HANDLING)),
                Rule.of(Sign.class, ALL)
                        .by(Role.UNIT_OFFICER)
                        .of(Stage.AWAITING_SIGNATURE)
                        .moves(it -> it.ticket().withChanged(it.assignment().signed(it.at()))),
                Rule.of(Enclose.class, ALL)
                        .by(Role.REQUESTER, Role.CALL_TAKER)
                        .when(Status.AWAITING_DISPATCH, Status.IN_HANDLING)
                        .moves(it -> it.ticket()
                                .enclosing(new Attachment(
                                        it.ticket().attachments().size() + 1,
                                        it.step().fileName(),
                                        it.step().mediaType(),
                                        it.step().size(),
                                        it.step().sha256(),
                                        it.step().note(),
                                        it.at()))),
                Rule.of(AnswerAtOnce.class, ALL)
                        .by(Role.REQUESTER)
                        .when(Status.AWAITING_DISPATCH)
                        .moves(it -> it.ticket()
                                .answered(new Answer(it.step().text(), Optional.empty()))
                                .in(Status.ARCHIVED)));
    }
}
