package org.hotline12345.knowledge.soap;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.knowledge.Town.CALL_TAKER;
import static org.hotline12345.knowledge.Town.CENTER;
import static org.hotline12345.knowledge.Town.OFFICER;
import static org.hotline12345.knowledge.Town.POLICE_OFFICER;
import static org.hotline12345.knowledge.Town.TOWN_OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hotline12345.knowledge.House;
import org.hotline12345.knowledge.ShortLaw;
import org.hotline12345.law.party.Actor;
import org.hotline12345.soap.api.kit.PortDesk;
import org.hotline12345.soap.api.kit.Said;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problem.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KnowledgePortTest {

    private static final Actor ANYONE = Actor.anyone();
    private static final String MARKET = """
            <content><unit>650421-lukqin</unit><title>集市在哪天</title><questions>巴扎哪天开</questions>
            <text>每周五。</text><language>zh</language><validFrom>2025-01-01</validFrom>
            <source>鲁政发〔2025〕3号</source></content><why>首次收录</why>""";

    private final House house = new House();
    private final PortDesk desk = new PortDesk(new KnowledgePort(
            house.library, house.editorial, house.corrections, house.upkeep, house.city, house.clock));

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    @Test
    void anArticleGoesItsWholeWay() {
        house.indexed();
        Said draft = desk.ask(TOWN_OFFICER, "<DraftArticle>" + MARKET + "</DraftArticle>");
        assertEquals("K1", draft.at("id"));
        assertEquals("DRAFT", draft.at("state"));
        assertEquals(Kind.UNKNOWN, desk.refused(ANYONE, read()).kind());

        desk.ask(TOWN_OFFICER, act("SubmitArticle", 1));
        assertEquals("PUBLISHED", desk.ask(OFFICER, act("PublishArticle", 2)).at("state"));

        Said shown = desk.ask(ANYONE, read());
        assertEquals("每周五。", shown.at("content/text"));
        assertEquals("鲁克沁镇", shown.at("unitName"));
        assertEquals(List.of(), shown.each("use"));
        assertEquals("0", desk.ask(CALL_TAKER, read()).at("use/readings"));
        await().until(() -> desk.ask(ANYONE, "<Search><text>集市</text><place>650421</place><limit>5</limit></Search>")
                .each("articles/id")
                .equals(List.of("K1")));
        assertEquals(
                "集市在哪天", desk.ask(ANYONE, "<Suggest><text>集</text></Suggest>").at("suggestions"));
    }

    @Test
    void aRevisionIsBesideWhatIsPublished() {
        published();
        String revised =
                "<ReviseArticle><id>K1</id><version>3</version>" + MARKET.replace("每周五。", "每周六。") + "</ReviseArticle>";

        assertEquals("2", desk.ask(TOWN_OFFICER, revised).at("revision"));

        Said now = desk.ask(TOWN_OFFICER, read());
        assertEquals("1", now.at("revision"));
        assertEquals("2", now.at("latest"));
        assertEquals("DRAFT", now.at("latestState"));
        Said all = desk.ask(CENTER, "<ListRevisions><id>K1</id></ListRevisions>");
        assertEquals(List.of("每周六。", "每周五。"), all.each("revisions/content/text"));
        assertEquals(
                List.of("DRAFTED", "SUBMITTED", "PUBLISHED", "REVISED"),
                desk.ask(CENTER, "<ReadRecord><id>K1</id></ReadRecord>").each("entries/act"));
        assertEquals(
                Kind.UNKNOWN,
                desk.refused(POLICE_OFFICER, "<ListRevisions><id>K1</id></ListRevisions>")
                        .kind());

        Problem stale = desk.refused(TOWN_OFFICER, revised);
        assertEquals(Kind.STALE, stale.kind());
        assertEquals(Optional.of(4), stale.currentVersion());
        assertEquals("条目现在是第 4 版，不是第 3 版", stale.text());
    }

    @Test
    void anArticleIsGivenBackAndWithdrawn() {
        desk.ask(TOWN_OFFICER, "<DraftArticle>" + MARKET + "</DraftArticle>");
        desk.ask(TOWN_OFFICER, act("SubmitArticle", 1));
        assertEquals("DRAFT", desk.ask(CENTER, act("RefuseArticle", 2)).at("state"));
        desk.ask(TOWN_OFFICER, act("SubmitArticle", 3));
        desk.ask(CENTER, act("PublishArticle", 4));
        assertEquals("EXPIRED", desk.ask(TOWN_OFFICER, act("ExpireArticle", 5)).at("state"));
    }

    @Test
    void whatIsRefusedNamesTheParagraph() {
        published();

        Problem stranger = desk.refused(POLICE_OFFICER, "<DraftArticle>" + MARKET + "</DraftArticle>");
        assertEquals(Kind.FORBIDDEN, stranger.kind());
        assertEquals(Optional.of(ShortLaw.A25.text()), stranger.paragraphText());
        assertEquals(
                Kind.WRONG_ORDER, desk.refused(CENTER, act("PublishArticle", 3)).kind());
        Problem blank = desk.refused(TOWN_OFFICER, act("ExpireArticle", 3).replace("属实", " "));
        assertEquals(Optional.of("why"), blank.where());
        assertTrue(blank.remedy().isPresent());
    }

    @Test
    void whereTheIndexIsNotThereItMayBeAskedAgain() {
        Problem problem = desk.refused(ANYONE, "<Search><text>集市</text></Search>");

        assertEquals(Kind.UNAVAILABLE, problem.kind());
        assertTrue(problem.retryAfter().orElseThrow() > 0);
    }

    @Test
    void tasksAreReportedListedAndClosed() {
        String missing = "<OpenTask><fault>MISSING</fault><unit>police</unit><reason>缺补办身份证的地点</reason></OpenTask>";
        assertEquals("2025-04-02", desk.ask(CALL_TAKER, missing).at("due"));

        Said open = desk.ask(POLICE_OFFICER, "<ListTasks><state>OPEN</state></ListTasks>");
        assertEquals("缺补办身份证的地点", open.at("tasks/reason"));
        assertEquals("市公安局", open.at("tasks/unitName"));
        assertEquals(List.of(), open.each("next"));
        assertEquals(List.of(), desk.ask(OFFICER, "<ListTasks/>").each("tasks"));

        assertEquals(Kind.UNKNOWN, desk.refused(OFFICER, closing("UNFOUNDED")).kind());
        Problem unsaid = desk.refused(POLICE_OFFICER, closing("CHANGED"));
        assertEquals(Kind.UNLAWFUL, unsaid.kind());
        assertEquals(Optional.of("article"), unsaid.where());
        assertEquals("UNFOUNDED", desk.ask(POLICE_OFFICER, closing("UNFOUNDED")).at("closed/result"));
        assertEquals(
                Kind.WRONG_ORDER,
                desk.refused(POLICE_OFFICER, closing("UNFOUNDED")).kind());
    }

    @Test
    void upkeepIsOfTheCallersOwn() {
        published();

        Said month = desk.ask(OFFICER, "<Upkeep/>");
        assertEquals("2025-03-01", month.at("from"));
        assertEquals("鲁克沁镇", month.at("units/unitName"));
        assertEquals("1", month.at("units/figures/published"));
        assertEquals(List.of(), desk.ask(POLICE_OFFICER, "<Upkeep/>").each("units"));
    }

    private void published() {
        desk.ask(TOWN_OFFICER, "<DraftArticle>" + MARKET + "</DraftArticle>");
        desk.ask(TOWN_OFFICER, act("SubmitArticle", 1));
        desk.ask(CENTER, act("PublishArticle", 2));
    }

    private static String read() {
        return "<ReadArticle><id>K1</id></ReadArticle>";
    }

    private static String act(String name, int version) {
        return "<" + name + "><id>K1</id><version>" + version + "</version><why>属实</why></" + name + ">";
    }

    private static String closing(String result) {
        return "<CloseTask><number>1</number><result>" + result + "</result><note>已有条目</note></CloseTask>";
    }
}
