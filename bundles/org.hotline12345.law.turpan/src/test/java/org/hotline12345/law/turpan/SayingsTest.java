package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Limit;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.step.DispatchToExplain;
import org.hotline12345.law.step.EndForceMajeure;
import org.hotline12345.law.step.RequestClosure;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.ClosureReport;
import org.hotline12345.law.ticket.Emergency;
import org.hotline12345.law.ticket.Filing;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What records and refusals say names the units, places and documents that they speak of. */
class SayingsTest {

    private static final String TEN = "2025-03-28 10:00";

    @Test
    void aDispatchNamesItsUnits() {
        assertEquals("转派至市供水公司", recorded(Steps.dispatch("water")));
        assertEquals("分别转派至鄯善县、市供水公司", recorded(Steps.each("650421", "water")));
        assertEquals("转派至鄯善县主办，市供水公司、市住建局会办", recorded(Steps.jointly("650421", "water", "housing")));
        assertEquals(
                "转派至市供水公司做好解释工作，同一事项见工单 " + Others.EXPLAINED,
                recorded(new DispatchToExplain(new UnitId("water"), Others.EXPLAINED)));
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere, 没有编号为 nowhere 的承办单位",
        "center, 市政务服务中心不是承办单位",
        "650421-lukqin, 鲁克沁镇未经市政务服务中心同意，或已离开，不能接收事项",
        "650402, 高昌区的辖区不含鄯善县"
    })
    void aRefusedDispatchNamesWhoItWasMeantFor(String unit, String says) {
        assertEquals(
                says, intake().refused(TEN, Who.CENTER, Steps.dispatch(unit)).text());
    }

    @Test
    void whoHasTheMatterDoesNotGetItTwice() {
        Loop loop = intake().take(TEN, Who.CENTER, Steps.dispatch("water"));

        assertEquals(
                "工单已由市供水公司办理",
                loop.refused(TEN, Who.CENTER, Steps.each("water", "650421")).text());
    }

    @Test
    void aDeterminedUnitIsInCharge() {
        Objection elsewhere = intake().refused(TEN, Who.CENTER, Steps.determined("650402"));

        assertEquals(Optional.of("unit"), elsewhere.where());
        assertEquals("高昌区的辖区不含鄯善县", elsewhere.text());
    }

    @Test
    void aPartThatIsDoneNamesItsUnit() {
        Loop loop = intake().take(TEN, Who.CENTER, Steps.jointly("650421", "water"))
                .take(TEN, Who.WATER, Steps.SIGN)
                .take(TEN, Who.WATER, Steps.FINISHED);

        assertEquals("市供水公司办结分工：本单位的部分已办完", loop.last().account());
    }

    @Test
    void ratingsSayWhatFollows() {
        Loop closed = intake().take(TEN, Who.CENTER, Steps.dispatch("water"))
                .take(TEN, Who.WATER, Steps.SIGN)
                .take(TEN, Who.WATER, Steps.closure())
                .take(TEN, Who.CENTER, Steps.AGREE_CLOSURE);
        assertEquals("同意市供水公司办结", closed.events().get(4).account());

        closed.take(TEN, Who.REQUESTER, Steps.rating(Rating.FAIRLY_SATISFIED));
        assertEquals("话务服务：满意；办理情况：基本满意；归档", closed.last().account());
    }

    @Test
    void theEndOfForceMajeureKeepsItsNote() {
        Loop loop = Loop.begin(TEN, Steps.accept(Kind.HELP, "水电气热/停水", "650421", Optional.of(Emergency.AREA_UTILITY)))
                .take(TEN, Who.CENTER, Steps.dispatch("water"))
                .take(TEN, Who.CENTER, Steps.FORCE_MAJEURE)
                .take(TEN, Who.CENTER, new EndForceMajeure(Optional.empty(), Optional.of("沙尘暴已过")));

        assertEquals("解除不可抗力：沙尘暴已过", loop.last().account());
    }

    /** A component that is there and says nothing is not given. */
    @Test
    void blankReasonsAreNone() {
        Filing blank = new Filing(
                false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(" "), Optional.of("第三条"));
        ClosureReport report = new ClosureReport(
                Optional.of(at(TEN)),
                Optional.of("维修班"),
                Optional.of("王强"),
                Optional.of("已修复"),
                Optional.of("《城市供水条例》"),
                Optional.of("已回复"),
                Optional.of(blank));
        Loop loop = Loop.begin(TEN, Steps.accept(Kind.COMPLAINT))
                .take(TEN, Who.CENTER, Steps.dispatch("water"))
                .take(TEN, Who.WATER, Steps.SIGN);

        assertEquals(
                Optional.of("report.filing.reason"),
                loop.refused(TEN, Who.WATER, new RequestClosure(Optional.empty(), report))
                        .where());
    }

    @Test
    void onlyARedoThatCouldNotBeDoneIsExplained() {
        Loop done = intake().take(TEN, Who.CENTER, Steps.dispatch("water"))
                .take(TEN, Who.WATER, Steps.SIGN)
                .take(TEN, Who.WATER, Steps.closure())
                .take(TEN, Who.CENTER, Steps.AGREE_CLOSURE)
                .take(TEN, Who.REQUESTER, Steps.rating(Rating.DISSATISFIED))
                .take(TEN, Who.WATER, Steps.SIGN)
                .take(TEN, Who.WATER, Steps.DONE_AGAIN);

        assertFalse(Article23.couldNotBeDone(done.ticket()));
        assertTrue(
                Others.find(Others.EXPLAINED).filter(Article23::couldNotBeDone).isPresent());
    }

    @Test
    void signingReturningAndRedoAreLimitedForEveryMatter() {
        Turpan2021Test.matters()
                .forEach(matter -> List.of(Article14.SIGNING_LIMIT, Article14.RETURNING_LIMIT, Article22.REDO_LIMIT)
                        .forEach(limit -> assertTrue(limit.applies().test(matter))));
        Turpan2021Test.matters().forEach(matter -> {
            Limit disposal = Article26.DISPOSAL_LIMIT;
            assertEquals(matter.emergency().isPresent(), disposal.applies().test(matter));
        });
    }

    private static String recorded(Step step) {
        return intake().take(TEN, Who.CENTER, step).last().account();
    }

    private static Loop intake() {
        return Loop.begin(TEN, Steps.accept(Kind.HELP))
                .beside(Others.EXPLAINED, Others.find(Others.EXPLAINED).orElseThrow());
    }
}
