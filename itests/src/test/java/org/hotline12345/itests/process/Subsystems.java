package org.hotline12345.itests.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.URLEncoder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;

/** All subsystems that keep tables: how an operator installs them, and something in each of them. */
public final class Subsystems {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern COPIED = Pattern.compile("([a-z_]+) +[│|] +(\\d+) +[│|] +([0-9a-f]{64})");

    private static final List<String> FEATURES = List.of(
            "evaluation", "knowledge", "misuse", "publication", "statistics", "supervision", "training", "warning");

    /** In which of their tables {@link #fill} leaves something. */
    private static final List<String> FILLED = List.of(
            "assessment_desk_day",
            "assessment_fact",
            "assessment_total",
            "evaluation_round",
            "knowledge_article",
            "knowledge_revision",
            "misuse_mark",
            "publication_entry",
            "statistics_fact",
            "statistics_total",
            "supervision_ticket",
            "training_person",
            "training_plan",
            "warning_ticket");

    private Subsystems() {}

    static void install(Shipped hotline) throws Exception {
        StringBuilder names = new StringBuilder();
        FEATURES.forEach(it -> names.append(" hotline-").append(it));
        hotline.shell("feature:install" + names);
        await("they are there")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() ->
                        List.of("/statistics/overview", "/misuse/marks", "/publication/entries", "/training/coverage")
                                        .stream()
                                        .allMatch(it -> hotline.rest()
                                                        .as("center")
                                                        .get(it)
                                                        .status()
                                                == 200)
                                && List.of("evaluation", "knowledge", "statistics", "supervision", "warning").stream()
                                        .allMatch(it -> hotline.rest()
                                                .get("/metrics")
                                                .text()
                                                .contains("receiver=\"hotline." + it + "\"")));
    }

    /** Something in each, and waits until those that follow the steps have it too. */
    public static void fill(Shipped hotline) {
        Rest rest = hotline.rest();
        RestTicket closed = RestTicket.accepted(rest.as("calltaker"), Said.complaint());
        closed.take("Dispatch", to("650421"));
        closed.as("shanshan").take("Sign", Map.of());
        closed.as("shanshan").take("RequestClosure", Map.of("report", Said.report()));
        closed.as("center").take("AgreeClosure", Map.of());
        rest.as("center")
                .put(
                        "/assessment/desk/days/2026-03-01/day",
                        Map.of("name", "白班", "offered", 10, "connected", 9, "waitSeconds", 90))
                .expecting(200);
        String article = rest.as("shanshan")
                .post("/knowledge/articles", Map.of("content", article(), "why", "首次收录"))
                .expecting(201)
                .at("/id");
        rest.as("shanshan")
                .post("/knowledge/articles/" + article + "/review", Map.of("why", "请审核"))
                .expecting(200);
        rest.as("center")
                .post("/knowledge/articles/" + article + "/publish", Map.of("why", "内容准确"))
                .expecting(200);
        rest.as("calltaker")
                .post(
                        "/misuse/marks",
                        Map.of("tickets", List.of(closed.number()), "abuse", "HARASSMENT", "why", "反复来电辱骂"))
                .expecting(201);
        rest.as("calltaker")
                .post("/publication/entries", entry(closed.number()))
                .expecting(201);
        rest.as("shanshan")
                .put(
                        "/training/people/mmt",
                        Map.of("name", "买买提", "unit", "650421", "audience", "UNIT_OFFICER", "since", "2024-01-01"))
                .expecting(200);
        rest.as("center").post("/training/plans", plan()).expecting(201);
        awaitHeard(hotline);
    }

    /** Waits until nobody who follows the steps has any of them before them. */
    private static void awaitHeard(Shipped hotline) {
        await("all is heard")
                .atMost(PATIENCE)
                .until(() -> hotline.rest()
                        .get("/metrics")
                        .text()
                        .lines()
                        .filter(it ->
                                it.startsWith("hotline_receiver_events{") || it.startsWith("hotline_outbox_events"))
                        .allMatch(it -> it.endsWith(" 0") || it.endsWith(" 0.0")));
    }

    private static Map<String, Object> article() {
        return Map.of(
                "unit",
                "650421",
                "title",
                "居民身份证遗失补领",
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
    }

    private static Map<String, Object> entry(String ticket) {
        return Map.of(
                "sort",
                "CASE",
                "title",
                "停水案例",
                "text",
                "某小区停水三天，供水公司已恢复供水。",
                "tickets",
                List.of(ticket),
                "validFrom",
                LocalDate.now().minusDays(1).toString(),
                "confirmed",
                List.of());
    }

    private static Map<String, Object> plan() {
        return Map.of(
                "year",
                LocalDate.now().getYear(),
                "topic",
                "办理规范",
                "audiences",
                List.of("UNIT_OFFICER"),
                "hours",
                4,
                "source",
                "吐政办函〔2021〕33号",
                "required",
                true);
    }

    /** The tables that a command says it has copied, with what proves that each is the same. */
    public static Map<String, String> copied(String printed) {
        Map<String, String> copied = new LinkedHashMap<>();
        Matcher lines = COPIED.matcher(printed.replaceAll("\u001b\\[[0-9;?]*[A-Za-z]", ""));
        while (lines.find()) {
            copied.put(lines.group(1), lines.group(2) + " " + lines.group(3));
        }
        return copied;
    }

    /** Fails where the tables of a subsystem are not in a copy, or nothing is in one that has something. */
    public static void assertAllIn(Map<String, String> copied) {
        for (String table : FILLED) {
            String said = String.valueOf(copied.get(table));
            assertTrue(table + " " + said, said.matches("[1-9]\\d* [0-9a-f]{64}"));
        }
    }

    /** Fails where they do not show what {@link #fill} has left, or what follows the steps is not right. */
    public static void assertThere(Shipped hotline) throws Exception {
        Rest rest = hotline.rest();
        assertEquals(
                "9",
                rest.as("center")
                        .get("/assessment/desk/days?from=2026-03-01&to=2026-03-01")
                        .at("/days/0/connected"));
        assertTrue(hotline.shell("hotline:figures-verify").contains("累计数均与台账相符"));
        assertTrue(hotline.shell("hotline:statistics-verify").contains("累计数均与台账相符"));
        assertTrue(rest.as("center").get("/misuse/marks").text().contains("反复来电辱骂"));
        assertTrue(rest.as("center").get("/publication/entries").text().contains("停水案例"));
        assertTrue(rest.as("center").get("/training/people/mmt").text().contains("买买提"));
        await("the article is found")
                .atMost(PATIENCE)
                .until(() -> rest.get("/knowledge?q=" + URLEncoder.encode("身份证", UTF_8))
                        .text()
                        .contains("居民身份证遗失补领"));
    }
}
