package org.hotline12345.itests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Guests;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.itests.container.Peace;
import org.hotline12345.itests.container.Shell;
import org.hotline12345.itests.container.SignedModules;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.osgi.framework.BundleContext;

/** The knowledge base arrives while the hotline runs, is found in as callers ask, and leaves again. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class KnowledgeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TITLE = "居民身份证遗失补领";

    @Inject
    private FeaturesService features;

    @Inject
    private BundleContext context;

    @Inject
    private SessionFactory sessions;

    private Rest rest;
    private Guests guests;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void arrive() throws Exception {
        guests = new Guests(features);
        guests.arrive("knowledge");
        awaitThere();
        rest = Hotline.rest();
    }

    private static void awaitThere() {
        await("it is there")
                .atMost(PATIENCE)
                .until(() -> Hotline.unboundRest().get("/knowledge?q=x").status() == 200
                        && Hotline.unboundRest().get("/openapi.json").text().contains("/knowledge/articles"));
    }

    @Test
    public void anArticleIsFoundAsCallersAskOnceItIsPublished() throws Exception {
        String id = drafted();
        assertEquals("[]", found("身份证丢了在哪里补办"));
        published(id);
        for (String question : List.of("身份证丢了在哪里补办", "遗失补领", "shenfenzheng", "sfz")) {
            await(question).atMost(PATIENCE).until(() -> found(question).contains(id));
        }
        assertTrue(new Shell(sessions).run("hotline:knowledge 身份证").contains(TITLE));

        guests.leave("knowledge");
        assertEquals(503, rest.get("/knowledge?q=x").status());
        Peace peace = new Peace(context, "org.hotline12345.knowledge");
        guests.arrive("knowledge");
        peace.check();
        awaitThere();
        await("it is found again").atMost(PATIENCE).until(() -> found("遗失补领").contains(id));
    }

    @Test
    public void whatTheDeskReportsIsATaskOfTheUnit() {
        String id = drafted();
        published(id);
        RestTicket ticket = accepted(rest.as("calltaker"), Said.consultation());
        ticket.take("ReportKnowledge", Map.of("fault", "WRONG", "unit", "650421", "source", id, "reason", "窗口已搬到新址"));
        await("the task is there")
                .atMost(PATIENCE)
                .until(() -> rest.as("shanshan").get("/knowledge/tasks").text().contains("窗口已搬到新址"));
        ticket.take(
                "AnswerAtOnce", Map.of("text", "请到鄯善县政务服务中心办理", "source", id, "suppliedBy", "650421", "revision", "1"));
        await("what was read out is counted")
                .atMost(PATIENCE)
                .until(() -> rest.as("center").get("/knowledge/articles/" + id).text(), it -> it.contains("\"use\""));
    }

    /** The catalogue knows no articles; it asks who reads them for whom they speak. */
    @Test
    public void noCountyPutsAnArticleIntoTheMouthOfAnother() throws Exception {
        SignedModules modules = SignedModules.here();
        Map<String, Object> certificate =
                Map.of("county", "650421", "pem", modules.certificate("pizhan"), "why", "吐政信〔2026〕8号");
        rest.as("it").post("/catalogue/certificates", certificate).expecting(201);
        Path market = modules.sign(modules.article("cn.gov.shanshan.market", "650422"), "pizhan");
        HttpResponse<String> refused = modules.putIn("it", market, "650421", "吐政信〔2026〕8号");
        assertEquals(refused.body(), 422, refused.statusCode());
        for (String said : List.of("\"A4\"", "market.md 第 3 行：文章的单位 ", "（650422）不在 鄯善县人民政府 之下")) {
            assertTrue(refused.body(), refused.body().contains(said));
        }
    }

    private String drafted() {
        Map<String, Object> content = Map.of(
                "unit",
                "650421",
                "title",
                TITLE,
                "text",
                "本人持户口簿到任一派出所户籍窗口申请补领，二十个工作日内领取。",
                "places",
                List.of(),
                "questions",
                List.of(),
                "keywords",
                List.of(),
                "language",
                "zh",
                "validFrom",
                "2025-01-01",
                "source",
                "鄯善县公安局办事指南");
        return rest.as("shanshan")
                .post("/knowledge/articles", Map.of("content", content, "why", "首次收录"))
                .expecting(201)
                .at("/id");
    }

    private void published(String id) {
        rest.as("shanshan")
                .post("/knowledge/articles/" + id + "/review", Map.of("why", "请审核"))
                .expecting(200);
        rest.as("center")
                .post("/knowledge/articles/" + id + "/publish", Map.of("why", "内容准确"))
                .expecting(200);
    }

    private String found(String question) {
        Answer answer =
                rest.get("/knowledge?q=" + URLEncoder.encode(question, UTF_8)).expecting(200);
        return answer.json().path("articles").toString();
    }
}
