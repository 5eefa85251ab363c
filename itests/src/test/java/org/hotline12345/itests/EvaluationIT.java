package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.hotline12345.itests.client.Said.with;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.container.Asking;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Guests;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.itests.container.ModuleJar;
import org.hotline12345.itests.container.Modules;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.ConfigurationAdmin;

/** Requesters are asked to rate by a feature that arrives while the hotline runs, and leaves again. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class EvaluationIT {

    private static final EnumSet<FeaturesService.Option> CALMLY =
            EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CHANNEL = "org.hotline12345.evaluation.api.EvaluationChannel";
    private static final Map<String, String> CONTENT = Map.of("callService", "SATISFIED", "handling", "VERY_SATISFIED");

    private static final String QUESTIONS = """
            {
              "title": {"zh": "鄯善县补充问题"},
              "unit": "650421",
              "questions": [{"id": "%s", "kind": "YES_NO", "text": {"zh": "办理之前有人联系您吗？"}}]
            }
            """;
    private static final String LANGUAGE = """
            {
              "questionnaire": {
                "language": "zh-x-plain", "direction": "ltr", "title": "给12345打分",
                "questions": [
                  {"component": "callService", "text": "接电话的人好不好？"},
                  {"component": "handling", "text": "事情办得好不好？"}
                ],
                "levels": [
                  {"rating": "VERY_SATISFIED", "text": "很好"},
                  {"rating": "SATISFIED", "text": "好"},
                  {"rating": "FAIRLY_SATISFIED", "text": "还行"},
                  {"rating": "DISSATISFIED", "text": "不好"},
                  {"rating": "VERY_DISSATISFIED", "text": "很不好"}
                ],
                "remark": "想说什么都行，不说也行"
              },
              "invitation": "您说的事（${number}）办完了，${until}前打个分：${link}",
              "reminder": "您说的事（${number}），${until}前还能打分：${link}"
            }
            """;

    @Inject
    private FeaturesService features;

    @Inject
    private ConfigurationAdmin configurations;

    @Inject
    private BundleContext context;

    private Asking asking;
    private Rest rest;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void arrive() throws Exception {
        asking = Asking.begin(new Guests(features), configurations);
        rest = Hotline.rest();
    }

    @Test
    public void aRequesterRatesByALinkThatWorksOnce() {
        RestTicket ticket = Asking.closed(rest);
        String link = asking.invitation(ticket);

        assertEquals(ticket.number(), rest.get(link).expecting(200).at("/number"));
        assertEquals(403, rest.as("shanshan").post(link, CONTENT).status());
        rest.post(link, CONTENT).expecting(200);
        assertEquals("ARCHIVED", ticket.as("center").look().expecting(200).at("/status"));
        assertEquals(
                "urn:hotline:problem:link-used",
                rest.post(link, CONTENT).expecting(409).at("/type"));
        assertTrue(rest.as("center")
                .get("/evaluation/invitations/" + ticket.number())
                .expecting(200)
                .text()
                .contains("SMS"));
    }

    @Test
    public void whomNoMessageReachesIsPhoned() {
        RestTicket ticket = accepted(
                rest.as("center"),
                with(Said.complaint(), Map.of("contact", Map.of("name", "张三", "phone", "0995-8522000"))));
        ticket.as("center").take("Dispatch", to("650421"));
        ticket.as("shanshan").take("Sign", Map.of());
        Asking.close(ticket);
        String address = "/evaluation/to-phone/" + ticket.number();
        await("it is listed")
                .atMost(PATIENCE)
                .until(() -> rest.as("calltaker")
                        .get("/evaluation/to-phone")
                        .expecting(200)
                        .text()
                        .contains(ticket.number()));

        assertEquals(403, rest.as("center").post(address + "/call", Map.of()).status());
        assertEquals(
                "0995-8522000",
                rest.as("calltaker")
                        .post(address + "/call", Map.of())
                        .expecting(200)
                        .at("/phone"));
        rest.as("calltaker").post(address + "/rating", CONTENT).expecting(200);
        assertEquals("ARCHIVED", ticket.as("center").look().expecting(200).at("/status"));
    }

    @Test
    public void whoIsDissatisfiedIsAskedAgainAfterTheRedo() {
        RestTicket ticket = Asking.closed(rest);
        rest.post(asking.invitation(ticket), Map.of("callService", "SATISFIED", "handling", "DISSATISFIED"))
                .expecting(200);
        ticket.as("shanshan").take("Sign", Map.of());
        ticket.as("shanshan").take("ClassifyRedo", Map.of("item", "DO"));
        Asking.close(ticket);

        rest.post(asking.invitation(ticket), CONTENT).expecting(200);
        assertEquals("ARCHIVED", ticket.as("center").look().expecting(200).at("/status"));
    }

    @Test
    public void noInvitationTellsANumber() throws IOException {
        RestTicket ticket = Asking.closed(rest);
        asking.invitation(ticket);
        assertFalse(asking.sent().contains(Said.PHONE));
    }

    @Test
    public void whoLeftNothingRatesWithTheQueryCodeAndNobodyOfTheHotlineDoes() {
        RestTicket ticket = accepted(rest.as("calltaker"), Said.consultation());
        ticket.take("AnswerAtOnce", Map.of("text", "可在供水营业厅或网上缴费。"));
        for (String account : List.of("calltaker", "center", "office", "shanshan")) {
            Rest officer = Hotline.unboundRest().as(account).withCode(ticket.code());
            int status = new RestTicket(officer, ticket.number(), "")
                    .attempt("Evaluate", CONTENT)
                    .status();
            assertTrue(account + " " + status, List.of(403, 404).contains(status));
        }
        assertTrue(as("WRONG", ticket).attempt("Evaluate", CONTENT).status() >= 400);
        as(ticket.code(), ticket).take("Evaluate", CONTENT);
        assertEquals("ARCHIVED", ticket.as("center").look().expecting(200).at("/status"));
    }

    private static RestTicket as(String code, RestTicket ticket) {
        return new RestTicket(Hotline.unboundRest().withCode(code), ticket.number(), code);
    }

    @Test
    public void aGatewayOfEitherKindIsAChannel() throws Exception {
        features.installFeature(Asking.FEATURE + "-smpp", CALMLY);
        try {
            asking.configure(
                    Asking.SETTINGS + ".http",
                    Map.of(
                            "hotline.evaluation.channel",
                            "sms.http",
                            "hotline.evaluation.way",
                            "SMS",
                            "url",
                            "http://localhost:9/",
                            "body",
                            "{\"to\": \"{phone}\"}"));
            asking.configure(
                    Asking.SETTINGS + ".smpp",
                    Map.of(
                            "hotline.evaluation.channel",
                            "sms.smpp",
                            "hotline.evaluation.way",
                            "SMS",
                            "host",
                            "localhost",
                            "systemId",
                            "hotline",
                            "source",
                            "12345"));
            await("both are there")
                    .atMost(PATIENCE)
                    .until(this::channels, it -> it.containsAll(Set.of("sms.http", "sms.smpp")));
        } finally {
            asking.forget(Asking.SETTINGS + ".http");
            asking.forget(Asking.SETTINGS + ".smpp");
            features.uninstallFeature(Asking.FEATURE + "-smpp", CALMLY);
        }
    }

    @Test
    public void aModuleAsksFurtherQuestionsInWordsOfItsOwnUntilItLeaves() throws Exception {
        Modules modules = new Modules(context);
        Bundle older = modules.install(questions("1.0.0", "notice"), "asking-1.0.0");
        Bundle newer = modules.install(questions("1.1.0", "told"), "asking-1.1.0");
        try {
            RestTicket ticket = Asking.closed(rest);
            String link = asking.invitation(ticket);
            Answer asked = rest.get(link).expecting(200);
            assertEquals("org.example.asking/county", asked.at("/further/0/questionnaire"));
            assertEquals("told", asked.at("/further/0/questions/0/id"));
            assertEquals("zh-x-plain", asked.at("/questionnaires/2/language"));
            assertEquals(
                    409, rest.post(link + "/answers", answer("told", "YES")).status());

            rest.post(link, CONTENT).expecting(200);
            assertEquals(
                    422, rest.post(link + "/answers", answer("notice", "YES")).status());
            assertEquals("ARCHIVED", ticket.as("center").look().expecting(200).at("/status"));
            rest.post(link + "/answers", answer("told", "YES")).expecting(200);
            assertEquals(409, rest.post(link + "/answers", answer("told", "NO")).status());
            String shown = rest.as("center").get("/modules").expecting(200).text();
            assertTrue(shown, shown.contains("补充问题 county.json（1 题）"));
        } finally {
            modules.uninstall(List.of(older, newer));
        }
        String after =
                rest.get(asking.invitation(Asking.closed(rest))).expecting(200).text();
        assertFalse(after, after.contains("org.example.asking") || after.contains("zh-x-plain"));
        Answer counted =
                rest.as("shanshan").get("/evaluation/answers?unit=650421").expecting(200);
        assertEquals("told", counted.at("/questions/0/question"));
        assertEquals("1", counted.at("/questions/0/answers/0/count"));
        assertEquals(
                404, rest.as("shanshan").get("/evaluation/answers?unit=650422").status());
        rest.get("/schemas/further-questions.json").expecting(200);
    }

    private static ModuleJar questions(String version, String question) {
        return ModuleJar.named("org.example.asking", version)
                .entry("HOTLINE-INF/questionnaire/questions/county.json", QUESTIONS.formatted(question))
                .entry("HOTLINE-INF/questionnaire/zh-x-plain.json", LANGUAGE);
    }

    private static Map<String, Object> answer(String question, String answer) {
        return Map.of(
                "answers",
                List.of(Map.of("questionnaire", "org.example.asking/county", "question", question, "answer", answer)));
    }

    private Set<Object> channels() throws InvalidSyntaxException {
        return Arrays.stream(context.getAllServiceReferences(CHANNEL, null))
                .map(it -> it.getProperty("hotline.evaluation.channel"))
                .collect(Collectors.toSet());
    }
}
