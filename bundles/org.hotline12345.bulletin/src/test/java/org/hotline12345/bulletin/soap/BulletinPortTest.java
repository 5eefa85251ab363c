package org.hotline12345.bulletin.soap;

import static org.hotline12345.bulletin.kit.Forms.march;
import static org.hotline12345.bulletin.kit.Office.CALLTAKER;
import static org.hotline12345.bulletin.kit.Office.CENTER;
import static org.hotline12345.bulletin.kit.Office.LEADER;
import static org.hotline12345.bulletin.kit.Office.SHANSHAN;
import static org.hotline12345.law.contract.Ruled.granted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hotline12345.bulletin.kit.Facts;
import org.hotline12345.bulletin.kit.Office;
import org.hotline12345.bulletin.kit.Written;
import org.hotline12345.law.party.Actor;
import org.hotline12345.soap.api.kit.PortDesk;
import org.hotline12345.soap.api.kit.Said;
import org.hotline12345.soap.api.problem.Problem.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever reads a bulletin has it by SOAP too, and the same of it. */
class BulletinPortTest {

    private final Office office = new Office().withLists().enter(Facts.march());
    private final PortDesk port = new PortDesk(new BulletinPort(office.desk(), Written.documents()));
    private final long number = granted(office.desk().draft(CENTER, march())).number();

    @AfterEach
    void close() {
        office.close();
    }

    private String get() {
        return "<GetBulletin><number>" + number + "</number></GetBulletin>";
    }

    @Test
    void eachReaderHasItsOwn() {
        assertEquals(Kind.UNKNOWN, port.refused(LEADER, get()).kind());
        assertEquals(List.of(), port.ask(SHANSHAN, "<ListBulletins/>").each("bulletins/number"));
        granted(office.desk().issue(CENTER, number));

        Said whole = port.ask(LEADER, get());
        assertEquals("30", whole.at("sum/count"));
        assertEquals("200.00", whole.at("sum/change"));
        assertEquals("2026年第1期", whole.at("issue"));
        assertEquals(List.of("水电气热", "交通", "城建"), whole.each("themes/name"));
        assertEquals(List.of("市住建局"), whole.each("idle"));
        Said own = port.ask(SHANSHAN, get());
        assertEquals("20", own.at("sum/count"));
        assertEquals("鄯善县人民政府", own.at("viewOf"));
        assertEquals(List.of("鄯善县供水站", "本级"), own.each("units/name"));
        assertEquals(
                List.of(String.valueOf(number)),
                port.ask(SHANSHAN, "<ListBulletins><sort>MONTHLY</sort></ListBulletins>")
                        .each("bulletins/number"));
    }

    @Test
    void theDocumentStandsBesideTheAnswer() {
        granted(office.desk().issue(CENTER, number));
        Said document = port.ask(
                LEADER,
                "<GetBulletinDocument><number>" + number + "</number><format>PDF</format></GetBulletinDocument>");
        assertEquals("application/pdf", document.at("mediaType"));
        assertTrue(document.at("title").contains("2026年3月"));
        assertTrue(Written.pdf(port.enclosed()).contains("共受理诉求30件"));
    }

    @Test
    void nobodyElseReadsAnything() {
        granted(office.desk().issue(CENTER, number));
        assertEquals(Kind.UNKNOWN, port.refused(CALLTAKER, get()).kind());
        assertEquals(
                Kind.UNKNOWN,
                port.refused(SHANSHAN, get().replace("</number>", "</number><unit>650422</unit>"))
                        .kind());
        assertEquals(
                Kind.FORBIDDEN, port.refused(Actor.anyone(), "<ListBulletins/>").kind());
    }
}
