package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.AgreeClosure;
import org.hotline12345.law.step.RefuseClosure;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Ticket;

/** 第二十条. The center reviews how a matter was handled. */
final class Article20 implements Article {

    static final Paragraph REVIEW = new Paragraph(20, 0, "市政务服务中心审核办理情况，符合要求的，同意办结；不符合要求的，说明理由，由承办单位继续办理。");

    private final Article21 evaluation;

    Article20(Article21 evaluation) {
        this.evaluation = evaluation;
    }

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(REVIEW);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                Rule.of(AgreeClosure.class, REVIEW)
                        .by(Role.CENTER)
                        .of(Stage.CLOSURE_UNDER_REVIEW)
                        .moves(this::closed)
                        .recorded(it -> "同意" + it.nameOf(it.assignment().unit()) + "办结"),
                Rule.of(RefuseClosure.class, REVIEW)
                        .by(Role.CENTER)
                        .of(Stage.CLOSURE_UNDER_REVIEW)
                        .moves(it -> it.ticket().withChanged(Assigning.goesOn(it)))
                        .recorded(it -> "不同意办结：" + it.step().reason() + "；由"
                                + it.nameOf(it.assignment().unit()) + "继续办理"));
    }

    /** The matter is closed when the last unit's part is. */
    private Ticket closed(Attempt<AgreeClosure> attempt) {
        Ticket ticket = attempt.ticket()
                .withChanged(attempt.assignment().in(Stage.CLOSED).withClocks(clock -> clock.stop(attempt.at())));
        return ticket.openAssignments().findAny().isPresent() ? ticket : evaluation.asked(ticket, attempt);
    }
}
