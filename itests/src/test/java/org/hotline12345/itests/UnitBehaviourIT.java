package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import javax.inject.Inject;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.unit.api.Checked;
import org.hotline12345.unit.api.Closing;
import org.hotline12345.unit.api.ClosureCheck;
import org.hotline12345.unit.api.Delivery;
import org.hotline12345.unit.api.HandlingUnit;
import org.hotline12345.unit.api.Receipt;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** A unit hands on what arrives, and looks at what is to be reported; it never stands in the way of either for long. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class UnitBehaviourIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String STATION = "650421-water";

    @Inject
    private BundleContext context;

    private final CountDownLatch over = new CountDownLatch(1);
    private final List<ServiceRegistration<?>> here = new ArrayList<>();
    private Rest rest;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void signIn() {
        rest = Hotline.rest();
    }

    @After
    public void leave() {
        over.countDown();
        here.forEach(ServiceRegistration::unregister);
        here.clear();
        await(STATION + " has left")
                .atMost(PATIENCE)
                .until(() -> unit(STATION).at("/presence").equals("LEFT"));
    }

    /** The water station of 鄯善县, as a module describes it. */
    private record Station(Function<Delivery, Receipt> receives, Function<Closing, Checked> checks)
            implements HandlingUnit, ClosureCheck {

        @Override
        public Receipt receive(Delivery delivery) {
            return receives.apply(delivery);
        }

        @Override
        public Checked check(Closing closing) {
            return checks.apply(closing);
        }
    }

    @Test
    public void whatIsRoutedIsWithTheUnitBelowAsIfAnOfficerHadTransferredIt() {
        String team = "650421-water-team";
        comes(
                STATION,
                "650421",
                new Station(delivery -> new Receipt.Routed(new UnitId(team), "请今天到场"), closing -> new Checked.Fit()));
        comes(team, STATION, new Station(delivery -> new Receipt.Signed("抢修班"), closing -> new Checked.Fit()));

        RestTicket ticket = dispatched();

        await("the team has signed").atMost(PATIENCE).until(() -> steps(ticket).size() == 5);
        assertEquals(List.of("Accept", "Dispatch", "Sign", "Transfer", "Sign"), steps(ticket));
        assertEquals("A4", ticket.paragraphs().get(3));
        assertEquals("module:" + STATION, ticket.history().at("/steps/3/actor/name"));
        assertEquals(team, ticket.look().at("/ticket/assignments/1/unit"));
    }

    @Test
    public void whoRoutesToSomebodyElsesUnitIsShownUnwellAndItsOfficersHaveTheMatter() {
        comes(
                STATION,
                "650421",
                new Station(delivery -> new Receipt.Routed(new UnitId("650422"), ""), closing -> new Checked.Fit()));

        RestTicket ticket = dispatched();

        await("it is shown").atMost(PATIENCE).until(() -> unit(STATION).text().contains("答复转送至 650422"));
        assertEquals(List.of("Accept", "Dispatch"), steps(ticket));
        ticket.as("shanshan-water").take("Sign", Map.of());
    }

    @Test
    public void aReportThatTheUnitFindsUnfitDoesNotGoOn() {
        comes(
                STATION,
                "650421",
                new Station(
                        delivery -> new Receipt.Signed("值班室"),
                        closing -> closing.report().reply().orElse("").contains("恢复供水")
                                ? new Checked.Fit()
                                : new Checked.Unfit("没有写明是否恢复供水", "在答复中写明恢复供水的时间")));
        RestTicket ticket = signed();

        Map<String, Object> vague = Said.with(Said.report(), Map.of("reply", "已电话答复诉求人。"));
        Answer refused =
                ticket.attempt("RequestClosure", Map.of("report", vague)).expecting(422);
        assertTrue(refused.text(), refused.text().contains("没有写明是否恢复供水"));
        assertTrue(refused.text(), refused.text().contains("写明恢复供水的时间"));
        Answer unlawful = ticket.attempt("RequestClosure", Map.of("report", Said.reportWithout("reply")))
                .expecting(422);
        assertEquals("the law speaks first", "A19.1", unlawful.at("/paragraph/key"));
        ticket.take("RequestClosure", Map.of("report", Said.report()));
    }

    @Test
    public void aReportGoesOnAlthoughTheCheckHangs() {
        comes(STATION, "650421", new Station(delivery -> new Receipt.Signed("值班室"), closing -> hang()));
        RestTicket ticket = signed();

        ticket.take("RequestClosure", Map.of("report", Said.report()));

        await("it is shown").atMost(PATIENCE).until(() -> unit(STATION).text().contains("办结自查超过 1000 毫秒没有答复"));
    }

    private Checked hang() {
        while (over.getCount() > 0) {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.interrupted();
            }
        }
        return new Checked.Fit();
    }

    private void comes(String id, String parent, Station station) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("unit.id", id);
        properties.put("unit.name", "供水站 " + id);
        properties.put("unit.parent", parent);
        properties.put("unit.duties", new String[] {"水电气热/停水"});
        here.add(
                0,
                context.registerService(
                        new String[] {HandlingUnit.class.getName(), ClosureCheck.class.getName()},
                        station,
                        properties));
        await(id + " is here").atMost(PATIENCE).until(() -> {
            Answer answer = rest.as("center").get("/units/" + id);
            return answer.status() == 200 && answer.at("/presence").equals("PRESENT");
        });
        rest.as("center")
                .post("/units/" + id + "/approval", Map.of("document", "吐政服〔2025〕8号"))
                .expecting(200);
    }

    private RestTicket dispatched() {
        RestTicket ticket = accepted(rest.as("calltaker"), Said.complaint());
        ticket.take("Dispatch", to(STATION));
        return ticket.as("center");
    }

    private RestTicket signed() {
        RestTicket ticket = dispatched();
        await("it signs").atMost(PATIENCE).until(() -> steps(ticket).contains("Sign"));
        return ticket.as("shanshan-water");
    }

    private static List<String> steps(RestTicket ticket) {
        return ticket.as("center").steps();
    }

    private Answer unit(String id) {
        return rest.as("center").get("/units/" + id);
    }
}
