package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.ClassifyRedo;
import org.hotline12345.law.step.RequestClosure;
import org.hotline12345.law.ticket.DutyStatement;
import org.hotline12345.law.ticket.RedoClass;
import org.hotline12345.law.ticket.RedoItem;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Ticket;

/** 第二十三条. The three classes of redo. */
final class Article23 implements Article {

    static final Paragraph CLASSES = new Paragraph(23, 0, "承办单位对重办事项进行分类办理：");
    static final Paragraph DO = new Paragraph(23, 1, "应当办理且具备办理条件的，应当尽快办理。");
    static final Paragraph ANSWER = new Paragraph(23, 2, "已办理，但未对事项进行针对性正面回应的，应当再次办理。");
    static final Paragraph CANNOT_NOW = new Paragraph(
            23, 3, "应当办理或已依法依规办理，但由于事项内容超出法律法规规定、受到政策等客观条件限制、诉求人期望过高等原因导致暂时不能办理或诉求人不满意的，" + "承办单位可上传书面履责意见，并向诉求人说明。");

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(CLASSES, DO, ANSWER, CANNOT_NOW);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(Rule.of(ClassifyRedo.class, CLASSES)
                .by(Role.UNIT_OFFICER)
                .of(Stage.SIGNED)
                .demands(Demand.of(CLASSES, "", it -> it.assignment().redo(), "工单不是重办事项", "无须分类，申请办结"))
                .demands(Demand.of(
                        CANNOT_NOW,
                        "statement",
                        it -> it.step().item() != RedoItem.CANNOT_NOW
                                || it.step().statement().isPresent(),
                        "暂时不能办理的重办事项没有履责意见",
                        "上传由主要领导或分管领导签发的履责意见"))
                .demands(Enclosing.present(
                        CANNOT_NOW,
                        "statement.document",
                        it -> it.step().statement().map(DutyStatement::document)))
                .moves(it -> it.ticket()
                        .withChanged(it.assignment()
                                .classified(new RedoClass(
                                        it.step().item(), it.step().statement()))))
                .citing(it -> item(it.step().item()))
                .recorded(it -> "重办分类：" + Words.of(it.step().item())
                        + it.step()
                                .statement()
                                .map(statement -> "；履责意见 " + statement.document() + "，" + statement.signedBy() + "签发")
                                .orElse("")));
    }

    /** A redo is handed in with its class. */
    static Demand<RequestClosure> classified() {
        return Demand.of(
                CLASSES,
                "",
                it -> !it.assignment().redo() || it.assignment().redoClass().isPresent(),
                "重办事项没有分类",
                "先对重办事项分类（ClassifyRedo）");
    }

    /** Whether a redo of the ticket could not be done, so that the same matter is only explained (A12.5). */
    static boolean couldNotBeDone(Ticket ticket) {
        return ticket.assignments().stream()
                .flatMap(it -> it.redoClass().stream())
                .anyMatch(it -> it.item() == RedoItem.CANNOT_NOW);
    }

    private static Paragraph item(RedoItem item) {
        return switch (item) {
            case DO -> DO;
            case ANSWER -> ANSWER;
            case CANNOT_NOW -> CANNOT_NOW;
        };
    }
}
