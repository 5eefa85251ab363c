package org.hotline12345.law.turpan;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.AgreeClosure;
import org.hotline12345.law.step.AnswerAtOnce;
import org.hotline12345.law.step.Decline;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.RefuseClosure;
import org.hotline12345.law.step.ReportDisposal;
import org.hotline12345.law.step.RequestClosure;
import org.hotline12345.law.step.Return;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.ClosureReport;
import org.hotline12345.law.ticket.Emergency;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Rating;

/** Steps of every kind for a walk by chance: of each kind the first is in order, later ones may not be. */
final class Samples {

    private static final Map<Class<?>, List<Step>> STEPS = Stream.of(
                    acceptances().stream(),
                    later(),
                    wrong(),
                    Arrays.stream(Rating.values()).map(Steps::rating))
            .flatMap(it -> it)
            .collect(groupingBy(Step::getClass));

    private Samples() {}

    static List<Step> of(Class<? extends Step> kind) {
        return STEPS.get(kind);
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
