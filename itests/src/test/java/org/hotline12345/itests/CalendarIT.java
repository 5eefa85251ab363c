package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import javax.inject.Inject;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.client.SoapAnswer;
import org.hotline12345.itests.client.SoapTicket;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Deploy;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.itests.container.NoticeBundle;
import org.hotline12345.itests.container.Peace;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.osgi.framework.BundleContext;

/** Notices of working days come and go while it runs, and some have never come. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class CalendarIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** A year of which no notice of the State Council ships. */
    private static final Map<String, Object> IN_2023 =
            Said.with(Said.help(), Map.of("at", "2023-05-10T10:00:00+08:00"));

    @Inject
    private BundleContext context;

    private Rest rest;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void signIn() {
        rest = Hotline.rest();
    }

    @Test
    public void noticeMovesOpenLimitsWhenItComesAndWhenItGoes() throws Exception {
        RestTicket ticket = accepted(rest.as("calltaker"), Said.help());
        JsonNode before = matter(ticket);
        LocalDate day = LocalDate.parse(before.at("/counted/0").asText());
        Peace peace = new Peace(context, NoticeBundle.NAME);

        Path notice = Deploy.bundle(NoticeBundle.off(day));
        awaitRecounts(ticket, 1);
        JsonNode moved = matter(ticket);
        assertTrue(due(moved) + " after " + due(before), due(moved).compareTo(due(before)) > 0);
        assertTrue(moved.toString(), moved.path("exceptions").toString().contains("葡萄节"));
        JsonNode step = ticket.history().json().at("/steps/1");
        assertEquals("A17.1", step.at("/paragraph/key").asText());
        assertEquals("system", step.at("/actor/name").asText());
        String account = step.path("account").asText();
        assertTrue(account, account.contains("工作日安排有变") && account.contains("650400 " + day.getYear()));

        Files.delete(notice);
        awaitRecounts(ticket, 2);
        assertEquals(due(before), due(matter(ticket)));
        peace.check();
    }

    @Test
    public void limitOfAYearWithoutNoticeIsEstimated() {
        JsonNode known = matter(accepted(rest.as("calltaker"), Said.late(Said.help())));
        JsonNode unknown = matter(accepted(rest.as("calltaker"), IN_2023));
        assertEquals(false, known.path("estimated").asBoolean());
        assertEquals(true, unknown.path("estimated").asBoolean());
        assertTrue(unknown.toString(), unknown.path("gaps").toString().contains("缺少国务院2023年放假通知"));

        SoapAnswer look =
                SoapTicket.accepted(Hotline.soap().as("calltaker"), IN_2023).look();
        int matter = look.each("deadlines", "kind").indexOf("MATTER");
        assertEquals("true", look.each("deadlines", "estimated").get(matter));
    }

    private static void awaitRecounts(RestTicket ticket, int count) {
        await("counted anew " + count + " times")
                .atMost(PATIENCE)
                .until(() -> Collections.frequency(ticket.steps(), "Recount") == count);
    }

    private static String due(JsonNode deadline) {
        return deadline.at("/clock/due").asText();
    }

    private static JsonNode matter(RestTicket ticket) {
        for (JsonNode deadline : ticket.deadlines().expecting(200).json().path("deadlines")) {
            if (deadline.at("/clock/kind").asText().equals("MATTER")) {
                return deadline;
            }
        }
        throw new AssertionError("no limit of the matter");
    }
}
