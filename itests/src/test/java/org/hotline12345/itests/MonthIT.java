package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.Indicators.each;
import static org.hotline12345.itests.client.Indicators.percent;
import static org.hotline12345.itests.client.Indicators.values;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.hotline12345.itests.client.Said.with;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Fate;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Guests;
import org.hotline12345.itests.container.Hotline;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;

/**
 * Months of one county, played through the interface that all use: generated tickets, and for each indicator what a count of their
 * fates says. A unit cannot put its steps back, so that what was in time is of this month, and what is late of one long ago.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class MonthIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String COUNTY = "650402";
    private static final String OFFICER = "gaochang";
    private static final String LONG_AGO = "2022-05";
    private static final String AT_THE_DESK = "2022-06";
    private static final int YEAR_BEFORE = 8;

    private final Random random = new Random(20261128);

    @Inject
    private FeaturesService features;

    private Rest rest;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void signIn() throws Exception {
        new Guests(features).arrive("knowledge");
        await("the knowledge base is there")
                .atMost(PATIENCE)
                .until(() -> Hotline.unboundRest().get("/openapi.json").text().contains("/knowledge/tasks"));
        rest = Hotline.rest();
    }

    @Test
    public void whatIsDoneInTimeIsOfThisMonth() {
        YearMonth month = YearMonth.now(ZoneId.of("Asia/Shanghai"));
        assertEquals(
                0, figures(month.toString()).json().at("/sum/counts/DISPATCHED").asLong());
        for (int ticket = 0; ticket < YEAR_BEFORE; ticket++) {
            dispatched(Map.of("at", month.minusYears(1) + "-03T10:00:00+08:00"));
        }
        List<Fate> fates = new ArrayList<>();
        for (int ticket = 0; ticket < 24; ticket++) {
            Fate fate = Fate.any(random);
            fate.play(dispatched(Map.of()), OFFICER);
            fates.add(fate);
        }
        settleTasks();
        long redone = count(fates, Fate::redone);
        long delivered = fates.size() + redone;
        long kept = delivered - count(fates, Fate::gone);
        long rated = count(fates, it -> it.rated().isPresent());
        awaitCount(month.toString(), "CLOSED", kept);
        awaitCount(month.toString(), "RATED", rated);

        Map<String, String> expected = new TreeMap<>();
        expected.put("signed-in-time", percent(kept, kept));
        expected.put("closed-in-time", percent(kept, kept));
        expected.put("first-reply", percent(kept, kept));
        expected.put("returned", percent(count(fates, Fate::gone), delivered));
        expected.put("return-refused", percent(count(fates, it -> it.back().equals(Optional.of(false))), delivered));
        expected.put("satisfaction", percent(rated - count(fates, Fate::bad), rated));
        expected.put("participation", percent(rated, rated));
        expected.put("redone", percent(redone, kept));
        expected.put("knowledge", percent(1, 1));
        expected.put("closed-early", percent(count(fates, it -> !it.gone() && !it.redone()), kept));
        expected.put("fewer-of-a-kind", percent(YEAR_BEFORE - delivered, YEAR_BEFORE));
        assertEquals(fates.toString(), expected, values(draft("COUNTY", month.toString()), COUNTY));
    }

    @Test
    public void whatIsLateIsOfTheMonthInWhichItRanOut() {
        int returned = 0;
        int refused = 0;
        int tickets = 15;
        for (int ticket = 0; ticket < tickets; ticket++) {
            RestTicket late = dispatched(Map.of("at", LONG_AGO + "-0%dT10:00:00+08:00".formatted(5 + ticket % 5)));
            if (ticket < 6) {
                late.as("center").take("AllowReturn", Map.of("reason", "职责有争议"));
                boolean agreed = random.nextBoolean();
                Fate.sendBack(late, OFFICER, agreed);
                returned += agreed ? 1 : 0;
                refused += agreed ? 0 : 1;
            } else if (ticket < 10) {
                late.as(OFFICER).take("Sign", Map.of());
            }
        }
        awaitCount(LONG_AGO, "DISPATCHED", tickets);
        awaitCount(LONG_AGO, "RETURNED", returned);
        awaitCount(LONG_AGO, "RETURN_REFUSED", refused);
        awaitCount(LONG_AGO, "SIGNED", 4);
        awaitCount(LONG_AGO, "CLOSE_DUE", tickets - returned);

        Map<String, String> expected = new TreeMap<>();
        List.of("signed-in-time", "closed-in-time", "first-reply", "redone").forEach(it -> expected.put(it, "0.00"));
        List.of("satisfaction", "participation", "knowledge", "closed-early", "fewer-of-a-kind")
                .forEach(it -> expected.put(it, "-"));
        expected.put("returned", percent(returned, tickets));
        expected.put("return-refused", percent(refused, tickets));
        assertEquals(expected, values(draft("COUNTY", LONG_AGO), COUNTY));
    }

    @Test
    public void theFrontDeskIsWhatItsDaysSay() {
        int answered = 7;
        int all = 20;
        for (int call = 0; call < all; call++) {
            Map<String, String> then = Map.of("at", AT_THE_DESK + "-08T11:00:00+08:00");
            RestTicket ticket = accepted(rest.as("calltaker"), with(Said.consultation(), then));
            if (call < answered) {
                ticket.take("AnswerAtOnce", with(Map.of("text", "可在供水营业厅或网上缴费。"), then));
            }
        }
        long[] sums = new long[5];
        for (int day = 1; day <= 30; day++) {
            long connected = 50L + random.nextInt(100);
            long[] entered = {
                connected + random.nextInt(30), connected, connected * (10 + random.nextInt(30)), random.nextInt(50), 0
            };
            entered[4] = 60L + random.nextInt(41);
            String date = AT_THE_DESK + "-%02d".formatted(day);
            Map<String, Object> calls = Map.of(
                    "name",
                    "白班",
                    "offered",
                    entered[0],
                    "connected",
                    entered[1],
                    "waitSeconds",
                    entered[2],
                    "resolved",
                    entered[3]);
            rest.as("center")
                    .put("/assessment/desk/days/" + date + "/month-it", calls)
                    .expecting(200);
            rest.as("center")
                    .put(
                            "/assessment/desk/marks/month-it-" + day,
                            Map.of("day", date, "group", "month-it", "mark", entered[4], "note", "抽查"))
                    .expecting(200);
            for (int sum = 0; sum < sums.length; sum++) {
                sums[sum] += entered[sum];
            }
        }
        Map<String, String> expected = new TreeMap<>();
        expected.put("connected", percent(sums[1], sums[0]));
        expected.put("wait", each(sums[2], sums[1]));
        expected.put("first-call", percent(sums[3], sums[1]));
        expected.put("quality", each(sums[4], 30));
        expected.put("answered-at-once", "-");
        assertEquals(expected, values(draft("DESK_GROUP", AT_THE_DESK), "month-it"));
        expected.put("answered-at-once", percent(answered, all));
        await("all calls are counted")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertEquals(
                        expected, values(draft("DESK", AT_THE_DESK).json().at("/units/0"))));
    }

    private RestTicket dispatched(Map<String, String> then) {
        Map<String, Object> matter = with(Said.complaint(), Map.of("place", COUNTY));
        RestTicket ticket = accepted(rest.as("calltaker"), with(matter, then));
        ticket.take("Dispatch", with(to(COUNTY), then));
        return ticket;
    }

    /** Two tasks of the county, of which one is settled in time. */
    private void settleTasks() {
        for (String reason : List.of("窗口已搬到新址", "没有写明收费标准")) {
            RestTicket ticket = accepted(rest.as("calltaker"), Said.consultation());
            ticket.take("ReportKnowledge", Map.of("fault", "MISSING", "unit", COUNTY, "reason", reason));
        }
        JsonNode tasks = await("the tasks are there")
                .atMost(PATIENCE)
                .until(
                        () -> rest.as(OFFICER)
                                .get("/knowledge/tasks")
                                .expecting(200)
                                .json()
                                .path("tasks"),
                        it -> it.size() == 2);
        rest.as(OFFICER)
                .post(
                        "/knowledge/tasks/" + tasks.get(0).path("number").asText() + "/done",
                        Map.of("result", "UNFOUNDED", "note", "窗口没有变动"))
                .expecting(200);
    }

    private Answer draft(String level, String period) {
        return rest.as("center")
                .post("/assessment/results", Map.of("level", level, "period", period))
                .expecting(201);
    }

    private Answer figures(String month) {
        return rest.as("center")
                .get("/assessment/figures?unit=" + COUNTY + "&from=" + month + "&to=" + month)
                .expecting(200);
    }

    private void awaitCount(String month, String measure, long count) {
        await(measure + " in " + month)
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> figures(month).json().at("/sum/counts/" + measure).asLong(), it -> it == count);
    }

    private static long count(List<Fate> fates, Predicate<Fate> such) {
        return fates.stream().filter(such).count();
    }
}
