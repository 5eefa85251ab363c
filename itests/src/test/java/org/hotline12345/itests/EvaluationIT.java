package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.hotline12345.itests.client.Said.with;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.EnumSet;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.ticket.api.Undelivered;
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
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.ConfigurationAdmin;

/** Requesters are asked to rate by a feature that arrives while the hotline runs, and leaves again. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class EvaluationIT {

    private static final String FEATURE = "hotline-evaluation";
    private static final String SETTINGS = "org.hotline12345.evaluation";
    private static final EnumSet<FeaturesService.Option> CALMLY =
            EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CHANNEL = "org.hotline12345.evaluation.api.EvaluationChannel";
    private static final Map<String, String> CONTENT = Map.of("callService", "SATISFIED", "handling", "VERY_SATISFIED");
    private static final Pattern LINK = Pattern.compile("/api(/evaluation/[^\"]+)\"");

    @Inject
    private FeaturesService features;

    @Inject
    private ConfigurationAdmin configurations;

    @Inject
    private BundleContext context;

    @Inject
    private Undelivered undelivered;

    private Path sent;
    private Rest rest;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void arrive() throws Exception {
        sent = Files.createTempFile("invitations", ".jsonl");
        configure(
                SETTINGS,
                Map.of(
                        "quietFrom",
                        "0",
                        "quietTo",
                        "0",
                        "perDay",
                        "1000",
                        "perMonth",
                        "1000",
                        "roundSeconds",
                        "1",
                        "phoneAfterMinutes",
                        "0"));
        configure(SETTINGS + ".file", Map.of("file", sent.toString()));
        features.installFeature(FEATURE, CALMLY);
        await("it is there, and hears of each step")
                .atMost(PATIENCE)
                .until(() -> Hotline.unboundRest().get("/evaluation/none").status() == 404
                        && Hotline.unboundRest().get("/openapi.json").text().contains("/evaluation/{token}")
                        && Hotline.unboundRest().get("/metrics").text().contains("receiver=\"hotline.evaluation\""));
        rest = Hotline.rest();
    }

    @After
    public void leave() throws Exception {
        features.uninstallFeature(FEATURE, CALMLY);
        configurations.getConfiguration(SETTINGS, "?").delete();
        configurations.getConfiguration(SETTINGS + ".file", "?").delete();
        undelivered.forget("hotline.evaluation");
        Files.delete(sent);
    }

    @Test
    public void aRequesterRatesByALinkThatWorksOnce() {
        RestTicket ticket = closed();
        String link = invitation(ticket);

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
        close(ticket);
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
        RestTicket ticket = closed();
        rest.post(invitation(ticket), Map.of("callService", "SATISFIED", "handling", "DISSATISFIED"))
                .expecting(200);
        ticket.as("shanshan").take("Sign", Map.of());
        ticket.as("shanshan").take("ClassifyRedo", Map.of("item", "DO"));
        close(ticket);

        rest.post(invitation(ticket), CONTENT).expecting(200);
        assertEquals("ARCHIVED", ticket.as("center").look().expecting(200).at("/status"));
    }

    @Test
    public void noInvitationTellsANumber() throws IOException {
        RestTicket ticket = closed();
        invitation(ticket);
        assertFalse(Files.readString(sent).contains(Said.PHONE));
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
        features.installFeature(FEATURE + "-smpp", CALMLY);
        try {
            configure(
                    SETTINGS + ".http",
                    Map.of(
                            "hotline.evaluation.channel",
                            "sms.http",
                            "hotline.evaluation.way",
                            "SMS",
                            "url",
                            "http://localhost:9/",
                            "body",
                            "{\"to\": \"{phone}\"}"));
            configure(
                    SETTINGS + ".smpp",
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
            configurations.getConfiguration(SETTINGS + ".http", "?").delete();
            configurations.getConfiguration(SETTINGS + ".smpp", "?").delete();
            features.uninstallFeature(FEATURE + "-smpp", CALMLY);
        }
    }

    private Set<Object> channels() throws InvalidSyntaxException {
        return Arrays.stream(context.getAllServiceReferences(CHANNEL, null))
                .map(it -> it.getProperty("hotline.evaluation.channel"))
                .collect(Collectors.toSet());
    }

    private RestTicket closed() {
        RestTicket ticket = accepted(rest.as("calltaker"), Said.complaint());
        ticket.take("Dispatch", to("650421"));
        ticket.as("shanshan").take("Sign", Map.of());
        close(ticket);
        return ticket;
    }

    private static void close(RestTicket ticket) {
        ticket.as("shanshan").take("RequestClosure", Map.of("report", Said.report()));
        ticket.as("center").take("AgreeClosure", Map.of());
    }

    /** The last link that was sent for a ticket, and not before. */
    private String invitation(RestTicket ticket) {
        return await("the requester of " + ticket.number() + " is asked")
                .atMost(PATIENCE)
                .until(() -> taken(ticket), Optional::isPresent)
                .orElseThrow();
    }

    /** Takes the line out of the file. */
    private Optional<String> taken(RestTicket ticket) throws IOException {
        for (String line : Files.readAllLines(sent)) {
            Matcher link = LINK.matcher(line);
            if (line.contains(ticket.number()) && link.find()) {
                Files.writeString(sent, Files.readString(sent).replace(line + "\n", ""));
                return Optional.of(link.group(1));
            }
        }
        return Optional.empty();
    }

    private void configure(String pid, Map<String, String> settings) throws IOException {
        Dictionary<String, Object> properties = new Hashtable<>(settings);
        configurations.getConfiguration(pid, "?").update(properties);
    }
}
