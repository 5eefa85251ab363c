package org.hotline12345.law.turpan;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.AgreeClosure;
import org.hotline12345.law.step.AnswerAtOnce;
import org.hotline12345.law.step.Attach;
import org.hotline12345.law.step.ClassifyRedo;
import org.hotline12345.law.step.CloseSupervision;
import org.hotline12345.law.step.Coordinate;
import org.hotline12345.law.step.Decline;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.DispatchToExplain;
import org.hotline12345.law.step.Enclose;
import org.hotline12345.law.step.FinishPart;
import org.hotline12345.law.step.FollowUp;
import org.hotline12345.law.step.HandOver;
import org.hotline12345.law.step.Inform;
import org.hotline12345.law.step.InformOfExtension;
import org.hotline12345.law.step.MarkAnsweringDay;
import org.hotline12345.law.step.OpenSupervision;
import org.hotline12345.law.step.PassToParent;
import org.hotline12345.law.step.Recount;
import org.hotline12345.law.step.RefuseClosure;
import org.hotline12345.law.step.Remind;
import org.hotline12345.law.step.ReportDisposal;
import org.hotline12345.law.step.ReportKnowledge;
import org.hotline12345.law.step.RequestClosure;
import org.hotline12345.law.step.Return;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.step.Sponsor;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.ClosureReport;
import org.hotline12345.law.ticket.DutyMethod;
import org.hotline12345.law.ticket.DutyStatement;
import org.hotline12345.law.ticket.Emergency;
import org.hotline12345.law.ticket.FollowUpChannel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.KnowledgeFault;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.RedoItem;

/** Steps of every kind for a walk by chance: of each kind the first is in order, later ones may not be. */
final class Samples {

    private static final Map<Class<?>, List<Step>> STEPS = Stream.of(
                    acceptances().stream(),
                    later(),
                    shared(),
                    watched(),
                    wrong(),
                    Arrays.stream(Rating.values()).map(Steps::rating))
            .flatMap(it -> it)
            .collect(groupingBy(Step::getClass));

    private Samples() {}

    static List<Step> of(Class<? extends Step> kind) {
        return STEPS.get(kind);
    }

    static List<Accept> ordinary() {
        return acceptances().stream().filter(it -> it.emergency().isEmpty()).toList();
    }

    /** Every kind of matter, ordinary and as an emergency, with and without a way to reach the requester. */
    static List<Accept> acceptances() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Stream.concat(
                                Stream.of(Optional.<Emergency>empty()),
                                Arrays.stream(Emergency.values()).map(Optional::of))
                        .map(emergency -> Steps.accept(kind, "水电气热/停水", "650421", emergency)))
                .flatMap(it -> Stream.of(it, unreachable(it)))
                .toList();
    }

    private static Stream<Step> later() {
        return Stream.of(
                Steps.dispatch("water"),
                Steps.dispatch("650421-water"),
                Steps.dispatch("650421"),
                Steps.dispatch("650421-lukqin-canal"),
                new AnswerAtOnce("明天九点恢复。", Optional.empty()),
                new Decline("A10.1", "不属于本市职责", Optional.empty()),
                Steps.SIGN,
                Steps.RETURN,
                Steps.AGREE_RETURN,
                Steps.REFUSE_RETURN,
                new ReportDisposal(Optional.empty(), "已设置警戒"),
                Steps.closure(),
                Steps.AGREE_CLOSURE,
                Steps.REFUSE_CLOSURE,
                Steps.ARCHIVE,
                Steps.LEFT);
    }

    private static Stream<Step> shared() {
        return Stream.of(
                Steps.each("water", "650421"),
                Steps.each("housing"),
                Steps.jointly("650421", "water", "housing"),
                Steps.jointly("water", "650421-water"),
                Steps.transfer("650421-water"),
                Steps.transfer("650421-water-east"),
                Steps.transfer("650421-lukqin-canal"),
                Steps.transfer("water"),
                Steps.GIVE_BACK,
                Steps.FINISHED,
                new FinishPart(Optional.of(2), "本单位的部分已办完"),
                new PassToParent(Optional.of(1), "单位已离开平台"),
                new PassToParent(Optional.of(2), "单位已离开平台"),
                new Sign(Optional.of(2), Optional.empty()),
                new MarkAnsweringDay(new UnitId("650421"), "县长"),
                new Sponsor(new UnitId("650421"), "县长", "4月1日协调会"),
                new DispatchToExplain(new UnitId("water"), Others.EXPLAINED),
                Steps.ALLOW_RETURN,
                new Coordinate(DutyMethod.MEETING, "住建局、供水公司", "管网归供水公司", Optional.empty()),
                Steps.determined("water"),
                Steps.determined("650421"));
    }

    private static Stream<Step> watched() {
        return Stream.of(
                Steps.extension(10),
                Steps.extension(25),
                Steps.extension(0),
                Steps.AGREE_EXTENSION,
                Steps.REFUSE_EXTENSION,
                Steps.DONE_AGAIN,
                new ClassifyRedo(Optional.empty(), RedoItem.CANNOT_NOW, Optional.empty()),
                new ClassifyRedo(
                        Optional.empty(), RedoItem.CANNOT_NOW, Optional.of(new DutyStatement("履责意见.pdf", "王局长"))),
                new FollowUp(FollowUpChannel.PHONE, "嫌办理太慢", true),
                new FollowUp(FollowUpChannel.SMS, "期望过高", false),
                Steps.FORCE_MAJEURE,
                Steps.FORCE_MAJEURE_OVER,
                new HandOver("110", "有人扬言"),
                new OpenSupervision("A28.1", "市领导批示"),
                new OpenSupervision("A28.8", "没有这一项"),
                new CloseSupervision(1, "已解决"),
                new CloseSupervision(2, "已解决"),
                Steps.RING,
                new Recount("新疆维吾尔自治区2025年放假通知"),
                new Attach(Others.RUNNING, "同一小区停水"),
                new Attach(Others.EXPLAINED, "同一小区停水"),
                new Remind(Others.RUNNING),
                new Enclose("停水照片.jpg", "image/jpeg", 1024, "a".repeat(64), Optional.empty()),
                new Enclose("立案决定书.pdf", "application/pdf", 2048, "b".repeat(64), Optional.of("复印件")),
                new Enclose("../停水照片.jpg", "照片", 0, "无", Optional.empty()),
                new Inform("同一事项已办结"),
                new InformOfExtension("同一事项延期3个工作日"),
                new ReportKnowledge(KnowledgeFault.MISSING, new UnitId("water"), Optional.empty(), "没有停水通知"),
                new ReportKnowledge(KnowledgeFault.WRONG, new UnitId("water"), Optional.empty(), "电话已变更"));
    }

    private static Stream<Step> wrong() {
        ClosureReport empty = new ClosureReport(null, null, null, null, null, null, null);
        return Stream.of(
                Steps.dispatch("650402"),
                Steps.dispatch("650421-lukqin"),
                Steps.dispatch("nowhere"),
                new Dispatch(null, null),
                new Decline("A10.2", "正在着火", Optional.empty()),
                new Decline("A99", " ", Optional.empty()),
                new Sign(Optional.of(1), Optional.empty()),
                new Sign(Optional.of(9), Optional.empty()),
                new Return(Optional.empty(), "", "三定规定"),
                new Return(Optional.of(2), "不属于本单位职责", "三定规定"),
                new RequestClosure(Optional.empty(), empty),
                new RequestClosure(Optional.of(3), Steps.report()),
                new AgreeClosure(Optional.of(1), Optional.empty()),
                new RefuseClosure(Optional.empty(), "字".repeat(20_001)));
    }

    private static Accept unreachable(Accept it) {
        return new Accept(
                it.channel(),
                it.kind(),
                it.category(),
                it.place(),
                it.title(),
                it.text(),
                it.emergency(),
                Optional.empty());
    }
}
