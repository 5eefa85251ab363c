package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.hotline12345.itests.client.Said.with;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.inject.Inject;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.itests.container.ModuleJar;
import org.hotline12345.itests.container.Modules;
import org.hotline12345.itests.container.Units;
import org.hotline12345.itests.module.ModuleUnit;
import org.hotline12345.unit.api.HandlingUnit;
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

/**
 * A unit leaves with something open in each state in which it can be: nothing is stranded. And two modules that claim one unit,
 * or one duty.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class UnitLeavesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String LEAVES = "650421-leaves";
    private static final String CLAIMED = "650421-claimed";
    private static final String COUNTY = "650421";
    private static final Set<String> OPEN = Set.of(
            "AWAITING_SIGNATURE", "SIGNED", "RETURN_UNDER_REVIEW", "CLOSURE_UNDER_REVIEW", "EXTENSION_UNDER_REVIEW");

    @Inject
    private BundleContext context;

    private final Units units = new Units();
    private Modules modules;
    private Rest rest;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void ready() {
        rest = Hotline.rest().as("calltaker");
        modules = new Modules(context);
    }

    @Test
    public void nothingIsStrandedWhateverItsState() throws Exception {
        ModuleJar module = ModuleJar.ofUnit(LEAVES, "试验社区").entry("OSGI-INF/configurator/unit.json", waiting(LEAVES));
        Bundle bundle = modules.install(module, LEAVES);
        units.awaitPresence(LEAVES, "PRESENT");
        units.approve(LEAVES);
        Map<String, RestTicket> open = new LinkedHashMap<>();
        states().forEach((state, steps) -> {
            RestTicket ticket = accepted(rest, state.equals("emergency") ? emergency() : Said.complaint());
            steps.accept(ticket);
            open.put(state, ticket);
        });
        open.forEach(
                (state, ticket) -> assertFalse(state, openAt(ticket, LEAVES).isEmpty()));
        RestTicket closed = accepted(rest, Said.complaint());
        closureAsked(closed);
        closed.as("center").take("AgreeClosure", Map.of());
        // What was closed, and what was closed before it came back as a redo.
        int finished = 2;
        await("all is counted").atMost(PATIENCE).until(() -> counted() == open.size() + finished);

        modules.uninstall(bundle);
        units.awaitPresence(LEAVES, "LEFT");
        open.forEach((state, ticket) -> {
            await(state).atMost(PATIENCE).until(() -> ticket.steps().contains("PassToParent"));
            int last = ticket.steps().lastIndexOf("PassToParent");
            assertEquals(state, 1, Collections.frequency(ticket.steps(), "PassToParent"));
            assertEquals(state, "A4", ticket.paragraphs().get(last));
            String account = ticket.history().at("/steps/" + last + "/account");
            assertTrue(account, account.contains("试验社区") && account.contains("离开"));
            assertEquals(state, List.of(), openAt(ticket, LEAVES));
            assertFalse(state, openAt(ticket, COUNTY).isEmpty());
        });
        await("what is passed on is counted above, what is finished stays")
                .atMost(PATIENCE)
                .until(() -> counted() == finished);

        Bundle again = modules.install(module, LEAVES);
        units.awaitPresence(LEAVES, "PRESENT");
        assertEquals("true", units.look(LEAVES).at("/receives"));
        String history = rest.get("/tickets?unit=" + LEAVES + "&limit=100").text();
        open.forEach((state, ticket) -> assertTrue(state, history.contains(ticket.number())));
        assertTrue(history.contains(closed.number()));
        RestTicket next = accepted(rest, Said.complaint());
        next.take("Dispatch", to(LEAVES));
        await("it counts on").atMost(PATIENCE).until(() -> counted() == finished + 1);
        modules.uninstall(again);
        units.awaitPresence(LEAVES, "LEFT");
    }

    @Test
    public void ofTwoModulesThatClaimAUnitTheFirstIsInForceUntilItLeaves() throws Exception {
        Bundle first = modules.install(claiming("org.example.first"), "first");
        units.awaitPresence(CLAIMED, "PRESENT");
        units.approve(CLAIMED);
        Bundle second = modules.install(claiming("org.example.second"), "second");
        RestTicket ticket = accepted(rest, Said.complaint());
        ticket.take("Dispatch", to(CLAIMED));
        await("the first signs").atMost(PATIENCE).until(() -> ticket.steps().contains("Sign"));
        assertEquals("org.example.first", units.look(CLAIMED).at("/origin"));

        modules.uninstall(first);
        await("the second takes over")
                .atMost(PATIENCE)
                .until(() -> units.look(CLAIMED).at("/origin").equals("org.example.second"));
        Answer now = units.look(CLAIMED);
        assertEquals("PRESENT", now.at("/presence"));
        assertEquals("it claims no more than was approved", "true", now.at("/receives"));
        assertFalse(openAt(ticket, CLAIMED).isEmpty());
        assertFalse(ticket.steps().contains("PassToParent"));
        modules.uninstall(second);
        units.awaitPresence(CLAIMED, "LEFT");
    }

    @Test
    public void ofTwoModulesThatClaimADutyBothReceiveWhatIsDispatchedToThem() throws Exception {
        List<String> both = List.of("650421-duty-one", "650421-duty-two");
        Map<String, Bundle> bundles = new LinkedHashMap<>();
        for (String unit : both) {
            bundles.put(unit, modules.install(ModuleJar.ofUnit(unit, "社区" + unit), unit));
            units.awaitPresence(unit, "PRESENT");
            units.approve(unit);
            RestTicket ticket = accepted(rest, Said.complaint());
            ticket.take("Dispatch", to(unit));
            await(unit).atMost(PATIENCE).until(() -> ticket.steps().contains("Sign"));
        }
        for (String unit : both) {
            modules.uninstall(bundles.get(unit));
            units.awaitPresence(unit, "LEFT");
        }
    }

    /** How a ticket gets into each state in which the unit has it. Its county's officers act for the unit. */
    private static Map<String, Consumer<RestTicket>> states() {
        Map<String, Consumer<RestTicket>> states = new LinkedHashMap<>();
        states.put("dispatched", ticket -> ticket.take("Dispatch", to(LEAVES)));
        states.put("emergency", ticket -> ticket.take("Dispatch", to(LEAVES)));
        states.put("signed", UnitLeavesIT::signed);
        states.put("return asked", ticket -> {
            ticket.take("Dispatch", to(LEAVES));
            county(ticket, "Return", Map.of("reason", "不属于本单位职责", "basis", "三定方案"));
        });
        states.put("extension asked", ticket -> {
            signed(ticket);
            county(ticket, "RequestExtension", Map.of("workingDays", 2, "reason", "等待管材"));
        });
        states.put("closure asked", UnitLeavesIT::closureAsked);
        states.put("redo", ticket -> {
            closureAsked(ticket);
            ticket.as("center").take("AgreeClosure", Map.of());
            new RestTicket(
                            ticket.rest().without("Authorization").withCode(ticket.code()),
                            ticket.number(),
                            ticket.code())
                    .take("Evaluate", Map.of("callService", "SATISFIED", "handling", "DISSATISFIED"));
        });
        states.put(
                "lead",
                ticket -> ticket.take("DispatchJointly", Map.of("lead", LEAVES, "coHandlers", List.of("water"))));
        states.put(
                "co-handling",
                ticket -> ticket.take("DispatchJointly", Map.of("lead", "water", "coHandlers", List.of(LEAVES))));
        states.put("each", ticket -> ticket.take("DispatchEach", Map.of("units", List.of(LEAVES, "water"))));
        states.put("transferred", ticket -> {
            ticket.take("Dispatch", to(COUNTY));
            county(ticket, "Sign", Map.of());
            county(ticket, "Transfer", Map.of("unit", LEAVES));
        });
        return states;
    }

    private static void signed(RestTicket ticket) {
        ticket.take("Dispatch", to(LEAVES));
        county(ticket, "Sign", Map.of());
    }

    private static void closureAsked(RestTicket ticket) {
        signed(ticket);
        county(ticket, "RequestClosure", Map.of("report", Said.report()));
    }

    private static void county(RestTicket ticket, String step, Map<String, ?> said) {
        ticket.as("shanshan").take(step, said);
    }

    private static Map<String, Object> emergency() {
        return with(Said.complaint(), Map.of("emergency", "AREA_UTILITY"));
    }

    /** The numbers of the assignments that are open at a unit. */
    private static List<Integer> openAt(RestTicket ticket, String unit) {
        List<Integer> open = new ArrayList<>();
        for (JsonNode each : ticket.as("center").look().json().at("/ticket/assignments")) {
            if (each.path("unit").asText().equals(unit)
                    && OPEN.contains(each.path("stage").asText())) {
                open.add(each.path("number").asInt());
            }
        }
        return open;
    }

    /** How many dispatches to the unit this month's figures have. */
    private int counted() {
        YearMonth now = YearMonth.now(ZoneId.of("Asia/Shanghai"));
        Answer figures = Hotline.unboundRest()
                .as("center")
                .get("/assessment/figures?from=" + now + "&to=" + now + "&unit=" + LEAVES);
        return figures.expecting(200).json().at("/sum/counts/DISPATCHED").asInt();
    }

    private static ModuleJar claiming(String bundle) {
        return ModuleJar.named(bundle, "1.0.0")
                .component(
                        ModuleUnit.class,
                        HandlingUnit.class,
                        Map.of("unit.id", CLAIMED, "unit.name", "有争议的单位", "unit.parent", COUNTY));
    }

    /** A unit whose officers sign. */
    private static String waiting(String id) {
        return """
                {
                  ":configurator:resource-version": 1,
                  "org.hotline12345.unit~%1$s": {
                    "unit.id": "%1$s", "unit.name": "试验社区", "unit.parent": "650421"
                  }
                }
                """.formatted(id);
    }
}
