package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.procedure.StatutoryLimit;
import org.hotline12345.law.ticket.Emergency;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Articles 17 and 18: more time, and the limits of other laws. */
class ExtensionTest {

    private static final String DISPATCHED = "2025-03-28 10:00";

    @ParameterizedTest
    @CsvFileSource(resources = "/article-17-extension.csv", useHeadersInDisplayName = true)
    void mayBeAskedFor(
            String situation,
            @Said Instant at,
            int days,
            @Said boolean result,
            @Said Optional<String> paragraph,
            @Said Optional<String> where) {
        Outcome outcome = handling(situation).attempt(at, officer(situation), Steps.extension(days));

        assertEquals(new Verdict(result, paragraph, where), Verdict.of(outcome));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/article-17-statute.csv", useHeadersInDisplayName = true)
    void aStricterLawWins(
            @Said Kind kind, String category, @Said Optional<Kind> of, int days, String paragraph, String due) {
        StatutoryLimit statute = new StatutoryLimit("《某条例》", "第八条", of.stream().toList(), List.of(category), days);
        Instant at = at("2025-03-03 10:00");
        Loop loop =
                Loop.begin(at, Steps.accept(kind), List.of(statute)).take(at, Who.CALL_TAKER, Steps.dispatch("water"));

        assertEquals(paragraph, loop.clock(ClockKind.CLOSING).basis());
        assertEquals(at(due + " 23:59:59"), loop.due(1));
        assertEquals(
                Optional.of("《某条例》第八条").filter(it -> paragraph.equals("A17.2")),
                loop.clock(ClockKind.CLOSING).source());
        assertEquals(
                paragraph, loop.ticket().clock(ClockKind.MATTER).orElseThrow().basis());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/article-18.csv", useHeadersInDisplayName = true)
    void isGrantedUpToTheCap(
            @Said Kind kind,
            @Said Optional<String> statute,
            @Said List<String> asked,
            @Said List<String> granted,
            String due) {
        List<StatutoryLimit> laws = statute.stream()
                .map(it -> new StatutoryLimit("《某条例》", "第八条", List.of(), List.of("水电气热"), Integer.parseInt(it)))
                .toList();
        Instant dispatched = at("2025-03-03 10:00");
        Loop loop = Loop.begin(dispatched, Steps.accept(kind), laws)
                .take(dispatched, Who.CALL_TAKER, Steps.dispatch("water"))
                .take(dispatched, Who.WATER, Steps.SIGN);
        for (int i = 0; i < asked.size(); i++) {
            loop.take("2025-03-05 1" + i + ":00", Who.WATER, Steps.extension(Integer.parseInt(asked.get(i))));
            String decided = "2025-03-05 1" + i + ":30";
            if (granted.get(i).equals("0")) {
                Objection objection = loop.refused(decided, Who.CENTER, Steps.AGREE_EXTENSION);
                assertEquals(Optional.of("A17.1"), objection.basis().map(Paragraph::key));
                loop.take(decided, Who.CENTER, Steps.REFUSE_EXTENSION);
            } else {
                loop.take(decided, Who.CENTER, Steps.AGREE_EXTENSION);
                boolean cut = !granted.get(i).equals(asked.get(i));
                assertEquals(cut, loop.last().account().contains("超出上限的部分不予延长"), loop.last()::account);
            }
        }

        assertEquals(
                granted.stream().filter(it -> !it.equals("0")).toList(),
                loop.clock(ClockKind.CLOSING).grants().stream()
                        .map(it -> String.valueOf(it.workingDays()))
                        .toList());
        assertEquals(at(due + " 23:59:59"), loop.due(1));
    }

    @Test
    void whatIsAgreedIsClosedInTheLongerTime() {
        Loop loop = handling("独办")
                .take("2025-04-08 20:00", Who.WATER, Steps.extension(5))
                .take("2025-04-10 10:00", Who.CENTER, Steps.AGREE_EXTENSION);

        assertEquals(at("2025-04-17 23:59:59"), loop.due(1));
        assertEquals("A18", loop.last().basis());
        assertEquals("同意延期 5 个工作日，已告知诉求人：已电话告知延期", loop.last().account());

        loop.take("2025-04-17 20:00", Who.WATER, Steps.closure())
                .take("2025-04-18 10:00", Who.CENTER, Steps.AGREE_CLOSURE);
        assertFalse(loop.clock(ClockKind.CLOSING).overdue(at("2025-04-18 10:00")));
        assertTrue(loop.ticket().clock(ClockKind.MATTER).orElseThrow().overdue(at("2025-04-18 10:00")));
    }

    /** The law grants the time for the matter; only its reviews are not taken out. */
    @Test
    void theMattersOwnLimitIsExtendedToo() {
        Loop loop = handling("独办")
                .take("2025-04-08 20:00", Who.WATER, Steps.extension(5))
                .take("2025-04-10 10:00", Who.CENTER, Steps.AGREE_EXTENSION);
        Clock matter = loop.ticket().clock(ClockKind.MATTER).orElseThrow();

        assertEquals(at("2025-04-15 23:59:59"), matter.due());
        assertEquals(at(DISPATCHED), matter.start());
        assertEquals(List.of(), matter.pauses());

        loop.take("2025-04-15 23:59:59", Who.SYSTEM, Steps.RING);
        assertEquals("事项总时限时限已用 80%（A17.1）；办结时限已用 80%（A17.1）", loop.last().account());
        assertEquals(List.of(), loop.ticket().supervisions());
    }

    @Test
    void whatUnitsAreGrantedSideBySideIsNotAddedUp() {
        Loop loop = Loop.begin(DISPATCHED, Steps.accept(Kind.HELP))
                .take(DISPATCHED, Who.CENTER, Steps.each("650421", "water"))
                .take(DISPATCHED, Who.SHANSHAN, Steps.SIGN)
                .take(DISPATCHED, Who.WATER, Steps.SIGN)
                .take("2025-04-01 10:00", Who.WATER, Steps.extension(5))
                .take("2025-04-01 11:00", Who.CENTER, Steps.AGREE_EXTENSION)
                .take("2025-04-01 12:00", Who.SHANSHAN, Steps.extension(3))
                .take("2025-04-01 13:00", Who.CENTER, Steps.AGREE_EXTENSION);
        assertEquals(at("2025-04-15 23:59:59"), matterDue(loop));

        loop.take("2025-04-02 12:00", Who.SHANSHAN, Steps.extension(4))
                .take("2025-04-02 13:00", Who.CENTER, Steps.AGREE_EXTENSION);
        assertEquals(at("2025-04-17 23:59:59"), matterDue(loop));
    }

    private static Instant matterDue(Loop loop) {
        return loop.ticket().clock(ClockKind.MATTER).orElseThrow().due();
    }

    @Test
    void whatIsRefusedGivesBackTheTimeOfTheReviewAndNoMore() {
        Loop loop = handling("独办").take("2025-04-01 20:00", Who.WATER, Steps.extension(5));
        assertEquals(Stage.EXTENSION_UNDER_REVIEW, loop.assignment().stage());

        loop.take("2025-04-02 10:00", Who.CENTER, Steps.REFUSE_EXTENSION);
        assertEquals(Stage.SIGNED, loop.assignment().stage());
        assertEquals(at("2025-04-09 23:59:59"), loop.due(1));
        assertEquals("不同意延期：时间足够；由市供水公司继续办理", loop.last().account());
    }

    private static Actor officer(String situation) {
        return switch (situation) {
            case "主办" -> Who.SHANSHAN;
            case "下级承办" -> Who.officer("650421-water");
            default -> Who.WATER;
        };
    }

    private static Loop handling(String situation) {
        Optional<Emergency> emergency = Optional.of(Emergency.AREA_UTILITY).filter(it -> situation.equals("突发"));
        Loop loop = Loop.begin(DISPATCHED, Steps.accept(Kind.HELP, "水电气热/停水", "650421", emergency));
        return switch (situation) {
            case "主办", "会办" ->
                loop.take(DISPATCHED, Who.CENTER, Steps.jointly("650421", "water"))
                        .take(DISPATCHED, Who.SHANSHAN, Steps.SIGN)
                        .take(DISPATCHED, Who.WATER, Steps.SIGN);
            case "下级承办" ->
                loop.take(DISPATCHED, Who.CENTER, Steps.dispatch("650421"))
                        .take(DISPATCHED, Who.SHANSHAN, Steps.SIGN)
                        .take(DISPATCHED, Who.SHANSHAN, Steps.transfer("650421-water"))
                        .take(DISPATCHED, Who.officer("650421-water"), Steps.SIGN);
            case "重办" ->
                signed(loop)
                        .take(DISPATCHED, Who.WATER, Steps.closure())
                        .take(DISPATCHED, Who.CENTER, Steps.AGREE_CLOSURE)
                        .take(DISPATCHED, Who.REQUESTER, Steps.rating(Rating.DISSATISFIED))
                        .take(DISPATCHED, Who.WATER, Steps.SIGN);
            default -> signed(loop);
        };
    }

    private static Loop signed(Loop loop) {
        return loop.take(DISPATCHED, Who.CENTER, Steps.dispatch("water")).take(DISPATCHED, Who.WATER, Steps.SIGN);
    }
}
