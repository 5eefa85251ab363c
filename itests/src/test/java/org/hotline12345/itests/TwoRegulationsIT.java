package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.EnumSet;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.client.Soap;
import org.hotline12345.itests.client.SoapAnswer;
import org.hotline12345.itests.client.SoapTicket;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.itests.container.Peace;
import org.hotline12345.itests.container.Shell;
import org.hotline12345.itests.container.Visits;
import org.junit.After;
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
import org.osgi.service.cm.ConfigurationAdmin;

/**
 * A second regulation comes into force today, is updated, and leaves. Each ticket is judged by its own all the while, and who
 * works by the first one does not notice.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class TwoRegulationsIT {

    private static final String FEATURE = "hotline-law-sample";
    private static final String BUNDLE = "org.hotline12345.law.sample";
    private static final String OLD = "吐政办函〔2021〕33号";
    private static final String NEW = "样政办〔2026〕1号（示例）";
    private static final EnumSet<FeaturesService.Option> CALMLY =
            EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles);
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Map<String, Object> DECLINED = Map.of("ground", "B2.2", "explanation", "不属于受理范围");
    private static final Map<String, Object> REPORT = Map.of("report", Map.of("result", "已恢复供水。"));

    @Inject
    private FeaturesService features;

    @Inject
    private ConfigurationAdmin configurations;

    @Inject
    private SessionFactory sessions;

    @Inject
    private BundleContext context;

    private Rest rest;
    private Soap soap;
    private Shell shell;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void signIn() {
        rest = Hotline.rest();
        soap = Hotline.soap();
        shell = new Shell(sessions);
    }

    @After
    public void onlyTurpanIsHereAgain() throws Exception {
        if (features.isInstalled(features.getFeature(FEATURE))) {
            goes();
        }
        configurations.getConfiguration(BUNDLE, "?").delete();
        RestTicket after = taken();
        assertEquals(OLD, after.look().at("/document"));
        after.take("Decline", Map.of("ground", "A10.1", "explanation", "不属于市政府职责范围"));
    }

    @Test
    public void eachTicketIsJudgedByItsOwnWhateverComesAndGoes() throws Exception {
        RestTicket old = dispatched(taken());
        Peace peace = new Peace(context, BUNDLE);
        Visits visits = new Visits(old.as("center"), OLD);

        comesIntoForceToday();
        RestTicket fresh = dispatched(taken());
        RestTicket waiting = dispatched(taken());
        assertJudged(fresh, NEW, List.of("B1", "B2.1"), "B3.1", "B3.3");
        assertJudged(old, OLD, List.of("A9.2", "A12.2"), "A14.1", "A17.1");
        assertBySoapAndShell(fresh, old);
        assertEnteredLateIsJudgedByTheLawOfItsDay();

        updated();
        fresh.as("shanshan").take("Sign", Map.of());
        fresh.as("shanshan").take("RequestClosure", REPORT);
        fresh.as("center").take("AgreeClosure", Map.of());
        rated(fresh);
        assertEquals(List.of("B1", "B2.1", "B3.1", "B4", "B4", "B5.1"), fresh.paragraphs());
        old.as("shanshan").take("Sign", Map.of());
        Answer refused = old.as("shanshan").attempt("RequestClosure", REPORT).expecting(422);
        assertEquals("A19.1", refused.at("/paragraph/key"));
        assertEquals(OLD, refused.at("/paragraph/document"));

        goes();
        assertWaits(waiting);
        old.as("shanshan").take("RequestClosure", Map.of("report", Said.report()));
        comes();
        waiting.as("shanshan").take("Sign", Map.of());
        waiting.as("shanshan").take("RequestClosure", REPORT);
        waiting.as("center").take("AgreeClosure", Map.of());
        rated(waiting);

        goes();
        old.as("center").take("AgreeClosure", Map.of());
        assertEquals(List.of(), visits.end());
        rated(old);
        assertEquals(List.of("A9.2", "A12.2", "A14.1", "A19", "A20", "A21"), old.paragraphs());
        peace.check();
    }

    private void comesIntoForceToday() throws Exception {
        Dictionary<String, Object> dated = new Hashtable<>();
        dated.put("inForce", LocalDate.now(ZONE).toString());
        configurations.getConfiguration(BUNDLE, "?").update(dated);
        comes();
    }

    private void comes() throws Exception {
        features.installFeature(FEATURE, CALMLY);
        await().atMost(PATIENCE).until(() -> regulation().status() == 200);
        assertEquals(NEW, regulation().at("/document"));
        assertEquals(2, rest.get("/regulation").json().path("regulations").size());
    }

    private void goes() throws Exception {
        features.uninstallFeature(FEATURE, CALMLY);
        await().atMost(PATIENCE).until(() -> regulation().status() == 404);
    }

    private Answer regulation() {
        return rest.get("/regulation/sample-2026-1");
    }

    /** The same jar again, as {@code bundle:update} does. */
    private void updated() throws Exception {
        Bundle bundle = Arrays.stream(context.getBundles())
                .filter(it -> BUNDLE.equals(it.getSymbolicName()))
                .findFirst()
                .orElseThrow();
        long before = bundle.getLastModified();
        bundle.update();
        assertTrue(bundle.getLastModified() > before);
        await().atMost(PATIENCE).until(() -> regulation().status() == 200);
    }

    private RestTicket taken() {
        return accepted(rest.as("calltaker"), Said.complaint());
    }

    private static RestTicket dispatched(RestTicket ticket) {
        ticket.take("Dispatch", to("650421"));
        return ticket;
    }

    private void rated(RestTicket ticket) {
        Answer rated = new RestTicket(rest.withCode(ticket.code()), ticket.number(), ticket.code())
                .take("Evaluate", Map.of("callService", "SATISFIED", "handling", "SATISFIED"));
        assertEquals("ARCHIVED", rated.at("/ticket/status"));
    }

    private static void assertJudged(
            RestTicket ticket, String document, List<String> paragraphs, String signing, String closing) {
        assertEquals(document, ticket.look().at("/document"));
        assertEquals(paragraphs, ticket.paragraphs());
        List<String> limits = StreamSupport.stream(
                        ticket.deadlines().json().path("deadlines").spliterator(), false)
                .map(it -> it.at("/paragraph/key").asText())
                .toList();
        assertTrue(limits.toString(), limits.contains(signing) && limits.contains(closing));
        Answer refused = ticket.as("center").attempt("Sign", Map.of()).expecting(403);
        assertEquals(signing, refused.at("/paragraph/key"));
        assertEquals(document, refused.at("/paragraph/document"));
        assertFalse(refused.at("/paragraph/text").isEmpty());
    }

    private void assertBySoapAndShell(RestTicket fresh, RestTicket old) {
        SoapTicket ticket = SoapTicket.accepted(soap.as("calltaker"), Said.help());
        assertEquals(NEW, ticket.look().at("document"));
        SoapAnswer refused = ticket.attempt("Decline", Map.of("ground", "A10.1", "explanation", "不属于受理范围"));
        assertEquals("B2.2", refused.problem("paragraph"));
        assertEquals(NEW, refused.problem("document"));
        ticket.take("Decline", DECLINED);
        assertEquals(List.of("B1", "B2.2"), ticket.paragraphs());
        assertEquals(
                OLD, new SoapTicket(soap.as("center"), old.number(), "").look().at("document"));

        String why = shell.run("hotline:why " + fresh.number());
        assertTrue(why, why.contains(NEW) && why.contains("B3.3") && !why.contains("未装载"));
        String before = shell.run("hotline:why " + old.number());
        assertTrue(before, before.contains(OLD) && before.contains("A17.1") && !before.contains("未装载"));
        String failure = shell.run("hotline:step " + fresh.number() + " Sign");
        assertTrue(failure, failure.contains(NEW + " B3.1"));
    }

    private void assertEnteredLateIsJudgedByTheLawOfItsDay() {
        String yesterday = LocalDate.now(ZONE)
                .atStartOfDay(ZONE)
                .minusHours(1)
                .toOffsetDateTime()
                .toString();
        RestTicket late = accepted(rest.as("calltaker"), Said.with(Said.help(), Map.of("at", yesterday)));
        assertEquals(OLD, late.look().at("/document"));
        late.take("Decline", Map.of("ground", "A10.1", "explanation", "不属于市政府职责范围"));
    }

    /** Its law is not here: it says so, and nothing has changed. */
    private void assertWaits(RestTicket ticket) {
        Answer look = ticket.look().expecting(200);
        assertEquals(NEW, look.at("/document"));
        assertEquals(0, look.json().path("steps").size());
        Answer waits = ticket.as("shanshan").attempt("Sign", Map.of()).expecting(503);
        assertEquals("urn:hotline:problem:lawless", waits.at("/type"));
        assertTrue(waits.text(), waits.at("/detail").contains(NEW));
        SoapAnswer fault = new SoapTicket(soap.as("shanshan"), ticket.number(), "").attempt("Sign", Map.of());
        assertEquals("LAWLESS", fault.problem("kind"));
        String failure = shell.run("hotline:step " + ticket.number() + " AgreeClosure");
        assertTrue(failure, failure.contains(NEW));
        assertEquals(List.of("B1", "B2.1"), ticket.paragraphs());
        RestTicket other = taken();
        assertEquals(OLD, other.look().at("/document"));
        other.take("Decline", Map.of("ground", "A10.1", "explanation", "不属于市政府职责范围"));
    }
}
