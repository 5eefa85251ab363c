package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.step.AgreeClosure;
import org.hotline12345.law.step.Sponsor;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.time.ClockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Article 22, of a matter that several units had. */
class RedoOfSeveralTest {

    private static final String TEN = "2025-03-28 10:00";
    private static final Actor HOUSING = Who.officer("housing");
    private static final Actor STATION = Who.officer("650421-water");

    @ParameterizedTest
    @CsvFileSource(resources = "/article-22-several.csv", useHeadersInDisplayName = true)
    void goesBackToWhoClosedAPart(String situation, @Said List<String> units) {
        Loop loop = closed(situation).take("2025-03-31 10:00", Who.REQUESTER, Steps.rating(Rating.DISSATISFIED));

        List<Assignment> open = loop.ticket().openAssignments().toList();
        assertEquals(units, open.stream().map(it -> it.unit().value()).toList());
        open.forEach(it -> {
            assertTrue(it.redo());
            assertEquals(
                    at("2025-04-03 23:59:59"),
                    it.clock(ClockKind.CLOSING).orElseThrow().due());
        });
        assertTrue(loop.last().account().contains("；发回"), loop.last()::account);
    }

    @Test
    void theSecondRatingComesWhenEachHasDoneItsPartAgain() {
        Loop loop = closed("分别转派").take("2025-03-31 10:00", Who.REQUESTER, Steps.rating(Rating.DISSATISFIED));
        assertEquals("话务服务：满意；办理情况：不满意；发回鄯善县、市供水公司重办", loop.last().account());

        again(loop, Who.SHANSHAN, 3, "11");
        assertEquals(Status.IN_HANDLING, loop.ticket().status());
        again(loop, Who.WATER, 4, "12");
        assertEquals(Status.AWAITING_EVALUATION, loop.ticket().status());

        loop.take("2025-04-01 10:00", Who.REQUESTER, Steps.rating(Rating.DISSATISFIED));
        assertEquals(Status.AWAITING_FOLLOW_UP, loop.ticket().status());
    }

    private static void again(Loop loop, Actor officer, int assignment, String hour) {
        loop.take("2025-03-31 " + hour + ":10", officer, Steps.SIGN)
                .take("2025-03-31 " + hour + ":20", officer, Steps.DONE_AGAIN)
                .take("2025-03-31 " + hour + ":30", officer, Steps.closure())
                .take(
                        "2025-03-31 " + hour + ":40",
                        Who.CENTER,
                        new AgreeClosure(Optional.of(assignment), Optional.empty()));
    }

    private static Loop closed(String situation) {
        Loop loop = Loop.begin(TEN, Steps.accept(Kind.HELP));
        return switch (situation) {
            case "分别转派" ->
                closes(closes(loop.take(TEN, Who.CENTER, Steps.each("650421", "water")), Who.SHANSHAN), Who.WATER);
            case "先后转派" -> {
                closes(loop.take(TEN, Who.CENTER, Steps.each("650421", "water")), Who.WATER);
                loop.take(TEN, Who.CENTER, Steps.each("water"));
                yield closes(closes(loop, Who.SHANSHAN), Who.WATER);
            }
            case "主办会办" -> {
                loop.take(TEN, Who.CENTER, Steps.jointly("650421", "water"))
                        .take(TEN, Who.WATER, Steps.SIGN)
                        .take(TEN, Who.WATER, Steps.FINISHED);
                yield closes(loop, Who.SHANSHAN);
            }
            case "转送下级" -> {
                loop.take(TEN, Who.CENTER, Steps.dispatch("650421"))
                        .take(TEN, Who.SHANSHAN, Steps.SIGN)
                        .take(TEN, Who.SHANSHAN, Steps.transfer("650421-water"))
                        .take(TEN, STATION, Steps.SIGN)
                        .take(TEN, STATION, Steps.FINISHED)
                        .take(TEN, Who.SHANSHAN, Steps.closure());
                yield loop.take(TEN, Who.CENTER, Steps.AGREE_CLOSURE);
            }
            case "职责界定" -> {
                closes(loop.take(TEN, Who.CENTER, Steps.each("650421", "water")), Who.WATER)
                        .take(TEN, Who.SHANSHAN, Steps.RETURN)
                        .take(TEN, Who.CENTER, Steps.AGREE_RETURN)
                        .take(TEN, Who.CENTER, Steps.determined("housing"));
                yield closes(loop, HOUSING);
            }
            case "包案" ->
                closes(loop.take(TEN, Who.CENTER, new Sponsor(new UnitId("water"), "总经理", "3月28日协调会")), Who.WATER);
            default -> closes(loop.take(TEN, Who.CENTER, Steps.dispatch("water")), Who.WATER);
        };
    }

    private static Loop closes(Loop loop, Actor officer) {
        return loop.take(TEN, officer, Steps.SIGN)
                .take(TEN, officer, Steps.closure())
                .take(TEN, Who.CENTER, Steps.AGREE_CLOSURE);
    }
}
