package org.hotline12345.law.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.step.Remind;
import org.hotline12345.law.step.Sign;
import org.junit.jupiter.api.Test;

class RulingTest {

    private static final Paragraph BASIS = new Paragraph(38, 0, "Nobody keeps the line busy.");
    private static final Grounds GROUNDS = new Grounds(Optional.of(BASIS), Optional.empty());

    @Test
    void whatIsNotGrantedStaysWhatItIs() {
        assertEquals(Ruling.granted(2), Ruling.granted(1).map(it -> it + 1));
        assertEquals(
                GROUNDS.<String>refused(GROUNDS.forbidden("不可", "找人")),
                GROUNDS.<Integer>refused(GROUNDS.forbidden("不可", "找人")).map(Object::toString));
        assertEquals(
                Ruling.<String>unknown("number", "没有", "另选"),
                Ruling.<Integer>unknown("number", "没有", "另选").map(Object::toString));
    }

    @Test
    void aRefusalNamesTheParagraph() {
        assertEquals(Optional.of(BASIS), GROUNDS.wrongOrder("已解除", "不必").basis());
        assertEquals(Optional.of("text"), GROUNDS.unlawful("text", "有电话", "删去").where());
    }

    @Test
    void whatBelongsToAStepRestsOnItsRuleFromTheFirstDayOn() {
        SmallTown town = new SmallTown();
        Regulations installed = () -> List.of(town);
        LocalDate first = town.citation().inForce();

        assertEquals(
                new Grounds(Optional.of(SmallTown.SIGNING), Optional.of(town.citation())),
                Grounds.of(installed, Sign.class, first));
        Grounds none = new Grounds(Optional.empty(), Optional.empty());
        assertEquals(none, Grounds.of(installed, Sign.class, first.minusDays(1)));
        assertEquals(none, Grounds.of(installed, Remind.class, first));
    }

    @Test
    void aFormSaysAllThatIsWrongWithIt() {
        List<Objection> found = new Form()
                .line("why", " ", "填写理由")
                .text("text", "x".repeat(11), 10, "填写正文")
                .given("day", null, "填写日期")
                .some("tickets", List.of(), 5, "填写工单")
                .some("units", List.of(1, 2, 3), 2, "填写单位")
                .holds("hours", false, "学时须为正数", "更正")
                .line("title", "标题", "填写标题")
                .objections();

        assertEquals(
                List.of("why", "text", "day", "tickets", "units", "hours"),
                found.stream().map(it -> it.where().orElseThrow()).toList());
    }

    @Test
    void aRecordGrowsAtItsEnd() {
        Deed first = Deed.of("提出", Actor.of("one", Role.CALL_TAKER), Instant.EPOCH.plusNanos(5), "理由");
        Deed second = Deed.of("确认", Actor.of("two", Role.CENTER), Instant.EPOCH, "理由");

        assertEquals(List.of(first, second), second.after(first.after(List.of())));
        assertEquals(Instant.EPOCH, first.at());
    }
}
