package org.hotline12345.bulletin.writing;

import static org.hotline12345.bulletin.kit.Forms.march;
import static org.hotline12345.bulletin.kit.Forms.to;
import static org.hotline12345.bulletin.kit.Forms.whole;
import static org.hotline12345.bulletin.kit.Office.CENTER;
import static org.hotline12345.bulletin.kit.Office.LEADER;
import static org.hotline12345.bulletin.kit.Office.SHANSHAN;
import static org.hotline12345.law.contract.Ruled.granted;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.bulletin.Bulletin;
import org.hotline12345.bulletin.BulletinPage;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.bulletin.CorrectionForm;
import org.hotline12345.bulletin.Section;
import org.hotline12345.bulletin.kit.Facts;
import org.hotline12345.bulletin.kit.Forms;
import org.hotline12345.bulletin.kit.Office;
import org.hotline12345.bulletin.kit.Supervised;
import org.hotline12345.bulletin.kit.Town;
import org.hotline12345.bulletin.kit.Written;
import org.hotline12345.law.party.Actor;
import org.hotline12345.supervision.api.FindingState;
import org.hotline12345.warning.api.SuddenRise;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Opens what was written, and reads the figures in it. */
class BulletinDocumentsTest {

    private final Office office = new Office().withLists().enter(Facts.march());
    private final BulletinDocuments documents = Written.documents();

    @AfterEach
    void close() {
        office.close();
    }

    private Bulletin issued() {
        return issued(granted(office.desk()
                .draft(
                        CENTER,
                        march(
                                whole(Section.OVERVIEW, "供水问题突出"),
                                whole(Section.ADVICE, "加快老旧管网改造"),
                                to(Town.SHANSHAN, Section.THEMES, "请查明停水原因")))));
    }

    private Bulletin issued(Bulletin draft) {
        return granted(office.desk().issue(CENTER, draft.number()));
    }

    private BulletinPage page(Actor reader, Bulletin bulletin) {
        return granted(office.desk().read(reader, bulletin.number(), Optional.empty()));
    }

    private String docx(BulletinPage page) {
        return Written.docx(documents.of(page, "docx").orElseThrow().content());
    }

    private String pdf(BulletinPage page) {
        return Written.pdf(documents.of(page, "pdf").orElseThrow().content());
    }

    private static void says(String text, String... sentences) {
        for (String sentence : sentences) {
            assertTrue(text.contains(sentence), () -> sentence + " in " + text);
        }
    }

    @Test
    void bothFormatsSayTheFiguresTheArticleAndTheRemarks() {
        BulletinPage page = page(LEADER, issued());
        for (String text : List.of(docx(page), pdf(page))) {
            says(
                    text,
                    "工作简报（月报）2026年第1期",
                    "12345政务服务便民热线工作简报（2026年3月）",
                    "本期依照《样例办法》（样例〔2021〕1号）第",
                    "2026年3月，全市共受理诉求30件；上年同期（2025年3月）20件，同比上升50%；上期（2026年2月）10件，环比上升200%。",
                    "其中咨询8件（占26.67%）、投诉举报7件（占23.33%）、求助15件（占50%）。",
                    "编者按：供水问题突出。",
                    "最高30件（2026年3月），最低0件（2025年4月）。",
                    "件数居前的事项分类为水电气热20件（占66.67%）、交通8件（占26.67%）、城建2件（占6.67%）。",
                    "诉求最多的单位为鄯善县人民政府20件（占66.67%）、托克逊县人民政府8件（占26.67%）。",
                    "另有2件尚未转派。",
                    "本期没有诉求的单位1个：市住建局。",
                    "事项分类“水电气热”20件，上期6件，环比上升233.33%，同比持平。",
                    "事项分类“水电气热”占全部诉求的66.67%，较为集中。",
                    "起草时督办模块没有安装或不能使用",
                    "起草时预警模块没有安装或不能使用",
                    "八、意见建议",
                    "加快老旧管网改造。",
                    "发：市领导、各区县。",
                    "2026年4月10日");
            assertFalse(text.contains("请查明停水原因"));
        }
    }

    @Test
    void aUnitReadsNothingOfOthers() {
        BulletinPage page = page(SHANSHAN, issued());
        for (String text : List.of(docx(page), pdf(page))) {
            says(
                    text,
                    "本页供鄯善县人民政府使用，只含该单位及其下级单位的诉求。",
                    "鄯善县人民政府共受理诉求20件",
                    "诉求最多的单位为鄯善县供水站15件（占75%）。",
                    "另有5件由本级办理。",
                    "编者按：请查明停水原因。");
            for (String others : List.of("托克逊", "住建局", "交通", "供水问题突出", "老旧管网", "督办模块", "30件")) {
                assertFalse(text.contains(others), () -> others + " in " + text);
            }
        }
    }

    @Test
    void hotSpotsAndRisesAreToldWhereTheyAreKnown() {
        office.spotting()
                .bindSupervision(new Supervised(
                        List.of(Supervised.spot(7, FindingState.CONFIRMED, "2026-03-08", "2026-03-12", 15))));
        office.spotting()
                .bindWarning((from, to) -> List.of(new SuddenRise(
                        "水电气热",
                        Optional.of("650421"),
                        Instant.parse("2026-03-10T04:00:00Z"),
                        Optional.empty(),
                        15,
                        2.34,
                        true)));
        Bulletin monthly = issued();
        says(
                docx(page(LEADER, monthly)),
                "本期发现集中投诉举报的热点1个：",
                "水电气热/停水",
                "鲁克沁镇",
                "已认定督办",
                "鄯善县“水电气热”2026年3月10日起突增，24小时最多15件，通常约2.3件，仍在持续，经核实属实。");
        Bulletin special = issued(granted(office.desk().draft(CENTER, Forms.special(Forms.hotSpot(7), "leadership"))));
        says(docx(page(LEADER, special)), "专报2026年第1期", "关于鲁克沁镇诉求情况的专报（2026年3月）", "鲁克沁镇共受理诉求15件");
    }

    @Test
    void aCorrectionSaysWhatItCorrectsAndWhatWasCorrectedStays() {
        Bulletin first = issued();
        byte[] before = documents.of(page(LEADER, first), "pdf").orElseThrow().content();
        Bulletin second = issued(
                granted(office.desk().correct(CENTER, first.number(), new CorrectionForm("漏计三月末的诉求", List.of()))));
        says(docx(page(LEADER, second)), "工作简报（月报）2026年第2期", "本期更正工作简报（月报）2026年第1期：漏计三月末的诉求。原期数字以本期为准。");
        assertArrayEquals(
                before, documents.of(page(LEADER, first), "pdf").orElseThrow().content());
    }

    @Test
    void aDraftIsNamedSoAndAnEmptyPeriodIsWritten() {
        Bulletin draft = granted(office.desk().draft(CENTER, Forms.of(BulletinSort.DAILY, "2024-01-01")));
        BulletinPage page = page(CENTER, draft);
        for (String text : List.of(docx(page), pdf(page))) {
            says(
                    text,
                    "工作简报（日报）草稿" + draft.number(),
                    "2024年1月1日，全市共受理诉求0件；上年同期（2023年1月1日）0件，上年同期也没有；上期（2023年12月31日）0件，上期也没有。",
                    "各期均为0件。",
                    "按设定的标准，本期没有变化突出的分类、区域或单位。");
        }
        assertEquals(Optional.empty(), documents.of(page, "odt"));
    }
}
