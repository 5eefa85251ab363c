package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.FollowUp;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;

/** 第二十四条. The second rating is the one that counts; who is still dissatisfied is asked why, and the matter supervised. */
final class Article24 implements Article {

    static final Paragraph SECOND_RATING = new Paragraph(
            24,
            0,
            "承办单位重办后，提交办理结果，进行第二次满意度评价。重办事项的满意度，以第二次满意度评价为准。第二次满意度评价为不满意的事项，"
                    + "12345热线管理科通过人工、网络、短信等方式回访诉求人，征询不满意的原因，并进行督办。");

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(SECOND_RATING);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(Rule.of(FollowUp.class, SECOND_RATING)
                .by(Role.CENTER)
                .when(Status.AWAITING_FOLLOW_UP)
                .moves(Article24::followed)
                .recorded(it -> Words.of(it.step().channel()) + "回访，不满意的原因："
                        + it.step().reason() + (it.step().unitsFault() ? "；确属承办单位原因，继续督办" : "；不属于承办单位原因，归档")));
    }

    /** What the unit is not to blame for ends here; else the supervision goes on until it is closed (A28.6). */
    private static Ticket followed(Attempt<FollowUp> attempt) {
        String finding = attempt.step().unitsFault() ? "确属承办单位原因" : "不属于承办单位原因";
        Ticket found = attempt.ticket()
                .supervised(Article28.AFTER_REDO.key(), attempt.at(), "重办后诉求人仍不满意")
                .withOpenSupervisions(it -> it.ground().equals(Article28.AFTER_REDO.key()) ? it.found(finding) : it);
        return attempt.step().unitsFault() ? found : Assigning.archived(found, attempt);
    }
}
