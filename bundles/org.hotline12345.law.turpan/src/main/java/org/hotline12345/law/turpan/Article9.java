package org.hotline12345.law.turpan;

import java.util.List;
import java.util.Set;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;

/** 第九条. What the hotline takes in, and by which channels. */
final class Article9 implements Article {

    static final Paragraph CHANNELS = new Paragraph(9, 0, "热线通过电话、网站、APP、小程序、短信等渠道受理以下事项：");
    static final Paragraph CONSULTATION = new Paragraph(9, 1, "有关承办单位的工作职责、政策法规、办事流程、执法程序、行政审批等政务信息及公共服务信息的咨询。");
    static final Paragraph REQUESTS =
            new Paragraph(9, 2, "承办单位职责范围内的非紧急类求助，包括经济调节、市场监管、社会管理、公共服务、生态环境保护等领域的咨询、求助、投诉、举报和意见建议等。");
    static final Paragraph CONDUCT = new Paragraph(9, 3, "对行政机关、公共服务企事业单位工作人员工作作风、行政效能等方面的投诉举报。");
    static final Paragraph OTHERS = new Paragraph(9, 4, "其他应当受理的事项。");

    /** By these a requester comes alone; a call or a text message is entered by the hotline. */
    private static final Set<Channel> OWN = Set.of(Channel.WEB, Channel.APP, Channel.MINI_PROGRAM);

    private final Clocks clocks;

    Article9(Clocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(CHANNELS, CONSULTATION, REQUESTS, CONDUCT, OTHERS);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(accepting(), Enclosing.rule());
    }

    private Rule<Accept> accepting() {
        return Rule.of(Accept.class, CHANNELS)
                .by(Role.REQUESTER, Role.CALL_TAKER, Role.CENTER)
                .when(Status.AWAITING_DISPATCH)
                .demands(Demand.of(
                        CHANNELS,
                        "channel",
                        it -> it.actor().role() != Role.REQUESTER
                                || OWN.contains(it.step().channel()),
                        it -> "诉求人不能自行以" + Words.of(it.step().channel()) + "渠道提交",
                        "使用网站、APP 或小程序，或拨打 12345"))
                .demands(Demand.plain(
                        "category",
                        it -> it.city().category(it.step().category()).isPresent(),
                        it -> "没有“" + it.step().category() + "”这一分类",
                        "从分类表中选择，例如 水电气热/停水"))
                .demands(Demand.plain(
                        "place",
                        it -> it.city().place(it.step().place()).isPresent(),
                        it -> "没有“" + it.step().place() + "”这一地点",
                        "从地点表中选择，例如 650421"))
                .moves(this::takenIn)
                .citing(it -> item(it.step().kind()))
                .recorded(it -> Words.of(it.step().channel()) + "受理"
                        + Words.of(it.step().kind()) + "："
                        + it.city().place(it.step().place()).map(Place::name).orElse("") + " "
                        + it.step().category());
    }

    /** The matter's own time and the center's begin at intake; the matter's never stops for a review. */
    private Ticket takenIn(Attempt<Accept> attempt) {
        return attempt.ticket().with(clocks.center(attempt)).with(clocks.matter(attempt));
    }

    private static Paragraph item(Kind kind) {
        return switch (kind) {
            case CONSULTATION -> CONSULTATION;
            case COMPLAINT, HELP, SUGGESTION -> REQUESTS;
            case CONDUCT_COMPLAINT -> CONDUCT;
        };
    }
}
