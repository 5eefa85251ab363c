package org.hotline12345.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.hotline12345.itests.client.Soap;
import org.hotline12345.itests.client.SoapAnswer;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Guests;
import org.hotline12345.itests.container.Shell;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;

/** The training of those who answer and handle, by SOAP (A36). */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class TrainingSoapIT {

    private Guests guests;

    @Inject
    private FeaturesService features;

    @Inject
    private SessionFactory sessions;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void welcome() {
        guests = new Guests(features);
    }

    @Test
    public void whoLacksATrainingIsSaidToWhoMaySeeIt() throws Exception {
        guests.arrive("training");
        Soap training = guests.port("training");
        String person = "office-soap";
        Map<String, Object> kept = Map.of(
                "id",
                person,
                "name",
                "阿依古丽",
                "unit",
                "650421",
                "audience",
                "UNIT_OFFICER",
                "since",
                "2019-01-01",
                "until",
                "2019-12-31");
        training.as("shanshan").call("KeepPerson", kept).expectingNoFault();
        assertEquals(
                "FORBIDDEN", training.as("gaochang").call("KeepPerson", kept).problem("kind"));
        Map<String, Object> plan = Map.of(
                "year",
                2019,
                "topic",
                "办理规范",
                "audiences",
                "UNIT_OFFICER",
                "hours",
                4,
                "source",
                "样例",
                "required",
                true);
        String planned =
                training.as("center").call("AddPlan", plan).expectingNoFault().at("number");
        Map<String, Object> session =
                Map.of("plan", planned, "day", "2019-05-06", "hours", 4, "place", "三楼会议室", "teacher", "市委党校");
        SoapAnswer refused = training.as("shanshan").call("AddSession", session);
        assertEquals("FORBIDDEN", refused.problem("kind"));
        assertEquals("A36", refused.problem("paragraph"));
        String held = training.as("center")
                .call("AddSession", session)
                .expectingNoFault()
                .at("number");
        Map<String, Object> year = Map.of("from", "2019-01-01", "to", "2019-12-31");
        assertEquals(
                List.of(person),
                training.as("shanshan")
                        .call("Coverage", year)
                        .expectingNoFault()
                        .each("lacking", "person"));

        Map<String, Object> attended =
                Map.of("number", held, "attendance", Map.of("person", person, "present", true, "mark", 90));
        training.as("center").call("RecordAttendance", attended).expectingNoFault();
        assertEquals(
                "100.0",
                training.as("shanshan")
                        .call("Coverage", year)
                        .expectingNoFault()
                        .at("units/percent"));
        assertEquals(
                "90",
                training.as("shanshan")
                        .call("ReadRecord", Map.of("id", person))
                        .expectingNoFault()
                        .at("entries/mark"));
        assertEquals("FORBIDDEN", training.call("Coverage", year).problem("kind"));
        assertTrue(new Shell(sessions).run("hotline:training-plans --year 2019").contains("办理规范"));
    }
}
