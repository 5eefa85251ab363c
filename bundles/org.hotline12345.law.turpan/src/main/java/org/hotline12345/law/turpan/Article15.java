package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.AgreeReturn;
import org.hotline12345.law.step.RefuseReturn;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Ticket;

/** 第十五条. The center reviews a return. */
final class Article15 implements Article {

    static final Paragraph REVIEW = new Paragraph(15, 0, "市政务服务中心对退回工单进行审核，同意退回的，进行职责界定后再次转派；不同意退回的，说明理由，由承办单位继续办理。");

    private final Assigning assigning;

    Article15(Assigning assigning) {
        this.assigning = assigning;
    }

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(REVIEW);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                Rule.of(AgreeReturn.class, REVIEW)
                        .by(Role.CENTER)
                        .of(Stage.RETURN_UNDER_REVIEW)
                        .moves(this::agreed)
                        .recorded(it -> "同意" + it.nameOf(it.assignment().unit()) + "退回，待再次转派"),
                Rule.of(RefuseReturn.class, REVIEW)
                        .by(Role.CENTER)
                        .of(Stage.RETURN_UNDER_REVIEW)
                        .moves(it -> it.ticket()
                                .withChanged(Assigning.goesOn(it)
                                        .under(it.assignment().mandate().used())))
                        .recorded(it -> "不同意退回：" + it.step().reason() + "；由"
                                + it.nameOf(it.assignment().unit()) + "继续办理"));
    }

    private Ticket agreed(Attempt<AgreeReturn> attempt) {
        Ticket returned = attempt.ticket()
                .withChanged(attempt.assignment().in(Stage.RETURNED).withClocks(clock -> clock.stop(attempt.at())));
        return assigning.back(returned, attempt);
    }
}
