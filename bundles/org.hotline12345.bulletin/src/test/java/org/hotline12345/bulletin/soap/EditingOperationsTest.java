package org.hotline12345.bulletin.soap;

import static org.hotline12345.bulletin.kit.Office.CENTER;
import static org.hotline12345.bulletin.kit.Office.LEADER;
import static org.hotline12345.bulletin.kit.Office.SHANSHAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hotline12345.bulletin.kit.Facts;
import org.hotline12345.bulletin.kit.Office;
import org.hotline12345.bulletin.kit.Supervised;
import org.hotline12345.bulletin.kit.Written;
import org.hotline12345.law.contract.FewWords;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.soap.api.kit.PortDesk;
import org.hotline12345.soap.api.kit.Said;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problem.Kind;
import org.hotline12345.supervision.api.FindingState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever makes bulletins makes them by SOAP too, and keeps the lists of their readers. */
class EditingOperationsTest {

    private static final String MARCH = "<sort>MONTHLY</sort><from>2026-03-15</from>"
            + "<readers>leadership</readers><readers>counties</readers>"
            + "<remarks><section>OVERVIEW</section><text>供水问题突出</text></remarks>";

    private final Office office = new Office().withLists().enter(Facts.march());
    private final PortDesk port = new PortDesk(new BulletinPort(office.desk(), Written.documents()));

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void fromTheDraftToTheCorrection() {
        Said draft = port.ask(CENTER, "<DraftBulletin>" + MARCH + "</DraftBulletin>");
        assertEquals("DRAFT", draft.at("state"));
        assertEquals("30", draft.at("sum/count"));
        assertEquals(List.of("供水问题突出"), draft.each("remarks/text"));
        assertEquals(List.of("市领导", "各区县"), draft.each("readers"));
        assertEquals(List.of("650421", "650422"), draft.each("unitViews"));
        String one = number(draft);
        Said revised = port.ask(
                CENTER,
                "<ReviseBulletin>" + one + "<title>三月情况</title><remarks><section>THEMES</section><unit>650421</unit>"
                        + "<text>请查明原因</text></remarks></ReviseBulletin>");
        assertEquals("三月情况", revised.at("title"));
        assertEquals(List.of(), revised.each("remarks"));

        Said issued = port.ask(CENTER, "<IssueBulletin>" + one + "</IssueBulletin>");
        assertEquals("2026年第1期", issued.at("issue"));
        assertEquals(List.of("起草", "修改", "印发"), issued.each("record/act"));
        Said own = port.ask(SHANSHAN, "<GetBulletin>" + one + "</GetBulletin>");
        assertEquals(List.of("请查明原因"), own.each("remarks/text"));
        assertEquals(List.of(), own.each("record"));
        assertEquals(List.of(), own.each("unitViews"));

        Said correction = port.ask(CENTER, "<CorrectBulletin>" + one + "<why>漏计三月末的诉求</why></CorrectBulletin>");
        assertEquals(draft.at("number"), correction.at("corrects"));
        assertEquals("漏计三月末的诉求", correction.at("whyCorrected"));
        Said discarded =
                port.ask(CENTER, "<DiscardBulletin>" + number(correction) + "<why>没有漏计</why></DiscardBulletin>");
        assertEquals("DISCARDED", discarded.at("state"));
        assertEquals(
                Kind.WRONG_ORDER,
                port.refused(CENTER, "<IssueBulletin>" + number(correction) + "</IssueBulletin>")
                        .kind());
    }

    @Test
    void aSpecialReportIsOnOneThing() {
        office.spotting()
                .bindSupervision(new Supervised(
                        List.of(Supervised.spot(7, FindingState.FOUND, "2026-03-10", "2026-03-12", 15))));
        String days = "<sort>SPECIAL</sort><from>2026-03-01</from><to>2026-03-31</to>";
        String readers = "<readers>leadership</readers>";
        Said hot = port.ask(
                CENTER,
                "<DraftBulletin>" + days + "<topic><hotSpot>7</hotSpot></topic>" + readers + "</DraftBulletin>");
        assertEquals("15", hot.at("sum/count"));
        assertEquals("7", hot.at("topic/hotSpot"));
        assertEquals(List.of("15"), hot.each("hotSpots/found/matters"));
        assertEquals(List.of(), hot.each("rises"), "nobody is there to be asked");
        Problem none = port.refused(CENTER, "<DraftBulletin>" + days + readers + "</DraftBulletin>");
        assertEquals(Kind.INVALID, none.kind());
        assertEquals(Optional.of("topic"), none.where());
    }

    @Test
    void listsOfReadersAreKeptAndDropped() {
        Said kept = port.ask(
                CENTER,
                "<KeepReaderList><name>desk</name><title>值班</title><roles>GOVERNING_OFFICE</roles><roles>CALL_TAKER</roles>"
                        + "<units>650422</units></KeepReaderList>");
        assertEquals(List.of("CALL_TAKER", "GOVERNING_OFFICE"), kept.each("roles"));
        Said lists = port.ask(CENTER, "<ListReaderLists/>");
        assertEquals(List.of("counties", "desk", "leadership"), lists.each("lists/name"));
        assertEquals(List.of("650421", "650422", "650422"), lists.each("lists/units"));
        Said left = port.ask(CENTER, "<DropReaderList><name>desk</name></DropReaderList>");
        assertEquals(List.of("counties", "leadership"), left.each("lists/name"));
        Problem gone = port.refused(CENTER, "<DropReaderList><name>desk</name></DropReaderList>");
        assertEquals(Kind.UNKNOWN, gone.kind());
        assertEquals(Optional.of("从 ListReaderLists 的结果中选择"), gone.remedy());
    }

    @Test
    void whoMayNotIsToldByTheParagraph() {
        String one = number(port.ask(CENTER, "<DraftBulletin>" + MARCH + "</DraftBulletin>"));
        for (String act : List.of(
                "<DraftBulletin>" + MARCH + "</DraftBulletin>",
                "<ReviseBulletin>" + one + "<title>标题</title></ReviseBulletin>",
                "<DiscardBulletin>" + one + "<why>有误</why></DiscardBulletin>",
                "<IssueBulletin>" + one + "</IssueBulletin>",
                "<CorrectBulletin>" + one + "<why>有误</why></CorrectBulletin>",
                "<ListReaderLists/>",
                "<KeepReaderList><name>desk</name><title>值班</title></KeepReaderList>",
                "<DropReaderList><name>leadership</name></DropReaderList>")) {
            Problem problem = port.refused(LEADER, act);
            assertEquals(Kind.FORBIDDEN, problem.kind(), act);
            assertEquals(Optional.of(FewWords.about(Concern.BRIEFING).key()), problem.paragraph(), act);
        }
        Problem telling =
                port.refused(CENTER, "<CorrectBulletin>" + one + "<why>电话13999551234</why></CorrectBulletin>");
        assertEquals(Kind.WRONG_ORDER, telling.kind());
        port.ask(CENTER, "<IssueBulletin>" + one + "</IssueBulletin>");
        Problem secret = port.refused(CENTER, "<CorrectBulletin>" + one + "<why>电话13999551234</why></CorrectBulletin>");
        assertEquals(Optional.of(FewWords.about(Concern.SECRECY).key()), secret.paragraph());
        assertTrue(!secret.text().contains("1399"), secret.text());
    }

    private static String number(Said bulletin) {
        return "<number>" + bulletin.at("number") + "</number>";
    }
}
