package org.hotline12345.law.turpan;

import java.time.LocalDate;
import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.MarkAnsweringDay;
import org.hotline12345.law.step.Sponsor;
import org.hotline12345.law.ticket.AnsweringDay;
import org.hotline12345.law.ticket.Mandate;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.time.WorkingDays;

/** 第十一条. Leaders' answering days, and the key matters that units take as sponsored cases. */
final class Article11 implements Article {

    static final Paragraph ANSWERING_DAYS = new Paragraph(
            11,
            0,
            "热线定期举行各区县人民政府、市政府职能部门领导接听电话活动，受理诉求人来电事项。接电单位的范围经市人民政府审定，"
                    + "市政务服务中心可根据来电增长情况和业务需求，调整接电单位的范围。"
                    + "市政务服务中心与接电单位召开重点事项办理协调会，将诉求人反映强烈的事项交办给接电单位包案解决。");

    private final Assigning assigning;

    Article11(Assigning assigning) {
        this.assigning = assigning;
    }

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(ANSWERING_DAYS);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(marking(), sponsoring());
    }

    private static Rule<MarkAnsweringDay> marking() {
        return Rule.of(MarkAnsweringDay.class, ANSWERING_DAYS)
                .by(Role.CALL_TAKER, Role.CENTER)
                .when(Status.AWAITING_DISPATCH)
                .demands(Demand.of(
                        ANSWERING_DAYS,
                        "unit",
                        it -> it.city().answers(it.step().unit(), day(it)),
                        it -> day(it) + " 的接听电话安排中没有" + it.nameOf(it.step().unit()),
                        "核对接听电话活动的安排"))
                .demands(Demand.of(
                        ANSWERING_DAYS,
                        "",
                        it -> it.city().units().stream()
                                .anyMatch(unit -> it.city().answers(unit.id(), day(it))),
                        it -> day(it) + " 没有安排接听电话活动",
                        "核对接听电话活动的安排"))
                .moves(it -> it.ticket()
                        .answeredOn(new AnsweringDay(it.step().unit(), it.step().leader()))
                        .supervised(Article28.FROM_LEADERS.key(), it.at(), "领导接听电话活动"))
                .recorded(it -> it.nameOf(it.step().unit()) + "接听电话活动的事项，接听人"
                        + it.step().leader() + "；列入督办");
    }

    private Rule<Sponsor> sponsoring() {
        return Rule.of(Sponsor.class, ANSWERING_DAYS)
                .by(Role.CENTER)
                .when(Status.AWAITING_DISPATCH)
                .demands(new Addressee<Sponsor>("unit", step -> List.of(step.unit())).demands())
                .demands(Demand.of(
                        ANSWERING_DAYS,
                        "unit",
                        it -> it.city().answeringUnits().contains(it.step().unit()),
                        it -> it.nameOf(it.step().unit()) + "不在接电单位的范围内",
                        "交办给接电单位，或先调整接电单位的范围"))
                .moves(it -> assigning
                        .to(it.step().unit(), Mandate.determined(), it)
                        .supervised(
                                Article28.FROM_LEADERS.key(), it.at(), it.step().meeting()))
                .recorded(it -> "经协调会（" + it.step().meeting() + "）交办给"
                        + it.nameOf(it.step().unit()) + "包案，负责人" + it.step().leader() + "；列入督办");
    }

    private static LocalDate day(Attempt<?> attempt) {
        return attempt.matter().takenAt().atZone(WorkingDays.ZONE).toLocalDate();
    }
}
